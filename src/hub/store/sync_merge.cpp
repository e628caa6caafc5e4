// SPDX-License-Identifier: Apache-2.0
#include "hub/store/sync_merge.h"

#include "core/json.h"
#include "core/sha256.h"
#include "hub/store/counter_table.h"
#include "hub/store/kiosk_repository.h"
#include "hub/store/start_watch.h"

#include <algorithm>

namespace hub {
namespace {

constexpr std::int64_t kMaxQuarantinedPerKiosk = 10'000;
constexpr size_t kMaxNotesPerMessage = 20;
constexpr size_t kMaxNoteBytes = 500;
constexpr size_t kMaxTitleBytes = 400;
constexpr size_t kMaxTitles = 16;

std::string jsonOf(const core::Json &json) { return json.dump(-1, ' ', false, core::Json::error_handler_t::replace); }

bool isTooMuch(const core::CounterRecord &record) { return record.value > kMaxCounterValue; }
bool isAhead(const core::CounterRecord &record, std::chrono::sys_seconds now)
{
    return record.key.hour > now + kMaxHoursAhead;
}

bool hasImpossible(const core::ReadReport &message, std::chrono::sys_seconds now)
{
    return std::ranges::any_of(message.report.records, [&](const core::CounterRecord &record) {
        return isTooMuch(record) || isAhead(record, now);
    });
}

/// Moves records that cannot be true from `message.report.records` to its rejected ones.
void setAsideImpossible(core::ReadReport &message, std::chrono::sys_seconds now)
{
    std::vector<core::CounterRecord> good;
    for (core::CounterRecord &record : message.report.records) {
        if (!isTooMuch(record) && !isAhead(record, now)) {
            good.push_back(std::move(record));
            continue;
        }
        message.rejected.push_back({isTooMuch(record) ? "value above 1000000000" : "hour more than 48 h in the future",
                                    jsonOf({{"hours", {{core::hourText(record.key.hour), record.value}}},
                                            {"campaign", record.key.name.campaign},
                                            {"item", record.key.name.item},
                                            {"metric", core::metricName(record.key.name.metric)},
                                            {"language", record.key.name.language}})});
    }
    message.report.records = std::move(good);
}

/// The first and the last hour in which something was counted.
std::pair<std::optional<std::int64_t>, std::optional<std::int64_t>>
hoursOf(const std::vector<core::CounterRecord> &records)
{
    if (records.empty())
        return {};
    const auto [first, last] =
        std::ranges::minmax(records, {}, [](const core::CounterRecord &record) { return record.key.hour; });
    return {stored(first.key.hour), stored(last.key.hour)};
}

/// Titles as they are stored: bounded, and none of them empty.
core::LocalizedText boundedTitles(const core::LocalizedText &titles)
{
    core::LocalizedText bounded;
    for (const auto &[language, title] : titles)
        if (core::isCounterText(language) && !title.empty() && bounded.size() < kMaxTitles)
            bounded[language] = title.substr(0, kMaxTitleBytes);
    return bounded;
}

} // namespace

core::Result<core::SyncReceipt> SyncMerge::apply(std::int64_t kiosk, const core::ReadReport &message,
                                                 std::chrono::sys_seconds now)
{
    const auto row = touchedKiosk(kiosk, message.report, now);
    if (!row)
        return tl::unexpected(row.error());
    std::optional<core::ReadReport> changed;
    if (hasImpossible(message, now))
        setAsideImpossible(changed.emplace(message), now);
    const core::ReadReport &sifted = changed ? *changed : message;
    const core::SyncReport &report = sifted.report;

    const Epoch epoch = noteEpoch(kiosk, report, now);
    noteStatus(*row, epoch, report, now);
    noteTexts(kiosk, report, now);
    mergeItems(report, now);
    CounterTable(m_connection, m_names).raise(epoch.row, row->venue, report.records);
    quarantine(*row, sifted, now);

    core::SyncReceipt receipt{report.kiosk, report.epoch, report.rev, now, {}, {}};
    for (const core::RejectedRecord &one : sifted.rejected)
        ++receipt.rejected[one.reason];
    receipt.number = row->number;
    if (watchStart(*row, report, now))
        receipt.orders.emplace_back(core::kEnrolAnew);
    return receipt;
}

core::Result<SyncMerge::KioskRow> SyncMerge::touchedKiosk(std::int64_t kiosk, const core::SyncReport &report,
                                                          std::chrono::sys_seconds now)
{
    // Written before anything is read: hubs that share a database merge the messages of one kiosk one after another.
    Query query = m_connection.query(
        "UPDATE kiosk SET last_seen_at = CASE WHEN last_seen_at > ?1 THEN last_seen_at ELSE ?1 END, "
        "messages = CASE WHEN messages > ?3 THEN messages ELSE ?3 END + 1 "
        "WHERE id = ?2 AND revoked_at IS NULL RETURNING venue_id, quarantined, reported_to_hour, "
        "status_as_of, status_epoch_id, status_boot, status_last_rev, status_rev, messages, is_copied");
    if (!query.bind(stored(now), kiosk, std::min(report.heard, kGreatestNumber)).step())
        return core::failure(core::Code::Rejected, "this kiosk was revoked");
    return KioskRow{kiosk,
                    query.integer(0),
                    query.integer(1),
                    query.maybeInteger(2),
                    query.integer(3),
                    {query.integer(4), query.integer(5), query.integer(6), query.integer(7)},
                    query.integer(8),
                    query.truth(9)};
}

bool SyncMerge::watchStart(const KioskRow &kiosk, const core::SyncReport &report, std::chrono::sys_seconds now)
{
    const bool isCopied = StartWatch(m_connection).note(kiosk.row, report, kiosk.number, kiosk.wasCopied, now);
    if (isCopied != kiosk.wasCopied)
        m_connection.query("UPDATE kiosk SET is_copied = ? WHERE id = ?").bind(isCopied, kiosk.row).run();
    return isCopied;
}

SyncMerge::Epoch SyncMerge::noteEpoch(std::int64_t kiosk, const core::SyncReport &report, std::chrono::sys_seconds now)
{
    auto epoch = raisedEpoch(kiosk, report);
    if (!epoch) {
        m_connection.query("INSERT INTO epoch(kiosk_id, uuid, first_seen_at) VALUES (?, ?, ?)")
            .bind(kiosk, report.epoch, stored(now))
            .run();
        epoch = raisedEpoch(kiosk, report);
    }
    epoch->isGapless = epoch->isGapless && areHere(kiosk, report.afterEpochs);
    return *epoch;
}

std::optional<SyncMerge::Epoch> SyncMerge::raisedEpoch(std::int64_t kiosk, const core::SyncReport &report)
{
    // Messages that are carried by hand may come without those before them.
    const std::int64_t after = report.afterRev.value_or(0);
    const auto [firstHour, lastHour] = hoursOf(report.records);
    Query query = m_connection.query(
        "UPDATE epoch SET newest_rev = CASE WHEN ?1 <= newest_rev AND ?2 > newest_rev THEN ?2 ELSE newest_rev END, "
        "dropped = CASE WHEN ?3 > dropped THEN ?3 ELSE dropped END, "
        "first_hour = CASE WHEN first_hour IS NULL OR ?4 < first_hour THEN ?4 ELSE first_hour END, "
        "last_hour = CASE WHEN last_hour IS NULL OR ?5 > last_hour THEN ?5 ELSE last_hour END "
        "WHERE kiosk_id = ?6 AND uuid = ?7 RETURNING id, newest_rev");
    if (!query.bind(after, report.rev, report.dropped, firstHour, lastHour, kiosk, report.epoch).step())
        return std::nullopt;
    return Epoch{query.integer(0), after <= query.integer(1)};
}

bool SyncMerge::areHere(std::int64_t kiosk, const std::vector<core::EpochRev> &epochs)
{
    return std::ranges::all_of(epochs, [&](const core::EpochRev &one) {
        return m_connection.query("SELECT 1 FROM epoch WHERE kiosk_id = ? AND uuid = ? AND newest_rev >= ?")
            .bind(kiosk, one.epoch, one.rev)
            .step();
    });
}

void SyncMerge::noteStatus(const KioskRow &kiosk, const Epoch &epoch, const core::SyncReport &report,
                           std::chrono::sys_seconds now)
{
    std::optional<std::int64_t> reportedToHour = kiosk.reportedToHour;
    if (report.pendingRecords == 0 && report.isClockTrusted && epoch.isGapless)
        reportedToHour = std::max(reportedToHour.value_or(INT64_MIN),
                                  stored(std::chrono::floor<std::chrono::hours>(std::min(report.asOf, now))));

    const StatusRank rank{epoch.row, report.boot, report.lastRev, report.rev};
    const std::int64_t asOf = stored(std::min(report.asOf, now));
    const bool isFresh =
        report.isClockTrusted && asOf != kiosk.statusAsOf ? asOf > kiosk.statusAsOf : rank >= kiosk.statusRank;
    if (!isFresh) {
        if (reportedToHour != kiosk.reportedToHour)
            m_connection.query("UPDATE kiosk SET reported_to_hour = ? WHERE id = ?")
                .bind(reportedToHour, kiosk.row)
                .run();
        return;
    }
    const core::PackInUse pack = report.pack.value_or(core::PackInUse());
    m_connection
        .query("UPDATE kiosk SET pending_records = ?, software = ?, pack = ?, pack_version = ?, manifest_sha256 = ?, "
               "shown_beside = ?, is_clock_trusted = ?, status_as_of = ?, status_epoch_id = ?, status_boot = ?, "
               "status_last_rev = ?, status_rev = ?, reported_to_hour = ? WHERE id = ?")
        .bind(std::max<std::int64_t>(report.pendingRecords, 0), report.software.substr(0, core::kMaxNameBytes),
              pack.id.substr(0, core::kMaxNameBytes), pack.version.substr(0, core::kMaxNameBytes),
              pack.manifestSha256.substr(0, core::kMaxNameBytes), core::Json(pack.beside).dump(), report.isClockTrusted,
              report.isClockTrusted ? asOf : kiosk.statusAsOf, epoch.row, report.boot, report.lastRev, report.rev,
              reportedToHour, kiosk.row)
        .run();
}

void SyncMerge::noteTexts(std::int64_t kiosk, const core::SyncReport &report, std::chrono::sys_seconds now)
{
    for (size_t i = 0; i < std::min(report.notes.size(), kMaxNotesPerMessage); ++i)
        KioskRepository(m_connection).addNote(kiosk, report.notes[i].substr(0, kMaxNoteBytes), now);
}

void SyncMerge::mergeItems(const core::SyncReport &report, std::chrono::sys_seconds now)
{
    const auto seenAt = report.isClockTrusted ? std::min(report.asOf, now) : now;
    const std::int64_t hour = stored(std::chrono::floor<std::chrono::hours>(seenAt));
    for (const core::CountedItem &item : report.items) {
        const std::int64_t row = m_names.idOf(NameTable::Kind::Item, item.id);
        const std::string sha256 = item.sha256.substr(0, core::kMaxNameBytes);
        const std::string titles = jsonOf(boundedTitles(item.titles));
        // Looked at first, because even a change that changes nothing would make other hubs wait for this row.
        Query known = m_connection.query("SELECT 1 FROM counted_item WHERE item_id = ?1 AND sha256 = ?2 "
                                         "AND titles >= ?3 AND first_hour <= ?4 AND last_hour >= ?4");
        if (known.bind(row, sha256, titles, hour).step())
            continue;
        // The same document has the same titles; should two kiosks disagree, any fixed choice keeps merging free of
        // order.
        m_connection
            .query("INSERT INTO counted_item(item_id, sha256, titles, first_hour, last_hour) "
                   "VALUES (?1, ?2, ?3, ?4, ?4) ON CONFLICT (item_id, sha256) DO UPDATE SET "
                   "titles = CASE WHEN excluded.titles > counted_item.titles THEN excluded.titles "
                   "ELSE counted_item.titles END, "
                   "first_hour = CASE WHEN excluded.first_hour < counted_item.first_hour THEN excluded.first_hour "
                   "ELSE counted_item.first_hour END, "
                   "last_hour = CASE WHEN excluded.last_hour > counted_item.last_hour THEN excluded.last_hour "
                   "ELSE counted_item.last_hour END")
            .bind(row, sha256, titles, hour)
            .run();
    }
}

void SyncMerge::quarantine(const KioskRow &kiosk, const core::ReadReport &message, std::chrono::sys_seconds now)
{
    std::int64_t alreadyThere = kiosk.quarantined;
    for (const auto &[reason, record] : message.rejected) {
        if (alreadyThere >= kMaxQuarantinedPerKiosk)
            break;
        const std::string digest =
            core::sha256Hex(core::asBytes(jsonOf(core::Json::array({message.report.epoch, reason, record}))));
        alreadyThere += m_connection
                            .query("INSERT INTO quarantine(kiosk_id, epoch, received_at, reason, record, digest) "
                                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT(kiosk_id, digest) DO NOTHING")
                            .bind(kiosk.row, message.report.epoch, stored(now), reason, record, digest)
                            .run();
    }
    if (alreadyThere != kiosk.quarantined)
        m_connection.query("UPDATE kiosk SET quarantined = ? WHERE id = ?").bind(alreadyThere, kiosk.row).run();
}

} // namespace hub
