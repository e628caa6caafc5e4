// SPDX-License-Identifier: Apache-2.0
#include "hub/rollup/day_rollup.h"

#include "hub/rollup/coarse_rollup.h"
#include "hub/rollup/stored_sums.h"

namespace hub {
namespace {

#define HUHANG_SUMS                                                                                                    \
    "INSERT INTO rollup_day(day, venue_id, campaign_id, item_id, metric_id, language_id, value, repaired_value) "      \
    "SELECT ?1, ?2, c.campaign_id, c.item_id, c.metric_id, c.language_id, sum(c.value), sum(c.value * c.is_repaired) "

#define HUHANG_EACH "GROUP BY c.campaign_id, c.item_id, c.metric_id, c.language_id"

/// Adds up the 24 hours from ?3 on in venue ?2: one range of `counter` for each of these hours and each epoch that
/// counted at the time. CROSS JOIN keeps this order of loops in SQLite, OFFSET 0 in PostgreSQL.
constexpr char kAddUp[] =
    HUHANG_SUMS "FROM kiosk k CROSS JOIN epoch e CROSS JOIN (WITH RECURSIVE hours(hour) AS (VALUES (?3) UNION ALL "
                "SELECT hour + 1 FROM hours WHERE hour < ?3 + 23) SELECT hour FROM hours) h CROSS JOIN counter c "
                "WHERE k.venue_id = ?2 AND e.kiosk_id = k.id AND e.first_hour <= ?3 + 23 AND e.last_hour >= ?3 "
                "AND c.hour = h.hour AND c.epoch_id = e.id " HUHANG_EACH;
constexpr char kAddUpInPostgres[] =
    HUHANG_SUMS "FROM (SELECT e.id FROM kiosk k JOIN epoch e ON e.kiosk_id = k.id "
                "WHERE k.venue_id = ?2 AND e.first_hour <= ?3 + 23 AND e.last_hour >= ?3 OFFSET 0) e "
                "CROSS JOIN generate_series(0, 23) AS h(hour) CROSS JOIN LATERAL (SELECT * FROM counter "
                "WHERE hour = ?3 + h.hour AND epoch_id = e.id OFFSET 0) c " HUHANG_EACH;

#undef HUHANG_EACH
#undef HUHANG_SUMS

StoredSums sumsOf(Connection &connection, const DayRollup::Part &part)
{
    Query query = connection.query("SELECT campaign_id, item_id, metric_id, language_id, value, repaired_value "
                                   "FROM rollup_day WHERE day = ? AND venue_id = ?");
    query.bind(stored(part.day), part.venueRow);
    return storedSums(std::move(query));
}

} // namespace

std::vector<DayRollup::Part> DayRollup::dirty(ReportDay from, ReportDay to, size_t atMost)
{
    std::vector<Part> parts;
    Query query = m_connection.query("SELECT DISTINCT day, venue_id FROM dirty_day WHERE day BETWEEN ? AND ? "
                                     "ORDER BY day DESC, venue_id LIMIT ?");
    query.bind(stored(from), stored(to), std::int64_t(atMost));
    while (query.step())
        parts.push_back({storedDay(query.integer(0)), query.integer(1)});
    return parts;
}

bool DayRollup::takeMarks(const Part &part)
{
    m_connection.lock(StoreLock::RollupPart, (stored(part.day) << 32) ^ part.venueRow);
    return m_connection.query("DELETE FROM dirty_day WHERE day = ? AND venue_id = ?")
               .bind(stored(part.day), part.venueRow)
               .run() > 0;
}

void DayRollup::compute(const Part &part)
{
    CoarseRollup(m_connection).mark(part.day, part.venueRow);
    m_connection.query("DELETE FROM rollup_day WHERE day = ? AND venue_id = ?")
        .bind(stored(part.day), part.venueRow)
        .run();
    Query addUp = m_connection.isPostgres() ? m_connection.query(kAddUpInPostgres) : m_connection.query(kAddUp);
    addUp.bind(stored(part.day), part.venueRow, stored(firstHourOf(part.day))).run();
}

bool DayRollup::refresh(ReportDay from, ReportDay to, size_t atMost)
{
    const std::vector<Part> parts = dirty(from, to, atMost);
    for (const Part &part : parts)
        if (takeMarks(part)) // else another hub just did it
            compute(part);
    if (parts.size() >= atMost)
        return true;
    return CoarseRollup(m_connection).refresh(from, to, atMost - parts.size());
}

bool DayRollup::isDirty(ReportDay from, ReportDay to)
{
    return !dirty(from, to, 1).empty() || !CoarseRollup(m_connection).dirty(from, to, 1).empty();
}

std::vector<DayRollup::Part> DayRollup::all()
{
    std::vector<Part> parts;
    // floor division: (hour + 8) / 24 rounds towards zero for hours before 1970.
    Query query = m_connection.query(
        "SELECT DISTINCT (c.hour + 8 - ((c.hour + 8) % 24 + 24) % 24) / 24 AS day, k.venue_id AS venue "
        "FROM counter c JOIN epoch e ON e.id = c.epoch_id JOIN kiosk k ON k.id = e.kiosk_id "
        "UNION SELECT day, venue_id FROM rollup_day ORDER BY day, venue");
    while (query.step())
        parts.push_back({storedDay(query.integer(0)), query.integer(1)});
    return parts;
}

std::int64_t DayRollup::mendEpochHours()
{
    return m_connection
        .query("UPDATE epoch SET first_hour = r.first_hour, last_hour = r.last_hour FROM "
               "(SELECT epoch_id, min(hour) AS first_hour, max(hour) AS last_hour FROM counter GROUP BY epoch_id) r "
               "WHERE epoch.id = r.epoch_id AND (epoch.first_hour IS NULL OR epoch.first_hour > r.first_hour "
               "OR epoch.last_hour < r.last_hour)")
        .run();
}

std::int64_t DayRollup::verifyAndRecompute(const Part &part)
{
    (void)takeMarks(part);
    const StoredSums before = sumsOf(m_connection, part);
    compute(part);
    return differingSums(before, sumsOf(m_connection, part));
}

} // namespace hub
