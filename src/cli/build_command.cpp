// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/read_aloud.h"
#include "cli/source_check.h"
#include "pack_building/pack_builder.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

struct BuildWish
{
    std::string folder;
    std::string outFolder;
    std::vector<std::string> beside;
    bool isSilent = false;
};

int build(const BuildWish &wish)
{
    auto loaded = checkSource(wish.folder, wish.beside);
    if (!loaded)
        return fail(loaded.error());
    if (loaded->hasErrors()) {
        std::cerr << "huhang: not built, because the content has errors\n";
        return 1;
    }
    if (!wish.isSilent)
        if (const auto spoken = addReadAloud(loaded->pack, wish.folder, std::cerr); !spoken)
            return fail(spoken.error());
    const auto built = pack_building::PackBuilder().build(loaded->pack, wish.folder, wish.outFolder);
    if (!built)
        return fail(built.error());
    std::cout << "built " << loaded->pack.packId << " " << loaded->pack.version << " in " << wish.outFolder << ": "
              << built->files << " files, " << built->bytes << " bytes\nmanifest sha256 " << built->manifestSha256
              << '\n';
    return 0;
}

} // namespace

void addBuildCommand(CLI::App &app, int &status)
{
    CLI::App *command = app.add_subcommand("build", "Check a source folder and build the pack that kiosks show");
    const auto wish = std::make_shared<BuildWish>();
    command->add_option("DIR", wish->folder, "Folder with pack.yaml")->required();
    command->add_option("OUT", wish->outFolder, "Folder for manifest.json and blobs/; made if missing")->required();
    command->add_option("--beside", wish->beside, kBesideHelp);
    command->add_flag("--without-speech", wish->isSilent, "Render nothing that is read aloud, to see the pack sooner");
    command->callback([wish, &status] { status = build(*wish); });
}

} // namespace cli
