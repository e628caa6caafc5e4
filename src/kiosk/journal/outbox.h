// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/sync_message.h"
#include "kiosk/journal/carriedmail.h"
#include "storage/database.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdint>
#include <optional>
#include <string_view>

namespace kiosk {

/// What of the journal the hub has not confirmed: rows with `rev > acked_rev` of their epoch. To be used inside a
/// transaction. Throws SQLite::Exception.
class Outbox
{
public:
    explicit Outbox(SQLite::Database &database) : m_database(database) {}

    /// Epoch, revisions and drops of the epoch that speaks next: the oldest with something unsent, else the newest,
    /// else that of this start, which has nothing yet. It covers nothing yet: `rev` is what is acknowledged.
    [[nodiscard]] core::SyncReport greeting();
    /// The same for a message that is carried by hand, after those up to `place`, unconfirmed as they are: it begins
    /// there, or in the next epoch that has something unsent, at last in the newest. There must be an epoch.
    [[nodiscard]] core::SyncReport carriedGreeting(const std::optional<CarriedPlace> &place);
    /// Lets `report`, a greeting() or carriedGreeting(), cover what is next: whole revisions, at most `maxRecords`
    /// counters.
    void fill(core::SyncReport &report, size_t maxRecords);

    /// Also what confirmed carried messages hold from `rev` on. Errors: NotFound (epoch of another journal), Rejected
    /// (a revision this journal never had).
    [[nodiscard]] core::Result<> acknowledge(std::string_view epoch, std::int64_t rev);

    /// Unsent counters of all epochs, those that wait for their hour included.
    [[nodiscard]] std::int64_t pendingRecords();
    /// Lets the last message for a carrier, which covers the newest epoch, tell of the epochs in the messages before
    /// it.
    void noteOtherEpochs(core::SyncReport &report);
    /// The row of an epoch. Errors: NotFound.
    [[nodiscard]] core::Result<std::int64_t> epochId(std::string_view uuid);
    /// The row of the newest epoch, 0 if there is none.
    [[nodiscard]] std::int64_t newestEpoch();
    /// To be called for a closed epoch after counts were moved in it, and for one that is closed now.
    void noteGrown(std::int64_t epoch);
    /// True if anything is unsent, be it only a title or a note.
    [[nodiscard]] bool hasUnsent();
    /// No later hour was ever part of a message.
    [[nodiscard]] core::HourUtc newestSentHour();

private:
    /// From the columns uuid, rev, acknowledged or covered revision, dropped.
    [[nodiscard]] core::SyncReport reportFrom(SQLite::Statement &epoch);
    /// Unsent counters of all epochs but those that a carried message up to `rev` of `epoch` and the messages of the
    /// same epoch before it hold.
    [[nodiscard]] std::int64_t pendingRecordsBeyond(std::int64_t epoch, std::int64_t rev);
    [[nodiscard]] std::int64_t coveredRev(const char *table, std::int64_t epoch, const core::SyncReport &greeting,
                                          std::int64_t limit);
    void readCounters(core::SyncReport &report, std::int64_t epoch, std::int64_t acked);
    void readItems(core::SyncReport &report, std::int64_t epoch, std::int64_t acked);
    void noteSentHours(const core::SyncReport &report);

    SQLite::Database &m_database;
};

} // namespace kiosk
