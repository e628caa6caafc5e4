// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/counter.h"
#include "core/sync_message.h"
#include "storage/database.h"

#include <SQLiteCpp/Statement.h>
#include <chrono>
#include <cstdint>
#include <string_view>

namespace kiosk {

/// The changes that one transaction makes to the current epoch; every changed row gets a revision of its own. Lives
/// within the transaction; finish() before it ends. Throws SQLite::Exception.
class EpochWriter
{
public:
    EpochWriter(SQLite::Database &database, std::int64_t epoch);

    [[nodiscard]] std::int64_t nameId(const core::CounterName &name);
    void raise(core::HourUtc hour, std::int64_t name, std::int64_t by, bool isRepaired);
    /// Keeps counts whose hour is not known.
    void wait(std::int64_t boot, std::chrono::hours bootHour, std::int64_t name, std::int64_t by);
    void insertItem(const core::CountedItem &item);
    void insertNote(std::string_view text);
    void addDropped(std::int64_t increments);
    /// `id` names what this transaction adds.
    void nameAddition(std::string_view id);
    void finish();

private:
    SQLite::Database &m_database;
    const std::int64_t m_epoch;
    std::int64_t m_rev = 0;
    SQLite::Statement m_findName;
    SQLite::Statement m_raise;
    SQLite::Statement m_wait;
};

} // namespace kiosk
