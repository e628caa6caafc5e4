// SPDX-License-Identifier: Apache-2.0
#include "hub/store/kiosk_state.h"

#include "core/json.h"
#include "hub/store/report_day.h"
#include "hub/store/start_watch.h"

#include <algorithm>

namespace hub {
namespace {

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

} // namespace

// ?1 after_rev, ?2 rev, ?3 dropped, ?4 and ?5 first and last hour, ?6 kiosk, ?7 epoch. Messages that are carried by
// hand may come without those before them.
#define HUHANG_RAISE_EPOCH                                                                                             \
    "UPDATE epoch SET newest_rev = CASE WHEN ?1 <= newest_rev AND ?2 > newest_rev THEN ?2 ELSE newest_rev END, "       \
    "dropped = CASE WHEN ?3 > dropped THEN ?3 ELSE dropped END, "                                                      \
    "first_hour = CASE WHEN first_hour IS NULL OR ?4 < first_hour THEN ?4 ELSE first_hour END, "                       \
    "last_hour = CASE WHEN last_hour IS NULL OR ?5 > last_hour THEN ?5 ELSE last_hour END "                            \
    "WHERE kiosk_id = ?6 AND uuid = ?7 RETURNING id, newest_rev"

// ?11 is the clock trusted, ?12 as_of, ?13 boot, ?14 last_rev: which message is newer if no clock tells.
#define HUHANG_IF_FRESH                                                                                                \
    " = CASE WHEN CASE WHEN ?11 = 1 AND ?12 <> status_as_of THEN ?12 > status_as_of "                                  \
    "ELSE (e.id, ?13, ?14, ?2) >= (status_epoch_id, status_boot, status_last_rev, status_rev) END THEN "

// ?8 now, ?9 heard, ?10 the hour up to which everything is told, if the messages before this one are here.
#define HUHANG_NOTE_KIOSK                                                                                              \
    "UPDATE kiosk SET last_seen_at = CASE WHEN last_seen_at > ?8 THEN last_seen_at ELSE ?8 END, "                      \
    "messages = CASE WHEN messages > ?9 THEN messages ELSE ?9 END + 1, "                                               \
    "reported_to_hour = CASE WHEN ?1 <= e.newest_rev AND ?10 >= COALESCE(reported_to_hour, ?10) THEN ?10 "             \
    "ELSE reported_to_hour END, "                                                                                      \
    "status_as_of" HUHANG_IF_FRESH "CASE WHEN ?11 = 1 THEN ?12 ELSE status_as_of END ELSE status_as_of END, "          \
    "status_epoch_id" HUHANG_IF_FRESH "e.id ELSE status_epoch_id END, "                                                \
    "status_boot" HUHANG_IF_FRESH "?13 ELSE status_boot END, "                                                         \
    "status_last_rev" HUHANG_IF_FRESH "?14 ELSE status_last_rev END, "                                                 \
    "status_rev" HUHANG_IF_FRESH "?2 ELSE status_rev END, "                                                            \
    "is_clock_trusted" HUHANG_IF_FRESH "?11 ELSE is_clock_trusted END, "                                               \
    "pending_records" HUHANG_IF_FRESH "?15 ELSE pending_records END, "                                                 \
    "software" HUHANG_IF_FRESH "?16 ELSE software END, "                                                               \
    "pack" HUHANG_IF_FRESH "?17 ELSE pack END, "                                                                       \
    "pack_version" HUHANG_IF_FRESH "?18 ELSE pack_version END, "                                                       \
    "manifest_sha256" HUHANG_IF_FRESH "?19 ELSE manifest_sha256 END, "                                                 \
    "shown_beside" HUHANG_IF_FRESH "?20 ELSE shown_beside END "

#define HUHANG_NOTE_KIOSK_OF                                                                                           \
    "WHERE kiosk.id = ?6 AND revoked_at IS NULL RETURNING venue_id, quarantined, messages, is_copied"

core::Result<NotedKiosk> KioskState::note(std::int64_t kiosk, const core::SyncReport &report,
                                          std::chrono::sys_seconds now)
{
    auto state = noted(kiosk, report, now);
    if (!state) {
        addEpoch(kiosk, report.epoch, now);
        state = noted(kiosk, report, now);
    }
    if (!state)
        return core::failure(core::Code::Rejected, "this kiosk was revoked");
    return *state;
}

std::optional<NotedKiosk> KioskState::noted(std::int64_t kiosk, const core::SyncReport &report,
                                            std::chrono::sys_seconds now)
{
    if (m_connection.isPostgres()) {
        Query both = m_connection.query("WITH e AS (" HUHANG_RAISE_EPOCH ") " HUHANG_NOTE_KIOSK
                                        "FROM e " HUHANG_NOTE_KIOSK_OF ", e.id");
        bindEpoch(both, kiosk, report);
        bindKiosk(both, kiosk, report, now);
        if (!both.step())
            return std::nullopt;
        return NotedKiosk{kiosk, both.integer(4), both.integer(0), both.integer(1), both.integer(2), both.truth(3)};
    }
    // SQLite knows no change within a statement; nobody else writes meanwhile.
    Query raise = m_connection.query(HUHANG_RAISE_EPOCH);
    bindEpoch(raise, kiosk, report);
    if (!raise.step())
        return std::nullopt;
    const std::int64_t epoch = raise.integer(0);
    Query note =
        m_connection.query(HUHANG_NOTE_KIOSK "FROM (SELECT ?21 AS id, ?22 AS newest_rev) AS e " HUHANG_NOTE_KIOSK_OF);
    bindEpoch(note, kiosk, report);
    bindKiosk(note, kiosk, report, now);
    note.bindFrom(21, epoch, raise.integer(1));
    if (!note.step())
        return std::nullopt;
    return NotedKiosk{kiosk, epoch, note.integer(0), note.integer(1), note.integer(2), note.truth(3)};
}

void KioskState::bindEpoch(Query &query, std::int64_t kiosk, const core::SyncReport &report)
{
    const auto [firstHour, lastHour] = hoursOf(report.records);
    query.bindFrom(1, report.afterRev.value_or(0), report.rev, report.dropped, firstHour, lastHour, kiosk,
                   report.epoch);
}

void KioskState::bindKiosk(Query &query, std::int64_t kiosk, const core::SyncReport &report,
                           std::chrono::sys_seconds now)
{
    const auto asOf = std::min(report.asOf, now);
    std::optional<std::int64_t> toldToHour;
    if (report.pendingRecords == 0 && report.isClockTrusted && areHere(kiosk, report.afterEpochs))
        toldToHour = stored(std::chrono::floor<std::chrono::hours>(asOf));
    const core::PackInUse pack = report.pack.value_or(core::PackInUse());
    const auto bounded = [](const std::string &text) { return text.substr(0, core::kMaxNameBytes); };
    query.bindFrom(8, stored(now), std::min(report.heard, kGreatestNumber), toldToHour, report.isClockTrusted,
                   stored(asOf), report.boot, report.lastRev, std::max<std::int64_t>(report.pendingRecords, 0),
                   bounded(report.software), bounded(pack.id), bounded(pack.version), bounded(pack.manifestSha256),
                   core::Json(pack.beside).dump());
}

void KioskState::addEpoch(std::int64_t kiosk, const std::string &uuid, std::chrono::sys_seconds now)
{
    m_connection.query("INSERT INTO epoch(kiosk_id, uuid, first_seen_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
        .bind(kiosk, uuid, stored(now))
        .run();
}

bool KioskState::areHere(std::int64_t kiosk, const std::vector<core::EpochRev> &epochs)
{
    return std::ranges::all_of(epochs, [&](const core::EpochRev &one) {
        return m_connection.query("SELECT 1 FROM epoch WHERE kiosk_id = ? AND uuid = ? AND newest_rev >= ?")
            .bind(kiosk, one.epoch, one.rev)
            .step();
    });
}

#undef HUHANG_RAISE_EPOCH
#undef HUHANG_FRESH
#undef HUHANG_NOTE_KIOSK
#undef HUHANG_NOTE_KIOSK_OF

} // namespace hub
