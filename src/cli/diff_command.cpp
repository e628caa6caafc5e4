// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/difference_report.h"
#include "cli/failure.h"
#include "cli/opened_pack.h"
#include "cli/source_check.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

constexpr int kEqual = 0;
constexpr int kDifferent = 1;
constexpr int kTrouble = 2;

int trouble(const core::Error &error)
{
    static_cast<void>(fail(error));
    return kTrouble;
}

int diff(const std::string &olderFolder, const std::string &newerFolder, const std::vector<std::string> &beside)
{
    const auto older = openPack(olderFolder, beside);
    if (!older)
        return trouble(older.error());
    const auto newer = openPack(newerFolder, beside);
    if (!newer)
        return trouble(newer.error());
    const pack::PackDifference difference = pack::differenceOf(*older, *newer);
    printDifference(*older, *newer, difference, std::cout);
    return difference.isEmpty() ? kEqual : kDifferent;
}

} // namespace

void addDiffCommand(CLI::App &app, int &status)
{
    CLI::App *command = app.add_subcommand("diff", "Tell in words what a newer version of a pack changes");
    const auto older = std::make_shared<std::string>();
    const auto newer = std::make_shared<std::string>();
    command->add_option("PACK1", *older, "The older version: a built pack or a source folder")->required();
    command->add_option("PACK2", *newer, "The newer version: a built pack or a source folder")->required();
    const auto beside = std::make_shared<std::vector<std::string>>();
    command->add_option("--beside", *beside, kBesideHelp);
    command->footer("Exit status: 0 no difference, 1 differences, 2 one of them cannot be read.");
    command->callback([older, newer, beside, &status] { status = diff(*older, *newer, *beside); });
}

} // namespace cli
