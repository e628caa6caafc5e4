// SPDX-License-Identifier: Apache-2.0
#include "hub/store/kiosk_state.h"

#include "core/json.h"
#include "hub/store/postgres_sql.h"
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

std::string bounded(const std::string &text) { return acceptableText(text.substr(0, core::kMaxNameBytes)); }

} // namespace

// In both databases m holds what messages say, a row each, and e what became of their journals. Messages that are
// carried by hand may come without those before them.
#define HUHANG_RAISE_EPOCH                                                                                             \
    "UPDATE epoch SET "                                                                                                \
    "newest_rev = CASE WHEN m.after_rev <= newest_rev AND m.rev > newest_rev THEN m.rev ELSE newest_rev END, "         \
    "dropped = CASE WHEN m.dropped > epoch.dropped THEN m.dropped ELSE epoch.dropped END, "                            \
    "first_hour = CASE WHEN epoch.first_hour IS NULL OR m.first_hour < epoch.first_hour THEN m.first_hour "            \
    "ELSE epoch.first_hour END, "                                                                                      \
    "last_hour = CASE WHEN epoch.last_hour IS NULL OR m.last_hour > epoch.last_hour THEN m.last_hour "                 \
    "ELSE epoch.last_hour END "
#define HUHANG_OF_MESSAGE "WHERE epoch.kiosk_id = m.kiosk AND epoch.uuid = m.epoch RETURNING id, newest_rev"

// Which message is newer: the clock tells, or, if it cannot, the journal.
#define HUHANG_IF_FRESH                                                                                                \
    " = CASE WHEN CASE WHEN m.is_trusted = 1 AND m.as_of <> status_as_of THEN m.as_of > status_as_of "                 \
    "ELSE (e.id, m.boot, m.last_rev, m.rev) >= (status_epoch_id, status_boot, status_last_rev, status_rev) END THEN "

#define HUHANG_NOTE_KIOSK                                                                                              \
    "UPDATE kiosk SET last_seen_at = CASE WHEN last_seen_at > m.now THEN last_seen_at ELSE m.now END, "                \
    "messages = CASE WHEN messages > m.heard THEN messages ELSE m.heard END + 1, "                                     \
    "reported_to_hour = CASE WHEN m.after_rev <= e.newest_rev "                                                        \
    "AND m.to_hour >= COALESCE(reported_to_hour, m.to_hour) THEN m.to_hour ELSE reported_to_hour END, "                \
    "status_as_of" HUHANG_IF_FRESH "CASE WHEN m.is_trusted = 1 THEN m.as_of ELSE status_as_of END "                    \
    "ELSE status_as_of END, "                                                                                          \
    "status_epoch_id" HUHANG_IF_FRESH "e.id ELSE status_epoch_id END, "                                                \
    "status_boot" HUHANG_IF_FRESH "m.boot ELSE status_boot END, "                                                      \
    "status_last_rev" HUHANG_IF_FRESH "m.last_rev ELSE status_last_rev END, "                                          \
    "status_rev" HUHANG_IF_FRESH "m.rev ELSE status_rev END, "                                                         \
    "is_clock_trusted" HUHANG_IF_FRESH "m.is_trusted ELSE is_clock_trusted END, "                                      \
    "pending_records" HUHANG_IF_FRESH "m.pending ELSE pending_records END, "                                           \
    "software" HUHANG_IF_FRESH "m.software_ ELSE software END, "                                                       \
    "pack" HUHANG_IF_FRESH "m.pack_ ELSE pack END, "                                                                   \
    "pack_version" HUHANG_IF_FRESH "m.version_ ELSE pack_version END, "                                                \
    "manifest_sha256" HUHANG_IF_FRESH "m.manifest ELSE manifest_sha256 END, "                                          \
    "shown_beside" HUHANG_IF_FRESH "m.beside ELSE shown_beside END "
#define HUHANG_OF_KIOSK "AND revoked_at IS NULL RETURNING venue_id, quarantined, messages, is_copied"

void KioskState::expect(std::int64_t kiosk, const core::SyncReport &report, std::chrono::sys_seconds now)
{
    // What depends on others that are expected is left to its turn.
    if (m_connection.isPostgres() && report.afterEpochs.empty() && !m_expected.contains(kiosk))
        m_expected[kiosk] = {&report, toldBy(kiosk, report, now)};
}

void KioskState::forget()
{
    m_expected.clear();
    m_noted.clear();
}

core::Result<NotedKiosk> KioskState::note(std::int64_t kiosk, const core::SyncReport &report,
                                          std::chrono::sys_seconds now)
{
    if (!m_expected.empty())
        noteExpected();
    if (const auto early = m_noted.extract(&report))
        return early.mapped();
    const Told told = toldBy(kiosk, report, now);
    auto state = noted(told);
    if (!state) {
        addEpoch(told);
        state = noted(told);
    }
    if (!state)
        return core::failure(core::Code::Rejected, "this kiosk was revoked");
    return *state;
}

void KioskState::noteExpected()
{
    const std::map<std::int64_t, Expected> taken = std::exchange(m_expected, {});
    std::vector<const Told *> all;
    std::vector<const core::SyncReport *> reports;
    for (const auto &[kiosk, expected] : taken) {
        all.push_back(&expected.told);
        reports.push_back(expected.report);
    }
    for (const auto &[place, kiosk] : notedAtOnce(all))
        m_noted[reports[place]] = kiosk;
}

