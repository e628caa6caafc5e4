// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/store/connection.h"

#include <array>
#include <string>
#include <unordered_map>

namespace hub {

/// Small integers for the names in counter keys. Thread: that of the connection.
class NameTable
{
public:
    enum class Kind { Campaign, Item, Metric, Language };

    explicit NameTable(Connection &connection) : m_connection(&connection) {}

    /// The number of `text`, given now if it has none. Throws StoreFailure.
    [[nodiscard]] std::int64_t idOf(Kind kind, const std::string &text);
    /// To be called after a rollback: numbers that were given in it do not exist.
    void forget();

private:
    struct Newest
    {
        std::string text;
        std::int64_t id = 0;
    };
    [[nodiscard]] std::int64_t lookUp(Kind kind, const std::string &text);

    Connection *m_connection;
    std::array<std::unordered_map<std::string, std::int64_t>, 4> m_known;
    std::array<Newest, 4> m_newest;
};

/// The number of `text` if it has one. Throws StoreFailure.
[[nodiscard]] std::optional<std::int64_t> findName(Connection &connection, NameTable::Kind kind,
                                                   const std::string &text);

} // namespace hub
