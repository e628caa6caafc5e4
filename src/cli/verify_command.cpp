// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/failure.h"
#include "pack/clean_text.h"
#include "pack/pack_check.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

int verify(const std::string &folder)
{
    const auto reader = pack::PackReader::open(folder);
    if (!reader)
        return fail(reader.error());
    const auto damaged = reader->findDamage();
    // What is damaged would be told twice.
    const auto wrong = damaged.empty() ? pack::findContentFlaws(*reader) : std::vector<core::Error>();
    for (const auto &list : {damaged, wrong})
        for (const core::Error &one : list)
            std::cout << folder << ": " << pack::visibleText(one.detail) << '\n';
    const pack::Manifest &manifest = reader->manifest();
    std::cout << manifest.packId << " " << manifest.version << ": " << manifest.files.size() << " files, "
              << damaged.size() << " damaged";
    if (damaged.empty())
        std::cout << ", " << wrong.size() << " wrong";
    std::cout << "\nmanifest sha256 " << reader->manifestSha256() << '\n';
    return damaged.empty() && wrong.empty() ? 0 : 1;
}

} // namespace

void addVerifyCommand(CLI::App &app, int &status)
{
    CLI::App *command =
        app.add_subcommand("verify", "Compare every file of a built pack with its manifest, and read it");
    const auto folder = std::make_shared<std::string>();
    command->add_option("PACKDIR", *folder, "Folder with manifest.json and blobs/")->required();
    command->callback([folder, &status] { status = verify(*folder); });
}

} // namespace cli
