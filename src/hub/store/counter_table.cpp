// SPDX-License-Identifier: Apache-2.0
#include "hub/store/counter_table.h"

#include "core/metric.h"
#include "hub/store/report_day.h"

#include <algorithm>
#include <array>
#include <set>

namespace hub {
namespace {
constexpr size_t kMostWaiting = 50'000; // some MB
}

// Nothing is written, and no day re-opened, for a record that changes nothing.
#define HUHANG_RAISE                                                                                                   \
    "ON CONFLICT (hour, epoch_id, campaign_id, item_id, metric_id, language_id) DO UPDATE SET "                        \
    "value = CASE WHEN excluded.value > counter.value THEN excluded.value ELSE counter.value END, "                    \
    "is_repaired = CASE WHEN excluded.is_repaired > counter.is_repaired THEN excluded.is_repaired "                    \
    "ELSE counter.is_repaired END "                                                                                    \
    "WHERE excluded.value > counter.value OR excluded.is_repaired > counter.is_repaired"

void CounterTable::raise(std::int64_t epoch, std::int64_t venue, const std::vector<core::CounterRecord> &records)
{
    if (records.empty())
        return;
    m_venues[epoch] = venue;
    for (const core::CounterRecord &record : records) {
        const core::CounterName &name = record.key.name;
        m_waiting.push_back({stored(record.key.hour), epoch, m_names.idOf(NameTable::Kind::Campaign, name.campaign),
                             m_names.idOf(NameTable::Kind::Item, name.item),
                             m_names.idOf(NameTable::Kind::Metric, std::string(core::metricName(name.metric))),
                             m_names.idOf(NameTable::Kind::Language, name.language), record.value, record.isRepaired});
    }
    if (m_waiting.size() >= kMostWaiting)
        write();
}

void CounterTable::write()
{
    if (m_waiting.empty())
        return;
    mergeWaiting();
    m_connection.isPostgres() ? writeAtOnce() : writeOneByOne();
    forget();
}

void CounterTable::forget()
{
    m_waiting.clear();
    m_venues.clear();
}

/// In the order of the index; and each key once, which one statement for all needs.
void CounterTable::mergeWaiting()
{
    std::ranges::sort(m_waiting, {}, &Row::key);
    size_t last = 0;
    for (size_t i = 1; i < m_waiting.size(); ++i) {
        if (m_waiting[last].key() != m_waiting[i].key()) {
            m_waiting[++last] = m_waiting[i];
            continue;
        }
        m_waiting[last].value = std::max(m_waiting[last].value, m_waiting[i].value);
        m_waiting[last].isRepaired = m_waiting[last].isRepaired || m_waiting[i].isRepaired;
    }
    m_waiting.resize(last + 1);
}

void CounterTable::writeOneByOne()
{
    std::set<std::pair<ReportDay, std::int64_t>> changed;
    Query raise = m_connection.query(
        "INSERT INTO counter(hour, epoch_id, campaign_id, item_id, metric_id, language_id, value, is_repaired) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) " HUHANG_RAISE);
    for (const Row &row : m_waiting) {
        raise.reset();
        raise.bind(row.hour, row.epoch, row.campaign, row.item, row.metric, row.language, row.value, row.isRepaired);
        if (raise.run() > 0)
            changed.emplace(reportDayOf(storedHour(row.hour)), m_venues.at(row.epoch));
    }
    for (const auto &[day, venue] : changed)
        m_connection.query("INSERT INTO dirty_day(day, venue_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
            .bind(stored(day), venue)
            .run();
}

void CounterTable::writeAtOnce()
{
    std::array<std::vector<std::int64_t>, 8> columns;
    for (std::vector<std::int64_t> &column : columns)
        column.reserve(m_waiting.size());
    for (const Row &row : m_waiting) {
        const std::array<std::int64_t, 8> values{row.hour,   row.epoch,    row.campaign, row.item,
                                                 row.metric, row.language, row.value,    row.isRepaired ? 1 : 0};
        for (size_t i = 0; i < columns.size(); ++i)
            columns[i].push_back(values[i]);
    }
    std::vector<std::int64_t> epochs;
    std::vector<std::int64_t> venues;
    for (const auto &[epoch, venue] : m_venues) {
        epochs.push_back(epoch);
        venues.push_back(venue);
    }
    Query raise = m_connection.query(
        "WITH changed AS ("
        "INSERT INTO counter(hour, epoch_id, campaign_id, item_id, metric_id, language_id, value, is_repaired) "
        "SELECT * FROM unnest(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) " HUHANG_RAISE " RETURNING hour, epoch_id) "
        "INSERT INTO dirty_day(day, venue_id) "
        // Division that rounds down, for hours before 1970.
        "SELECT DISTINCT (hour + 8 - ((hour + 8) % 24 + 24) % 24) / 24, v.venue "
        "FROM (SELECT DISTINCT hour, epoch_id FROM changed) AS c "
        "JOIN unnest(?9, ?10) AS v(epoch, venue) ON v.epoch = c.epoch_id");
    raise
        .bind(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], columns[6], columns[7], epochs,
              venues)
        .run();
}

#undef HUHANG_RAISE

} // namespace hub
