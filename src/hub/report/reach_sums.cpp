// SPDX-License-Identifier: Apache-2.0
#include "hub/report/reach_sums.h"

#include "hub/rollup/coarse_rollup.h"

namespace hub {

#define HUHANG_OF_NAMES                                                                                                \
    "AND (?3 IS NULL OR r.campaign_id = ?3) AND (?4 IS NULL OR r.item_id = ?4) "                                       \
    "AND (?5 IS NULL OR r.language_id = ?5) "

ReachSums::ReachSums(Connection &connection, ReportDay from, ReportDay to, const Rows &rows) : m_rows(rows)
{
    if (m_rows.venue) {
        // CROSS JOIN makes SQLite look up the venue's part of each day instead of reading all venues' days.
        Query days = connection.query(
            "WITH RECURSIVE days(day) AS (SELECT ?1 UNION ALL SELECT day + 1 FROM days WHERE day < ?2) "
            "SELECT r.day, r.item_id, r.metric_id, r.language_id, r.value, r.repaired_value "
            "FROM days d CROSS JOIN rollup_day r WHERE r.day = d.day AND r.venue_id = ?6 " HUHANG_OF_NAMES);
        days.bind(stored(from), stored(to), m_rows.campaign, m_rows.item, m_rows.language, *m_rows.venue);
        addDays(std::move(days));
        for (const auto &[metric, sums] : byMetric)
            byVenue[{*m_rows.venue, metric}] = sums.first;
        return;
    }
    Query days = connection.query("SELECT r.day, r.item_id, r.metric_id, r.language_id, r.value, r.repaired_value "
                                  "FROM rollup_fleet_day r WHERE r.day BETWEEN ?1 AND ?2 " HUHANG_OF_NAMES);
    days.bind(stored(from), stored(to), m_rows.campaign, m_rows.item, m_rows.language);
    addDays(std::move(days));
    readVenues(connection, from, to);
}

void ReachSums::addDays(Query query)
{
    while (query.step()) {
        const std::int64_t metric = query.integer(2);
        const std::int64_t value = query.integer(4);
        byMetric[metric].first += value;
        byMetric[metric].second += query.integer(5);
        byDay[{query.integer(0), metric}] += value;
        byItem[{query.integer(1), metric}] += value;
        byLanguage[{query.integer(3), metric}] += value;
    }
}

void ReachSums::addVenues(Query query)
{
    while (query.step())
        byVenue[{query.integer(0), query.integer(1)}] += query.integer(2);
}

void ReachSums::readVenues(Connection &connection, ReportDay from, ReportDay to)
{
    const std::chrono::days day(1);
    const std::int64_t firstWhole = storedMonthOf(from - day) + 1; // the month of `from` if that is its first day
    const std::int64_t lastWhole = storedMonthOf(to + day) - 1;
    if (firstWhole > lastWhole)
        return readVenueDays(connection, from, to);
    readVenueDays(connection, from, firstDayOfMonth(firstWhole) - day);
    Query months =
        connection.query("SELECT r.venue_id, r.metric_id, sum(r.value) FROM rollup_venue_month r "
                         "WHERE r.month BETWEEN ?1 AND ?2 " HUHANG_OF_NAMES "GROUP BY r.venue_id, r.metric_id");
    months.bind(firstWhole, lastWhole, m_rows.campaign, m_rows.item, m_rows.language);
    addVenues(std::move(months));
    readVenueDays(connection, firstDayOfMonth(lastWhole + 1), to);
}

void ReachSums::readVenueDays(Connection &connection, ReportDay from, ReportDay to)
{
    if (from > to)
        return;
    Query days = connection.query("SELECT r.venue_id, r.metric_id, sum(r.value) FROM rollup_day r "
                                  "WHERE r.day BETWEEN ?1 AND ?2 " HUHANG_OF_NAMES "GROUP BY r.venue_id, r.metric_id");
    days.bind(stored(from), stored(to), m_rows.campaign, m_rows.item, m_rows.language);
    addVenues(std::move(days));
}

#undef HUHANG_OF_NAMES

} // namespace hub
