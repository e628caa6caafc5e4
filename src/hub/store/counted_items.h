// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync_message.h"
#include "hub/store/name_table.h"

#include <map>
#include <utility>
#include <vector>

namespace hub {

/// Table `counted_item`: the titles with which items were counted, and from which hour to which. What was stored once
/// is remembered, for every message names its items. Thread: that of the connection.
class CountedItems
{
public:
    CountedItems(Connection &connection, NameTable &names) : m_connection(connection), m_names(names) {}

    /// Notes that these were on a screen in this hour. Throws StoreFailure.
    void note(const std::vector<core::CountedItem> &items, core::HourUtc hour);
    /// To be called after a rollback.
    void forget() { m_known.clear(); }

private:
    using Document = std::pair<std::int64_t, std::string>; ///< item and SHA-256
    struct Known
    {
        std::string titles;
        std::int64_t firstHour = 0;
        std::int64_t lastHour = 0;
    };

    [[nodiscard]] bool isCovered(const Document &document, const std::string &titles, std::int64_t hour);

    Connection &m_connection;
    NameTable &m_names;
    std::map<Document, Known> m_known; ///< never more than is stored
};

} // namespace hub
