// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/source_check.h"
#include "pack_building/pack_builder.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

int build(const std::string &folder, const std::string &outFolder, const std::vector<std::string> &beside)
{
    const auto loaded = checkSource(folder, beside);
    if (!loaded)
        return fail(loaded.error());
    if (loaded->hasErrors()) {
        std::cerr << "huhang: not built, because the content has errors\n";
        return 1;
    }
    const auto built = pack_building::PackBuilder().build(loaded->pack, folder, outFolder);
    if (!built)
        return fail(built.error());
    std::cout << "built " << loaded->pack.packId << " " << loaded->pack.version << " in " << outFolder << ": "
              << built->files << " files, " << built->bytes << " bytes\nmanifest sha256 " << built->manifestSha256
              << '\n';
    return 0;
}

} // namespace

void addBuildCommand(CLI::App &app, int &status)
{
    CLI::App *command = app.add_subcommand("build", "Check a source folder and build the pack that kiosks show");
    const auto folder = std::make_shared<std::string>();
    const auto outFolder = std::make_shared<std::string>();
    command->add_option("DIR", *folder, "Folder with pack.yaml")->required();
    command->add_option("OUT", *outFolder, "Folder for manifest.json and blobs/; made if missing")->required();
    const auto beside = std::make_shared<std::vector<std::string>>();
    command->add_option("--beside", *beside, kBesideHelp);
    command->callback([folder, outFolder, beside, &status] { status = build(*folder, *outFolder, *beside); });
}

} // namespace cli
