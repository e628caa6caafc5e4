// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/counter.h"
#include "hub/store/name_table.h"

#include <map>
#include <tuple>
#include <vector>

namespace hub {

/// Table `counter`: the greatest value that was ever told of each (hour, journal, campaign, item, metric, language).
/// What several messages tell waits here and is written at once. Thread: that of the connection.
class CounterTable
{
public:
    CounterTable(Connection &connection, NameTable &names) : m_connection(connection), m_names(names) {}

    /// Raises the counters of a journal of this venue to `records`, with the next write() at the latest. The order of
    /// records makes no difference, nor do repeated ones. Throws StoreFailure.
    void raise(std::int64_t epoch, std::int64_t venue, const std::vector<core::CounterRecord> &records);
    /// Writes what waits, and marks the report days on which something changed. Throws StoreFailure.
    void write();
    /// To be called after a rollback: what waits is not to be written.
    void forget();

private:
    struct Row
    {
        std::int64_t hour = 0;
        std::int64_t epoch = 0;
        std::int64_t campaign = 0;
        std::int64_t item = 0;
        std::int64_t metric = 0;
        std::int64_t language = 0;
        std::int64_t value = 0;
        bool isRepaired = false;
        [[nodiscard]] auto key() const { return std::tie(hour, epoch, campaign, item, metric, language); }
    };

    void mergeWaiting();
    void writeOneByOne();
    void writeAtOnce();

    Connection &m_connection;
    NameTable &m_names;
    std::vector<Row> m_waiting;
    std::map<std::int64_t, std::int64_t> m_venues; ///< by journal, of those that wait
};

} // namespace hub
