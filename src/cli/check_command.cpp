// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/source_check.h"

#include <iostream>
#include <memory>

namespace cli {

void addCheckCommand(CLI::App &app, int &status)
{
    CLI::App *command =
        app.add_subcommand("check", "Check the source folder of a pack and print what is wrong, by line");
    const auto folder = std::make_shared<std::string>();
    command->add_option("DIR", *folder, "Folder with pack.yaml")->required();
    const auto beside = std::make_shared<std::vector<std::string>>();
    command->add_option("--beside", *beside, kBesideHelp);
    command->callback([folder, beside, &status] {
        const auto loaded = checkSource(*folder, *beside);
        if (loaded)
            printReadability(*folder, loaded->readability, std::cout);
        status = !loaded ? fail(loaded.error()) : loaded->hasErrors() ? 1 : 0;
    });
}

} // namespace cli
