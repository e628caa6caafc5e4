// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/hub_client.h"
#include "cli/temporary_folder.h"
#include "cli/usb_collect.h"
#include "cli/usb_export.h"
#include "core/clock.h"
#include "core/stick_layout.h"
#include "core/time_text.h"
#include "storage/file_io.h"
#include "tuf/http_fetcher.h"
#include "tuf/updater.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace cli {
namespace {

using core::Code;
using core::Result;
using storage::GuardedFolder;
namespace stick = core::stick;

struct UsbOptions
{
    std::string stick;
    std::string hubUrl;
    std::string rootFile;
    std::string metadataDir;
};

/// The folder "huhang" of the stick, made if there is none: from then on kiosks know the stick.
Result<GuardedFolder> topOf(const UsbOptions &options)
{
    return GuardedFolder::open(options.stick).and_then([](const GuardedFolder &root) {
        return root.makeFolder(stick::kTop);
    });
}

/// Begins to trust the given root, unless a metadata folder knows a newer one already.
Result<> trust(const UsbOptions &options, const tuf::MetadataFolder &folder)
{
    const auto limit = tuf::UpdaterLimits().rootBytes;
    if (folder.read(tuf::kRoot, limit))
        return {};
    if (options.rootFile.empty())
        return core::failure(Code::NotFound, "nobody said whose content to trust: give the office's root with --root");
    return storage::readFile(options.rootFile, limit).and_then([&](const std::string &bytes) {
        return tuf::trustRoot(folder, bytes);
    });
}

void tell(const Mirror &mirror, const ExportSummary &summary)
{
    for (const std::string &pack : mirror.packs)
        std::cout << "content " << pack << '\n';
    for (const std::string &reason : mirror.leftOut)
        std::cout << "left out: " << reason << '\n';
    std::cout << summary.filesWritten << " files written (" << (summary.bytesWritten + 1023) / 1024 << " KiB), "
              << summary.filesRemoved << " removed; kiosks take the content until " << core::toText(mirror.usableUntil)
              << '\n';
}

Result<> exportContent(const UsbOptions &options)
{
    const auto top = topOf(options);
    const auto scratch = TemporaryFolder::make();
    if (!top || !scratch)
        return tl::unexpected(top ? scratch.error() : top.error());
    const tuf::MetadataFolder trusted(options.metadataDir.empty() ? scratch->path() / "tuf"
                                                                  : std::filesystem::path(options.metadataDir));
    tuf::HttpFetcher metadata(options.hubUrl + "/repository/metadata");
    tuf::HttpFetcher targets(options.hubUrl + "/repository/targets");
    const auto mirror = trust(options, trusted).and_then([&] {
        return readMirror(trusted, metadata, targets, core::SystemClock().utcNow());
    });
    if (!mirror)
        return tl::unexpected(mirror.error());
    return top->makeFolder(stick::kRepository)
        .and_then(
            [&](const GuardedFolder &repository) { return writeMirror(*mirror, targets, repository, scratch->path()); })
        .map([&](const ExportSummary &summary) { tell(*mirror, summary); });
}

/// For whoever opens the stick on some computer.
Result<> writeReport(const GuardedFolder &top, const std::vector<Delivery> &deliveries)
{
    std::string text = "领保护航 Huhang " + core::toText(core::SystemClock().utcNow()) + "\n\n";
    for (const Delivery &one : deliveries)
        text += one.text + "\n";
    return top.write(stick::kReport, core::asBytes(text));
}

Result<> collect(const UsbOptions &options)
{
    const auto top = topOf(options);
    if (!top)
        return tl::unexpected(top.error());
    const auto deliveries = collectEnvelopes(*top, HubClient(options.hubUrl));
    if (!deliveries)
        return tl::unexpected(deliveries.error());
    if (auto written = writeReport(*top, *deliveries); !written)
        return written;
    const auto failed = std::ranges::count(*deliveries, false, &Delivery::isDelivered);
    std::cout << std::int64_t(deliveries->size()) - failed << " envelopes delivered\n";
    if (failed == 0)
        return {};
    for (const Delivery &one : *deliveries)
        if (!one.isDelivered)
            std::cerr << one.text << '\n';
    return core::failure(Code::Rejected, std::to_string(failed) +
                                             " envelopes were not delivered; the others were. They stay on the stick");
}

/// Both, though one fails.
Result<> exchange(const UsbOptions &options)
{
    const auto collected = collect(options);
    const auto exported = exportContent(options);
    if (!collected && !exported)
        return core::failure(exported.error().code, collected.error().detail + "; " + exported.error().detail);
    return collected ? exported : collected;
}

} // namespace

void addUsbCommand(CLI::App &app, int &status)
{
    CLI::App *command = app.add_subcommand("usb", "USB sticks between the hub and kiosks without a network");
    command->require_subcommand(1);
    const auto options = std::make_shared<UsbOptions>();
    const auto report = [&status](const Result<> &result) { status = result ? 0 : fail(result.error()); };
    const auto add = [&](const char *name, const char *what, Result<> (*run)(const UsbOptions &), bool hasContent) {
        CLI::App *one = command->add_subcommand(name, what);
        one->add_option("STICK", options->stick, "Folder where the stick is mounted")->required();
        one->add_option("--hub", options->hubUrl, "Address of the hub")->required();
        if (hasContent) {
            one->add_option("--root", options->rootFile, "Root metadata of the office's content, to be trusted");
            one->add_option("--metadata-dir", options->metadataDir,
                            "Folder of the trusted metadata, kept from one time to the next");
        }
        one->callback([options, report, run] {
            while (options->hubUrl.ends_with('/'))
                options->hubUrl.pop_back();
            report(run(*options));
        });
    };
    add("sync", "All that is to be done at the office: collect and export", exchange, true);
    add("collect", "Send the counts on the stick to the hub and keep its receipts", collect, false);
    add("export", "Bring the hub's signed content to the stick", exportContent, true);
}

} // namespace cli
