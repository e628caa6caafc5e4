// SPDX-License-Identifier: Apache-2.0
#include "hub/rollup/coarse_rollup.h"

#include "hub/rollup/stored_sums.h"

namespace hub {
namespace {

using Part = CoarseRollup::Part;

void append(std::vector<Part> &parts, Part::Kind kind, Query query, size_t atMost)
{
    while (parts.size() < atMost && query.step())
        parts.push_back({kind, query.integer(0), kind == Part::Kind::FleetDay ? 0 : query.integer(1)});
}

StoredSums sumsOf(Connection &connection, const Part &part)
{
    if (part.kind == Part::Kind::FleetDay) {
        Query query = connection.query("SELECT campaign_id, item_id, metric_id, language_id, value, repaired_value "
                                       "FROM rollup_fleet_day WHERE day = ?");
        query.bind(part.period);
        return storedSums(std::move(query));
    }
    Query query = connection.query("SELECT campaign_id, item_id, metric_id, language_id, value, repaired_value "
                                   "FROM rollup_venue_month WHERE month = ? AND venue_id = ?");
    query.bind(part.period, part.venueRow);
    return storedSums(std::move(query));
}

} // namespace

std::int64_t storedMonthOf(ReportDay day)
{
    const std::chrono::year_month_day date(day);
    return (int(date.year()) - 1970) * 12 + std::int64_t(unsigned(date.month())) - 1;
}

ReportDay firstDayOfMonth(std::int64_t month)
{
    return ReportDay((std::chrono::year(1970) / 1 + std::chrono::months(month)) / 1);
}

void CoarseRollup::mark(ReportDay day, std::int64_t venueRow)
{
    m_connection.query("INSERT INTO dirty_fleet_day(day) VALUES (?) ON CONFLICT DO NOTHING").bind(stored(day)).run();
    m_connection.query("INSERT INTO dirty_venue_month(month, venue_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .bind(storedMonthOf(day), venueRow)
        .run();
}

std::vector<Part> CoarseRollup::dirty(ReportDay from, ReportDay to, size_t atMost)
{
    std::vector<Part> parts;
    Query days = m_connection.query("SELECT DISTINCT day FROM dirty_fleet_day WHERE day BETWEEN ? AND ? "
                                    "ORDER BY day DESC LIMIT ?");
    days.bind(stored(from), stored(to), std::int64_t(atMost));
    append(parts, Part::Kind::FleetDay, std::move(days), atMost);
    Query months = m_connection.query("SELECT DISTINCT month, venue_id FROM dirty_venue_month "
                                      "WHERE month BETWEEN ? AND ? ORDER BY month DESC, venue_id LIMIT ?");
    months.bind(storedMonthOf(from), storedMonthOf(to), std::int64_t(atMost));
    append(parts, Part::Kind::VenueMonth, std::move(months), atMost);
    return parts;
}

bool CoarseRollup::refresh(ReportDay from, ReportDay to, size_t atMost)
{
    const std::vector<Part> parts = dirty(from, to, atMost + 1);
    for (size_t i = 0; i < std::min(parts.size(), atMost); ++i)
        if (takeMarks(parts[i])) // else another hub just did it
            compute(parts[i]);
    return parts.size() > atMost;
}

std::vector<Part> CoarseRollup::all()
{
    std::vector<Part> parts;
    append(parts, Part::Kind::FleetDay,
           m_connection.query("SELECT DISTINCT day FROM rollup_day UNION "
                              "SELECT DISTINCT day FROM rollup_fleet_day ORDER BY day"),
           SIZE_MAX);
    Query months =
        m_connection.query("SELECT DISTINCT month, venue_id FROM rollup_venue_month ORDER BY month, venue_id");
    append(parts, Part::Kind::VenueMonth, std::move(months), SIZE_MAX);
    return parts;
}

std::int64_t CoarseRollup::verifyAndRecompute(const Part &part)
{
    (void)takeMarks(part);
    const StoredSums before = sumsOf(m_connection, part);
    compute(part);
    return differingSums(before, sumsOf(m_connection, part));
}

bool CoarseRollup::takeMarks(const Part &part)
{
    // As DayRollup::takeMarks(). The bit keeps days and months apart.
    const bool isDay = part.kind == Part::Kind::FleetDay;
    m_connection.lock(StoreLock::CoarsePart, (part.period << 32) ^ (part.venueRow << 1) ^ (isDay ? 1 : 0));
    if (isDay)
        return m_connection.query("DELETE FROM dirty_fleet_day WHERE day = ?").bind(part.period).run() > 0;
    return m_connection.query("DELETE FROM dirty_venue_month WHERE month = ? AND venue_id = ?")
               .bind(part.period, part.venueRow)
               .run() > 0;
}

void CoarseRollup::compute(const Part &part)
{
    part.kind == Part::Kind::FleetDay ? computeFleetDay(part.period) : computeVenueMonth(part.period, part.venueRow);
}

void CoarseRollup::computeFleetDay(std::int64_t day)
{
    m_connection.query("DELETE FROM rollup_fleet_day WHERE day = ?").bind(day).run();
    m_connection
        .query("INSERT INTO rollup_fleet_day(day, campaign_id, item_id, metric_id, language_id, value, repaired_value) "
               "SELECT ?1, campaign_id, item_id, metric_id, language_id, sum(value), sum(repaired_value) "
               "FROM rollup_day WHERE day = ?1 GROUP BY campaign_id, item_id, metric_id, language_id")
        .bind(day)
        .run();
}

void CoarseRollup::computeVenueMonth(std::int64_t month, std::int64_t venueRow)
{
    m_connection.query("DELETE FROM rollup_venue_month WHERE month = ? AND venue_id = ?").bind(month, venueRow).run();
    // CROSS JOIN makes SQLite look up the venue's part of each day instead of reading all venues' days.
    m_connection
        .query("WITH RECURSIVE days(day) AS (SELECT ?3 UNION ALL SELECT day + 1 FROM days WHERE day < ?4) "
               "INSERT INTO rollup_venue_month(month, venue_id, campaign_id, item_id, metric_id, language_id, value, "
               "repaired_value) SELECT ?1, ?2, r.campaign_id, r.item_id, r.metric_id, r.language_id, sum(r.value), "
               "sum(r.repaired_value) FROM days d CROSS JOIN rollup_day r WHERE r.day = d.day AND r.venue_id = ?2 "
               "GROUP BY r.campaign_id, r.item_id, r.metric_id, r.language_id")
        .bind(month, venueRow, stored(firstDayOfMonth(month)),
              stored(firstDayOfMonth(month + 1) - std::chrono::days(1)))
        .run();
}

} // namespace hub
