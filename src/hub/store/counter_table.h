// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/counter.h"
#include "hub/store/name_table.h"
#include "hub/store/report_day.h"

#include <set>
#include <vector>

namespace hub {

/// Table `counter`: the greatest value that was ever told of each (hour, journal, campaign, item, metric, language).
/// Thread: that of the connection.
class CounterTable
{
public:
    CounterTable(Connection &connection, NameTable &names) : m_connection(connection), m_names(names) {}

    /// Raises the counters of a journal of this venue to `records`, and marks the report days on which something
    /// changed. The order of records makes no difference, nor do repeated ones. Throws StoreFailure.
    void raise(std::int64_t epoch, std::int64_t venue, const std::vector<core::CounterRecord> &records);

private:
    struct Row
    {
        std::int64_t hour = 0;
        std::int64_t campaign = 0;
        std::int64_t item = 0;
        std::int64_t metric = 0;
        std::int64_t language = 0;
        std::int64_t value = 0;
        bool isRepaired = false;
        [[nodiscard]] auto key() const { return std::tie(hour, campaign, item, metric, language); }
    };

    [[nodiscard]] std::vector<Row> rowsOf(const std::vector<core::CounterRecord> &records);
    void raiseOneByOne(std::int64_t epoch, std::int64_t venue, const std::vector<Row> &rows);
    void raiseAtOnce(std::int64_t epoch, std::int64_t venue, const std::vector<Row> &rows);

    Connection &m_connection;
    NameTable &m_names;
};

} // namespace hub
