// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/counter.h"
#include "core/sync_message.h"
#include "storage/database.h"

#include <SQLiteCpp/Statement.h>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace kiosk {

/// The epoch in which a start of the program counts.
struct EpochOfStart
{
    std::string name;          ///< UUID of the start
    std::string bootId;        ///< of the machine's boot
    core::HourUtc knownHour{}; ///< of the newest time that is certain now
};

/// The changes that one transaction makes to an epoch; every changed row gets a revision of its own. Lives within the
/// transaction; finish() before it ends. Throws SQLite::Exception.
class EpochWriter
{
public:
    /// Makes the epoch with the first change, if there is none of that name yet.
    EpochWriter(SQLite::Database &database, EpochOfStart start);
    /// Changes the epoch in this row.
    EpochWriter(SQLite::Database &database, std::int64_t epoch);

    /// The row of the epoch, made now if there is none yet.
    [[nodiscard]] std::int64_t row();
    [[nodiscard]] std::int64_t nameId(const core::CounterName &name);
    void raise(core::HourUtc hour, std::int64_t name, std::int64_t by, bool isRepaired);
    /// Keeps counts whose hour is not known.
    void wait(std::chrono::hours bootHour, std::int64_t name, std::int64_t by);
    void insertItem(const core::CountedItem &item);
    void insertNote(std::string_view text);
    void addDropped(std::int64_t increments);
    /// `addition` names what this transaction added.
    void finish(std::string_view addition = {});

private:
    SQLite::Database &m_database;
    const EpochOfStart m_start;
    std::int64_t m_row = 0; ///< 0: there is none yet
    std::int64_t m_rev = 0;
    std::int64_t m_dropped = 0;
    SQLite::Statement m_findName;
    SQLite::Statement m_raise;
    SQLite::Statement m_wait;
};

} // namespace kiosk