KioskState::Told KioskState::toldBy(std::int64_t kiosk, const core::SyncReport &report, std::chrono::sys_seconds now)
{
    const auto asOf = std::min(report.asOf, now);
    const auto [firstHour, lastHour] = hoursOf(report.records);
    std::optional<std::int64_t> toHour;
    if (report.pendingRecords == 0 && report.isClockTrusted && areHere(kiosk, report.afterEpochs))
        toHour = stored(std::chrono::floor<std::chrono::hours>(asOf));
    const core::PackInUse pack = report.pack.value_or(core::PackInUse());
    return {kiosk,
            acceptableText(report.epoch),
            report.afterRev.value_or(0),
            report.rev,
            report.dropped,
            firstHour,
            lastHour,
            stored(now),
            std::min(report.heard, kGreatestNumber),
            toHour,
            report.isClockTrusted,
            stored(asOf),
            report.boot,
            report.lastRev,
            std::max<std::int64_t>(report.pendingRecords, 0),
            bounded(report.software),
            bounded(pack.id),
            bounded(pack.version),
            bounded(pack.manifestSha256),
            acceptableText(core::Json(pack.beside).dump())};
}

std::optional<NotedKiosk> KioskState::noted(const Told &told)
{
    if (!m_connection.isPostgres())
        return notedInSteps(told);
    auto all = notedAtOnce({&told});
    return all.empty() ? std::nullopt : std::optional(all.begin()->second);
}

std::map<size_t, NotedKiosk> KioskState::notedAtOnce(const std::vector<const Told *> &all)
{
    const auto orNull = [](const std::optional<std::int64_t> &value) { return value ? core::Json(*value) : nullptr; };
    core::Json rows = core::Json::array();
    for (const Told *told : all)
        rows.push_back({{"place", rows.size()},
                        {"kiosk", told->kiosk},
                        {"epoch", told->epoch},
                        {"after_rev", told->afterRev},
                        {"rev", told->rev},
                        {"dropped", told->dropped},
                        {"first_hour", orNull(told->firstHour)},
                        {"last_hour", orNull(told->lastHour)},
                        {"now", told->now},
                        {"heard", told->heard},
                        {"to_hour", orNull(told->toHour)},
                        {"is_trusted", told->isClockTrusted ? 1 : 0},
                        {"as_of", told->asOf},
                        {"boot", told->boot},
                        {"last_rev", told->lastRev},
                        {"pending", told->pending},
                        {"software_", told->software},
                        {"pack_", told->pack},
                        {"version_", told->packVersion},
                        {"manifest", told->manifest},
                        {"beside", told->beside}});
    Query query = m_connection.query(
        "WITH m AS (SELECT * FROM json_to_recordset(CAST(?1 AS json)) AS m(place bigint, kiosk bigint, epoch text, "
        "after_rev bigint, rev bigint, dropped bigint, first_hour bigint, last_hour bigint, now bigint, heard bigint, "
        "to_hour bigint, is_trusted bigint, as_of bigint, boot bigint, last_rev bigint, pending bigint, software_ "
        "text, pack_ text, version_ text, manifest text, beside text)), "
        "e AS (" HUHANG_RAISE_EPOCH "FROM m " HUHANG_OF_MESSAGE ", m.place) " HUHANG_NOTE_KIOSK
        "FROM m JOIN e ON e.place = m.place WHERE kiosk.id = m.kiosk " HUHANG_OF_KIOSK ", e.id, m.place, kiosk.id");
    query.bind(rows.dump(-1, ' ', false, core::Json::error_handler_t::replace));
    std::map<size_t, NotedKiosk> kiosks;
    while (query.step())
        kiosks[size_t(query.integer(5))] = {query.integer(6), query.integer(4), query.integer(0),
                                            query.integer(1), query.integer(2), query.truth(3)};
    return kiosks;
}

std::optional<NotedKiosk> KioskState::notedInSteps(const Told &told)
{
    Query raise = m_connection.query(
        HUHANG_RAISE_EPOCH "FROM (SELECT ?1 AS kiosk, ?2 AS epoch, ?3 AS after_rev, ?4 AS rev, ?5 AS dropped, "
                           "?6 AS first_hour, ?7 AS last_hour) AS m " HUHANG_OF_MESSAGE);
    raise.bind(told.kiosk, told.epoch, told.afterRev, told.rev, told.dropped, told.firstHour, told.lastHour);
    if (!raise.step())
        return std::nullopt;
    const std::int64_t epoch = raise.integer(0);
    Query note = m_connection.query(
        HUHANG_NOTE_KIOSK "FROM (SELECT ?1 AS id, ?2 AS newest_rev) AS e, (SELECT ?3 AS after_rev, ?4 AS rev, "
                          "?5 AS now, ?6 AS heard, ?7 AS to_hour, ?8 AS is_trusted, ?9 AS as_of, ?10 AS boot, "
                          "?11 AS last_rev, ?12 AS pending, ?13 AS software_, ?14 AS pack_, ?15 AS version_, "
                          "?16 AS manifest, ?17 AS beside) AS m WHERE kiosk.id = ?18 " HUHANG_OF_KIOSK);
    note.bind(epoch, raise.integer(1), told.afterRev, told.rev, told.now, told.heard, told.toHour, told.isClockTrusted,
              told.asOf, told.boot, told.lastRev, told.pending, told.software, told.pack, told.packVersion,
              told.manifest, told.beside, told.kiosk);
    if (!note.step())
        return std::nullopt;
    return NotedKiosk{told.kiosk, epoch, note.integer(0), note.integer(1), note.integer(2), note.truth(3)};
}

#undef HUHANG_RAISE_EPOCH
#undef HUHANG_OF_MESSAGE
#undef HUHANG_IF_FRESH
#undef HUHANG_NOTE_KIOSK
#undef HUHANG_OF_KIOSK

void KioskState::addEpoch(const Told &told)
{
    m_connection.query("INSERT INTO epoch(kiosk_id, uuid, first_seen_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
        .bind(told.kiosk, told.epoch, told.now)
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

} // namespace hub
