// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include <exception>
#include <iostream>

int main(int argc, char *argv[])
{
    try {
        CLI::App app("Content tool of Huhang 领保护航", "huhang");
        app.set_version_flag("--version", std::string("huhang ") + HUHANG_VERSION);
        app.require_subcommand(1);
        int status = 0;
        cli::addCheckCommand(app, status);
        cli::addBuildCommand(app, status);
        cli::addVerifyCommand(app, status);
        cli::addDiffCommand(app, status);
        cli::addPreviewCommand(app, status);
        cli::addKeysCommand(app, status);
        cli::addPublishCommand(app, status);
        cli::addSimulateCommand(app, status);
        cli::addTufCommand(app, status);
        cli::addUsbCommand(app, status);
        cli::addInterfaceSpeechCommand(app, status);
        try {
            app.parse(argc, argv);
        } catch (const CLI::ParseError &error) {
            if (app.exit(error) == 0)
                return 0; // it was asked for help or the version
            return app.got_subcommand("diff") ? 2 : 1;
        }
        return status;
    } catch (const std::exception &error) {
        // Only what no result can carry comes here, such as an exhausted memory.
        std::cerr << "huhang: " << error.what() << '\n';
        return 1;
    }
}
