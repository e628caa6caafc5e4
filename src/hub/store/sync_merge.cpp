// SPDX-License-Identifier: Apache-2.0
#include "hub/store/sync_merge.h"

#include "core/json.h"
#include "core/sha256.h"
#include "hub/store/report_day.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace hub {
namespace {

constexpr std::int64_t kMaxQuarantinedPerKiosk = 10'000;
constexpr size_t kMaxNotesPerMessage = 20;
constexpr size_t kMaxNoteBytes = 500;
constexpr size_t kMaxTitleBytes = 400;
constexpr size_t kMaxTitles = 16;

std::string jsonOf(const core::Json &json) { return json.dump(-1, ' ', false, core::Json::error_handler_t::replace); }

/// Moves records that cannot be true from `message.report.records` to its rejected ones.
void setAsideImpossible(core::ReadReport &message, std::chrono::sys_seconds now)
{
    // Indexes in receipts count the records as they were sent; those already rejected left gaps in `records`.
    std::set<std::int64_t> gaps;
    for (const core::RejectedRecord &one : message.rejected)
        gaps.insert(one.index);
    std::vector<core::CounterRecord> good;
    std::int64_t index = -1;
    for (core::CounterRecord &record : message.report.records) {
        do
            ++index;
        while (gaps.contains(index));
        const bool isTooMuch = record.value > kMaxCounterValue;
        const bool isAhead = record.key.hour > now + kMaxHoursAhead;
        if (!isTooMuch && !isAhead) {
            good.push_back(std::move(record));
            continue;
        }
        message.rejected.push_back({index, isTooMuch ? "value above 1000000000" : "hour more than 48 h in the future"});
        message.rejectedTexts.push_back(jsonOf({{"hour", core::hourText(record.key.hour)},
                                                {"campaign", record.key.name.campaign},
                                                {"item", record.key.name.item},
                                                {"metric", core::metricName(record.key.name.metric)},
                                                {"language", record.key.name.language},
                                                {"value", record.value}}));
    }
    message.report.records = std::move(good);
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
    const auto row = kioskRow(kiosk);
    if (!row)
        return tl::unexpected(row.error());
    core::ReadReport sifted = message;
    setAsideImpossible(sifted, now);
    const core::SyncReport &report = sifted.report;

    const Epoch epoch = noteEpoch(kiosk, report, now);
    noteStatus(kiosk, epoch, report, now);
    noteTexts(kiosk, report, now);
    mergeItems(report, now);
    mergeRecords(*row, epoch.row, report.records);
    quarantine(kiosk, row->quarantined, sifted, now);

    core::SyncReceipt receipt{report.kiosk, report.epoch, report.rev, now, {}, sifted.rejected};
    if (epoch.isRolledBack)
        receipt.orders.emplace_back("new_epoch");
    return receipt;
}

core::Result<SyncMerge::KioskRow> SyncMerge::kioskRow(std::int64_t kiosk)
{
    Query query = m_connection.query("SELECT venue_id, quarantined, revoked_at FROM kiosk WHERE id = ?");
    if (!query.bind(kiosk).step() || query.maybeInteger(2))
        return core::failure(core::Code::Rejected, "this kiosk was revoked");
    return KioskRow{query.integer(0), query.integer(1)};
}

SyncMerge::Epoch SyncMerge::noteEpoch(std::int64_t kiosk, const core::SyncReport &report, std::chrono::sys_seconds now)
{
    m_connection
        .query(
            "INSERT INTO epoch(kiosk_id, uuid, first_seen_at) VALUES (?, ?, ?) ON CONFLICT(kiosk_id, uuid) DO NOTHING")
        .bind(kiosk, report.epoch, stored(now))
        .run();
    Query find = m_connection.query(
        "SELECT id, newest_rev, newest_last_rev, newest_as_of FROM epoch WHERE kiosk_id = ? AND uuid = ?");
    find.bind(kiosk, report.epoch).step();
    Epoch epoch{find.integer(0)};
    const std::int64_t newestLastRev = find.integer(2);
    const std::int64_t newestAsOf = find.integer(3);

    // Messages that are carried by hand may come without those before them.
    const std::int64_t gaplessRev = find.integer(1);
    epoch.isGapless = report.afterRev.value_or(0) <= gaplessRev;

    // A message that is merely late is also older than the newest. One that was made later and yet knows less comes
    // from a journal that was set back.
    epoch.isRolledBack =
        report.isClockTrusted && newestAsOf > 0 && report.lastRev < newestLastRev && stored(report.asOf) > newestAsOf;
    const bool isNewest = report.lastRev >= newestLastRev;
    m_connection
        .query("UPDATE epoch SET newest_rev = ?, newest_last_rev = max(newest_last_rev, ?), "
               "newest_as_of = ?, dropped = max(dropped, ?) WHERE id = ?")
        .bind(epoch.isGapless ? std::max(gaplessRev, report.rev) : gaplessRev, report.lastRev,
              isNewest ? (report.isClockTrusted ? stored(report.asOf) : std::int64_t(0)) : newestAsOf,
              std::max<std::int64_t>(report.dropped, 0), epoch.row)
        .run();
    return epoch;
}

void SyncMerge::noteStatus(std::int64_t kiosk, const Epoch &epoch, const core::SyncReport &report,
                           std::chrono::sys_seconds now)
{
    m_connection.query("UPDATE kiosk SET last_seen_at = max(coalesce(last_seen_at, 0), ?) WHERE id = ?")
        .bind(stored(now), kiosk)
        .run();
    if (report.pendingRecords == 0 && report.isClockTrusted && epoch.isGapless) {
        const auto upTo = std::chrono::floor<std::chrono::hours>(std::min(report.asOf, now));
        m_connection.query("UPDATE kiosk SET reported_to_hour = max(coalesce(reported_to_hour, ?1), ?1) WHERE id = ?2")
            .bind(stored(upTo), kiosk)
            .run();
    }

    std::int64_t statusAsOf = 0;
    {
        Query known =
            m_connection.query("SELECT status_as_of, status_epoch_id, status_boot, status_last_rev, status_rev "
                               "FROM kiosk WHERE id = ?");
        known.bind(kiosk).step();
        statusAsOf = known.integer(0);
        const std::tuple knownRank{known.integer(1), known.integer(2), known.integer(3), known.integer(4)};
        const std::tuple rank{epoch.row, report.boot, report.lastRev, report.rev};
        const std::int64_t asOf = stored(std::min(report.asOf, now));
        const bool isFresh = report.isClockTrusted && asOf != statusAsOf ? asOf > statusAsOf : rank >= knownRank;
        if (!isFresh)
            return;
        if (report.isClockTrusted)
            statusAsOf = asOf;
    }
    const core::PackInUse pack = report.pack.value_or(core::PackInUse());
    m_connection
        .query("UPDATE kiosk SET pending_records = ?, software = ?, pack = ?, pack_version = ?, manifest_sha256 = ?, "
               "shown_beside = ?, is_clock_trusted = ?, status_as_of = ?, status_epoch_id = ?, status_boot = ?, "
               "status_last_rev = ?, "
               "status_rev = ? WHERE id = ?")
        .bind(std::max<std::int64_t>(report.pendingRecords, 0), report.software.substr(0, core::kMaxNameBytes),
              pack.id.substr(0, core::kMaxNameBytes), pack.version.substr(0, core::kMaxNameBytes),
              pack.manifestSha256.substr(0, core::kMaxNameBytes), core::Json(pack.beside).dump(), report.isClockTrusted,
              statusAsOf, epoch.row, report.boot, report.lastRev, report.rev, kiosk)
        .run();
}

void SyncMerge::noteTexts(std::int64_t kiosk, const core::SyncReport &report, std::chrono::sys_seconds now)
{
    for (size_t i = 0; i < std::min(report.notes.size(), kMaxNotesPerMessage); ++i)
        m_connection
            .query("INSERT INTO kiosk_note(kiosk_id, text, first_received_at) VALUES (?, ?, ?) "
                   "ON CONFLICT(kiosk_id, text) DO NOTHING")
            .bind(kiosk, report.notes[i].substr(0, kMaxNoteBytes), stored(now))
            .run();
}

void SyncMerge::mergeItems(const core::SyncReport &report, std::chrono::sys_seconds now)
{
    const auto seenAt = report.isClockTrusted ? std::min(report.asOf, now) : now;
    const std::int64_t hour = stored(std::chrono::floor<std::chrono::hours>(seenAt));
    for (const core::CountedItem &item : report.items) {
        // The same document has the same titles; should two kiosks disagree, any fixed choice keeps merging free of
        // order.
        m_connection
            .query(
                "INSERT INTO counted_item(item_id, sha256, titles, first_hour, last_hour) VALUES (?1, ?2, ?3, ?4, ?4) "
                "ON CONFLICT DO UPDATE SET titles = max(titles, excluded.titles), "
                "first_hour = min(first_hour, excluded.first_hour), last_hour = max(last_hour, excluded.last_hour) "
                "WHERE excluded.titles > titles OR excluded.first_hour < first_hour OR excluded.last_hour > last_hour")
            .bind(m_names.idOf(NameTable::Kind::Item, item.id), item.sha256.substr(0, core::kMaxNameBytes),
                  jsonOf(boundedTitles(item.titles)), hour)
            .run();
    }
}

void SyncMerge::mergeRecords(const KioskRow &kiosk, std::int64_t epoch, std::vector<core::CounterRecord> records)
{
    std::ranges::sort(records, {}, &core::CounterRecord::key);
    Query upsert = m_connection.query(
        "INSERT INTO counter(hour, epoch_id, campaign_id, item_id, metric_id, language_id, value, is_repaired) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = max(value, excluded.value), "
        "is_repaired = max(is_repaired, excluded.is_repaired) "
        "WHERE excluded.value > value OR excluded.is_repaired > is_repaired");
    std::set<ReportDay> changedDays;
    for (const core::CounterRecord &record : records) {
        const core::CounterName &name = record.key.name;
        upsert.reset();
        const int changed =
            upsert
                .bind(stored(record.key.hour), epoch, m_names.idOf(NameTable::Kind::Campaign, name.campaign),
                      m_names.idOf(NameTable::Kind::Item, name.item),
                      m_names.idOf(NameTable::Kind::Metric, std::string(core::metricName(name.metric))),
                      m_names.idOf(NameTable::Kind::Language, name.language), record.value, record.isRepaired)
                .run();
        if (changed > 0)
            changedDays.insert(reportDayOf(record.key.hour));
    }
    for (const ReportDay day : changedDays)
        m_connection.query("INSERT INTO dirty_day(day, venue_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
            .bind(stored(day), kiosk.venue)
            .run();
}

void SyncMerge::quarantine(std::int64_t kiosk, std::int64_t alreadyThere, const core::ReadReport &message,
                           std::chrono::sys_seconds now)
{
    const std::int64_t before = alreadyThere;
    for (size_t i = 0; i < message.rejectedTexts.size() && alreadyThere < kMaxQuarantinedPerKiosk; ++i) {
        const std::string &reason = message.rejected[i].reason;
        const std::string &record = message.rejectedTexts[i];
        const std::string digest =
            core::sha256Hex(core::asBytes(jsonOf(core::Json::array({message.report.epoch, reason, record}))));
        alreadyThere += m_connection
                            .query("INSERT INTO quarantine(kiosk_id, epoch, received_at, reason, record, digest) "
                                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT(kiosk_id, digest) DO NOTHING")
                            .bind(kiosk, message.report.epoch, stored(now), reason, record, digest)
                            .run();
    }
    if (alreadyThere != before)
        m_connection.query("UPDATE kiosk SET quarantined = ? WHERE id = ?").bind(alreadyThere, kiosk).run();
}

} // namespace hub
