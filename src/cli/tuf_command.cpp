// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/failure.h"
#include "core/clock.h"
#include "storage/file_io.h"
#include "tuf/http_fetcher.h"
#include "tuf/target_folder.h"
#include "tuf/updater.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

using core::Result;

constexpr std::int64_t kMaxRootBytes = tuf::UpdaterLimits().rootBytes;

struct TufOptions
{
    std::string metadataDir;
    std::string metadataUrl;
    std::string rootFile;
    std::vector<std::string> targetNames;
    std::string targetBaseUrl;
    std::string targetDir;
};

Result<> init(const TufOptions &options)
{
    const auto bytes = storage::readFile(options.rootFile, kMaxRootBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return tuf::trustRoot(tuf::MetadataFolder(options.metadataDir), *bytes);
}

Result<> refresh(const TufOptions &options)
{
    tuf::HttpFetcher repository(options.metadataUrl);
    auto updater =
        tuf::Updater::open(tuf::MetadataFolder(options.metadataDir), repository, core::SystemClock().utcNow());
    return updater ? updater->refresh() : tl::unexpected(updater.error());
}

Result<> download(const TufOptions &options)
{
    tuf::HttpFetcher repository(options.metadataUrl);
    tuf::HttpFetcher targets(options.targetBaseUrl);
    auto updater =
        tuf::Updater::open(tuf::MetadataFolder(options.metadataDir), repository, core::SystemClock().utcNow());
    if (!updater)
        return tl::unexpected(updater.error());
    Result<> done = updater->refresh();
    const tuf::TargetFolder folder(options.targetDir);
    for (const std::string &name : options.targetNames)
        done = done.and_then([&] { return updater->find(name); }).and_then([&](const tuf::TargetFile &file) {
            return folder.download(name, file, updater->trusted().root().consistentSnapshot, targets);
        });
    return done;
}

} // namespace

void addTufCommand(CLI::App &app, int &status)
{
    CLI::App *command = app.add_subcommand("tuf", "Client of a TUF repository (The Update Framework 1.0)");
    command->require_subcommand(1);
    command->fallthrough();
    const auto options = std::make_shared<TufOptions>();
    command->add_option("--metadata-dir", options->metadataDir, "Folder of the trusted metadata")->required();
    CLI::Option *url = command->add_option("--metadata-url", options->metadataUrl, "Address of the metadata");
    CLI::Option *name = command->add_option("--target-name", options->targetNames, "Path of a target; may be repeated");
    CLI::Option *baseUrl = command->add_option("--target-base-url", options->targetBaseUrl, "Address of the targets");
    CLI::Option *dir = command->add_option("--target-dir", options->targetDir, "Folder for downloaded targets");
    name->allow_extra_args(false);

    const auto report = [&status](const Result<> &result) { status = result ? 0 : fail(result.error()); };
    CLI::App *initial = command->add_subcommand("init", "Trust a root from now on");
    initial->add_option("ROOT", options->rootFile, "File with the root metadata to trust")->required();
    initial->callback([options, report] { report(init(*options)); });
    CLI::App *fresh = command->add_subcommand("refresh", "Bring the trusted metadata up to date");
    fresh->callback([options, report] { report(refresh(*options)); });
    CLI::App *load = command->add_subcommand("download", "Refresh, then download and verify targets");
    load->callback([options, report] { report(download(*options)); });
    // Only now, so that `huhang tuf --help` can be read without them.
    for (CLI::App *online : {fresh, load})
        online->preparse_callback([=](size_t) {
            url->required();
            for (CLI::Option *needed : {name, baseUrl, dir})
                needed->required(online == load);
        });
}

} // namespace cli
