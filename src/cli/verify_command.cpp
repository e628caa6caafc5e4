// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/failure.h"
#include "pack/pack_reader.h"

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
    for (const core::Error &one : damaged)
        std::cout << folder << ": " << one.detail << '\n';
    const pack::Manifest &manifest = reader->manifest();
    std::cout << manifest.packId << " " << manifest.version << ": " << manifest.files.size() << " files, "
              << damaged.size() << " damaged\nmanifest sha256 " << reader->manifestSha256() << '\n';
    return damaged.empty() ? 0 : 1;
}

} // namespace

void addVerifyCommand(CLI::App &app, int &status)
{
    CLI::App *command = app.add_subcommand("verify", "Compare every file of a built pack with its manifest");
    const auto folder = std::make_shared<std::string>();
    command->add_option("PACKDIR", *folder, "Folder with manifest.json and blobs/")->required();
    command->callback([folder, &status] { status = verify(*folder); });
}

} // namespace cli
