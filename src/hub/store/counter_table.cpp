// SPDX-License-Identifier: Apache-2.0
#include "hub/store/counter_table.h"

#include "core/metric.h"

#include <algorithm>
#include <array>

namespace hub {

// Nothing is written, and no day re-opened, for a record that changes nothing.
#define HUHANG_RAISE                                                                                                   \
    "ON CONFLICT (hour, epoch_id, campaign_id, item_id, metric_id, language_id) DO UPDATE SET "                        \
    "value = CASE WHEN excluded.value > counter.value THEN excluded.value ELSE counter.value END, "                    \
    "is_repaired = CASE WHEN excluded.is_repaired > counter.is_repaired THEN excluded.is_repaired "                    \
    "ELSE counter.is_repaired END "                                                                                    \
    "WHERE excluded.value > counter.value OR excluded.is_repaired > counter.is_repaired"

void CounterTable::raise(std::int64_t epoch, std::int64_t venue, const std::vector<core::CounterRecord> &records)
{
    const std::vector<Row> rows = rowsOf(records);
    if (!rows.empty())
        m_connection.isPostgres() ? raiseAtOnce(epoch, venue, rows) : raiseOneByOne(epoch, venue, rows);
}

std::vector<CounterTable::Row> CounterTable::rowsOf(const std::vector<core::CounterRecord> &records)
{
    std::vector<Row> rows;
    rows.reserve(records.size());
    for (const core::CounterRecord &record : records) {
        const core::CounterName &name = record.key.name;
        rows.push_back({stored(record.key.hour), m_names.idOf(NameTable::Kind::Campaign, name.campaign),
                        m_names.idOf(NameTable::Kind::Item, name.item),
                        m_names.idOf(NameTable::Kind::Metric, std::string(core::metricName(name.metric))),
                        m_names.idOf(NameTable::Kind::Language, name.language), record.value, record.isRepaired});
    }
    // In the order of the index; and each key once, which one statement for all needs.
    std::ranges::sort(rows, {}, [](const Row &row) { return row.key(); });
    std::vector<Row> merged;
    merged.reserve(rows.size());
    for (const Row &row : rows) {
        if (merged.empty() || merged.back().key() != row.key()) {
            merged.push_back(row);
            continue;
        }
        merged.back().value = std::max(merged.back().value, row.value);
        merged.back().isRepaired = merged.back().isRepaired || row.isRepaired;
    }
    return merged;
}

void CounterTable::raiseOneByOne(std::int64_t epoch, std::int64_t venue, const std::vector<Row> &rows)
{
    std::set<ReportDay> changedDays;
    Query raise = m_connection.query(
        "INSERT INTO counter(hour, epoch_id, campaign_id, item_id, metric_id, language_id, value, is_repaired) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) " HUHANG_RAISE);
    for (const Row &row : rows) {
        raise.reset();
        raise.bind(row.hour, epoch, row.campaign, row.item, row.metric, row.language, row.value, row.isRepaired);
        if (raise.run() > 0)
            changedDays.insert(reportDayOf(storedHour(row.hour)));
    }
    for (const ReportDay day : changedDays)
        m_connection.query("INSERT INTO dirty_day(day, venue_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
            .bind(stored(day), venue)
            .run();
}

void CounterTable::raiseAtOnce(std::int64_t epoch, std::int64_t venue, const std::vector<Row> &rows)
{
    std::array<std::vector<std::int64_t>, 7> columns;
    for (const Row &row : rows) {
        const std::array<std::int64_t, 7> values{row.hour,  row.campaign,          row.item, row.metric, row.language,
                                                 row.value, row.isRepaired ? 1 : 0};
        for (size_t i = 0; i < columns.size(); ++i)
            columns[i].push_back(values[i]);
    }
    Query raise = m_connection.query(
        "WITH changed AS ("
        "INSERT INTO counter(hour, epoch_id, campaign_id, item_id, metric_id, language_id, value, is_repaired) "
        "SELECT r.hour, ?1, r.campaign, r.item, r.metric, r.language, r.value, r.is_repaired "
        "FROM unnest(?2, ?3, ?4, ?5, ?6, ?7, ?8) AS r(hour, campaign, item, metric, language, value, "
        "is_repaired) " HUHANG_RAISE
        // Division that rounds down, for hours before 1970.
        " RETURNING hour) INSERT INTO dirty_day(day, venue_id) "
        "SELECT DISTINCT (hour + 8 - ((hour + 8) % 24 + 24) % 24) / 24, ?9 FROM changed");
    raise.bind(epoch, columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], columns[6], venue).run();
}

#undef HUHANG_RAISE

} // namespace hub
