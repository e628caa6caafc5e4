// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/sync_message.h"
#include "storage/database.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdint>
#include <string_view>

namespace kiosk {

/// What of the journal the hub has not confirmed: rows with `rev > acked_rev` of their epoch. To be used inside a
/// transaction. Throws SQLite::Exception.
class Outbox
{
public:
    explicit Outbox(SQLite::Database &database) : m_database(database) {}

    /// Epoch, revisions and drops of the epoch that speaks next: the oldest with something unsent, else `current`. It
    /// covers nothing yet: `rev` is what is acknowledged.
    [[nodiscard]] core::SyncReport greeting(std::int64_t current);
    /// Lets `report`, a greeting(), cover what is next: whole revisions, at most `maxRecords` counters.
    void fill(core::SyncReport &report, size_t maxRecords);

    /// Errors: NotFound (epoch of another journal), Rejected (a revision this journal never had).
    [[nodiscard]] core::Result<> acknowledge(std::string_view epoch, std::int64_t rev);

    /// Unsent counters of all epochs.
    [[nodiscard]] std::int64_t pendingRecords();
    /// True if anything is unsent, be it only a title or a note.
    [[nodiscard]] bool hasUnsent();
    /// No later hour was ever part of a message.
    [[nodiscard]] core::HourUtc newestSentHour();

private:
    [[nodiscard]] std::int64_t coveredRev(const char *table, std::int64_t epoch, const core::SyncReport &greeting,
                                          std::int64_t limit);
    void readCounters(core::SyncReport &report, std::int64_t epoch, std::int64_t acked);
    void readItems(core::SyncReport &report, std::int64_t epoch, std::int64_t acked);
    void noteSentHours(const core::SyncReport &report);

    SQLite::Database &m_database;
};

} // namespace kiosk
