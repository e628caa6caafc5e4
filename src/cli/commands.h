// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>

/// The commands of `huhang`, one file each. A command registers itself and stores its exit status in `status`: 0 done,
/// 1 the content or pack is not good, or it failed (diff: see there). `app` and `status` outlive the parsing.
namespace cli {

void addCheckCommand(CLI::App &app, int &status);
void addBuildCommand(CLI::App &app, int &status);
void addInterfaceSpeechCommand(CLI::App &app, int &status);
void addVerifyCommand(CLI::App &app, int &status);
void addKeysCommand(CLI::App &app, int &status);
void addPublishCommand(CLI::App &app, int &status);
void addTufCommand(CLI::App &app, int &status);
void addDiffCommand(CLI::App &app, int &status);
void addPreviewCommand(CLI::App &app, int &status);
void addSimulateCommand(CLI::App &app, int &status);
void addUsbCommand(CLI::App &app, int &status);

} // namespace cli
