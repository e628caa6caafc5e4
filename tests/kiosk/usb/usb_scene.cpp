// SPDX-License-Identifier: Apache-2.0
#include "usb_scene.h"

#include "core/dsse.h"
#include "core/sha256.h"
#include "core/stick_layout.h"
#include "storage/file_io.h"
#include "support/files.h"

#include <QtGlobal>
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

namespace fs = std::filesystem;
namespace layout = core::stick;

namespace {

const auto kNotBefore = *core::timeFromText("2026-01-01T00:00:00Z");

} // namespace

std::int64_t OfficeHub::sum() const
{
    std::int64_t sum = 0;
    for (const auto &[key, value] : m_totals)
        sum += value;
    return sum;
}

core::SyncReceipt OfficeHub::take(const core::SyncReport &report, const std::string &sha256)
{
    for (const core::CounterRecord &record : report.records) {
        std::int64_t &value = m_totals[{report.epoch, record.key}];
        value = std::max(value, record.value);
    }
    return {report.kiosk, report.epoch, report.rev, m_clock.utcNow(), {}, {}, sha256};
}

std::string OfficeHub::signedReceipt(const core::SyncReceipt &receipt) const
{
    return core::toJson(core::signEnvelope(std::string(core::kReceiptType), core::toJson(receipt), m_key));
}

int OfficeHub::collect(const fs::path &stick, const core::PublicKey &kiosk, const std::function<bool()> &isBusy)
{
    int envelopes = 0;
    const fs::path top = stick / layout::kTop;
    if (!fs::exists(top / layout::kEnvelopes))
        return envelopes;
    for (const auto &entry : fs::recursive_directory_iterator(top / layout::kEnvelopes)) {
        if (!entry.is_regular_file() || entry.is_symlink() ||
            fs::file_size(entry.path()) > std::uintmax_t(layout::kMaxMessageFileBytes))
            continue;
        const auto payload = core::openEnvelope(support::readAll(entry.path()), core::kSyncType, kiosk);
        if (!payload || isBusy())
            continue;
        ++envelopes;
        const std::string sha256 = core::sha256Hex(core::asBytes(*payload));
        const auto receipt = take(core::syncReportFromPayload(*payload)->report, sha256);
        const fs::path box = top / layout::kReceipts / receipt.kiosk;
        fs::create_directories(box);
        const auto writeReceipt = [&] {
            return storage::writeFileDurably(box / layout::receiptFileName(sha256),
                                             core::asBytes(signedReceipt(receipt)));
        };
        if (!writeReceipt()) { // full
            fs::remove(entry.path());
            if (!writeReceipt())
                qFatal("no receipt was written");
        }
    }
    return envelopes;
}

UsbScene::UsbScene() { openJournal(); }

void UsbScene::openJournal()
{
    auto opened = kiosk::CounterJournal::open(journalFile, clock, kNotBefore);
    if (!opened)
        qFatal("%s", opened.error().detail.c_str());
    journal.emplace(std::move(*opened));
}

void UsbScene::count(int names, int first)
{
    kiosk::CountBatch batch{kiosk::momentOf(clock), {}};
    for (int i = 0; i < names; ++i)
        batch.counts[{"spring", "guide/" + std::to_string(first + i), core::Metric::View, "en"}] = 1;
    if (!journal->add({&batch, 1}))
        qFatal("not counted");
}

fs::path UsbScene::stick(const std::string &name) const
{
    fs::create_directories(folder / name / layout::kTop);
    return folder / name;
}

fs::path UsbScene::envelopes(const fs::path &stick) const
{
    return stick / layout::kTop / layout::kEnvelopes / identity.kiosk;
}

fs::path UsbScene::receipts(const fs::path &stick) const
{
    return stick / layout::kTop / layout::kReceipts / identity.kiosk;
}

core::Result<kiosk::StickReport> UsbScene::tryVisit(const fs::path &stick)
{
    kiosk::OwnJournal own(*journal, recordsPerEnvelope);
    return kiosk::visitStick(stick, {identity, "0.1.0", {}}, own, isCancelled);
}

kiosk::StickReport UsbScene::visit(const fs::path &stick)
{
    auto report = tryVisit(stick);
    if (!report)
        qFatal("%s", report.error().detail.c_str());
    return *report;
}

OfficeHub::Totals UsbScene::committed() const
{
    OfficeHub::Totals totals;
    SQLite::Database database(journalFile.string(), SQLite::OPEN_READWRITE);
    SQLite::Statement rows(database, "SELECT epoch, hour, campaign, item, metric, language, value FROM counter");
    while (rows.executeStep())
        totals[{rows.getColumn(0).getString(),
                {*core::hourFromText(rows.getColumn(1).getString()),
                 {rows.getColumn(2).getString(), rows.getColumn(3).getString(),
                  *core::metricFromName(rows.getColumn(4).getString()), rows.getColumn(5).getString()}}}] =
            rows.getColumn(6).getInt64();
    return totals;
}

int entriesIn(const fs::path &folder)
{
    std::error_code none;
    return int(std::distance(fs::directory_iterator(folder, none), {}));
}
