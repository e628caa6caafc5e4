// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/counter.h"
#include "core/result.h"
#include "core/sync_message.h"
#include "kiosk/journal/carriedmail.h"
#include "kiosk/journal/clocktrust.h"
#include "kiosk/journal/countbatch.h"
#include "storage/database.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kiosk {

class EpochWriter;
struct EpochOfStart;

/// Where the journal stands, for staff.
struct JournalCounts
{
    std::string epoch; ///< the newest, or the one that this start will begin
    std::int64_t rev = 0;
    std::int64_t ackedRev = 0;
    std::int64_t pendingRecords = 0; ///< counters the hub has not confirmed, of all epochs, those without an hour too
    std::int64_t waitingCounts = 0;  ///< increments whose hour is not known yet
    bool hasUnsent = false;          ///< counters, titles or notes
    bool isTimeKnown = false;        ///< by the wall clock or by the hub
    bool operator==(const JournalCounts &) const = default;
};

/// The grow-only counters of this kiosk and their outbox, which are the same rows: unsent is what has
/// `rev > acked_rev`. Each opening is a start: it counts in an epoch of its own, which begins with the first thing that
/// is stored, and grows no more once there is another start. So copies of the file hold the same past and count on
/// under different names. An epoch that is closed is still sent to its end. Thread: the one that opened it (store
/// thread).
class CounterJournal
{
public:
    /// Opens or makes the journal in `file` and notes the start. `notBefore`: no earlier time can be true. `clock`
    /// outlives the journal.
    /// Errors: Malformed (damaged or not a journal: set it aside), Unsupported (made by a newer program: leave it), Io,
    /// Full.
    [[nodiscard]] static core::Result<CounterJournal> open(const std::filesystem::path &file, const core::Clock &clock,
                                                           std::chrono::sys_seconds notBefore);

    /// Adds all of it in one transaction; durable when it returns. `dropped` increments were lost before they came
    /// here. What has no valid name or is not from 1 up is dropped, and the drop is counted. While the clock is not
    /// trusted, counts wait in hours of the boot; as soon as it is, they move to real hours.
    ///
    /// Errors: Io, Full, Malformed; then nothing of it was added, or, after Io, all of it may turn out to be there when
    /// the journal is opened again: a disk can refuse a commit and keep it. Trying again under the same `id`, before
    /// anything else is added, adds it once; without an id it must not be tried again.
    [[nodiscard]] core::Result<> add(std::span<const CountBatch> batches, std::span<const core::CountedItem> items = {},
                                     std::int64_t dropped = 0, std::string_view id = {});
    /// A loss or repair that the office should hear of, with the next message. The oldest of more than 50 give way.
    [[nodiscard]] core::Result<> addNote(std::string_view text);

    /// The next message, as far as the journal knows it (all but kiosk, software and pack): at most `maxRecords`
    /// counters by rising revision. With nothing new, or while no hub has told the time in this boot, it is a report
    /// without records.
    [[nodiscard]] core::Result<core::SyncReport> nextReport(size_t maxRecords = core::kMaxRecordsPerMessage);
    /// The hub has confirmed every change of `epoch` up to `rev`. Goes only forward; an older `rev` changes nothing.
    /// Errors: Rejected (epoch of another journal, or a revision that this one never had: it is older than what the hub
    /// knows), Io, Full, Malformed.
    [[nodiscard]] core::Result<> acknowledge(std::string_view epoch, std::int64_t rev);

    /// The next message for a carrier, after those up to `after` that it has already; all of them together say
    /// everything that is unconfirmed, whoever else carries it. Ends with an `isNewest` one, which may be without
    /// records. Durably remembered before it is returned. Unlike nextReport() it does not wait for the hub's time.
    [[nodiscard]] core::Result<CarriedMessage> nextCarried(const CarriedSender &sender,
                                                           const std::optional<CarriedPlace> &after,
                                                           size_t maxRecords = core::kMaxRecordsPerMessage);
    /// A message of this journal, by the hash of its payload; nothing if it is none or is not remembered any more.
    [[nodiscard]] core::Result<std::optional<KnownMessage>> carriedMessage(std::string_view sha256);
    /// A receipt that came by hand and whose signature and kiosk were checked. It confirms only a message that this
    /// journal remembers, and revisions only as far as there is no gap before them; its time is in the past. Rules:
    /// docs/sync-protocol.md, "Carried by hand".
    [[nodiscard]] core::Result<CarriedReceipt> takeCarried(const core::SyncReceipt &receipt);

    /// The hub's signed time in the answer to a request that ended at `sinceBoot` and took at most
    /// ClockTrust::kHubTolerance, and the number of its receipt; moves waiting counts.
    [[nodiscard]] core::Result<> noteHubTime(std::chrono::sys_seconds time, std::chrono::milliseconds sinceBoot,
                                             std::int64_t number = 0);

    [[nodiscard]] const ClockTrust &clockTrust() const { return m_trust; }
    [[nodiscard]] core::Result<JournalCounts> counts();
    /// The value of `key` in the newest epoch, 0 if it was never counted there.
    [[nodiscard]] core::Result<std::int64_t> total(const core::CounterKey &key);

private:
    CounterJournal(storage::Database database, const core::Clock &clock, std::chrono::sys_seconds notBefore)
        : m_database(std::move(database)), m_clock(&clock)
    {
        m_trust.notBefore = notBefore;
    }

    [[nodiscard]] core::Result<> checkIsJournal();
    [[nodiscard]] core::Result<> load();
    [[nodiscard]] bool hasAddition(std::string_view id);
    /// How many increments had to be dropped.
    [[nodiscard]] static std::int64_t addBatch(EpochWriter &writer, const CountBatch &batch, const ClockTrust &trust);
    void writeTrust(const ClockTrust &trust);
    void writeHeard(std::int64_t number);
    /// The epoch of this start, if it begins now.
    [[nodiscard]] EpochOfStart ownEpoch() const;
    /// Start and time of a report that is made now.
    void stamp(core::SyncReport &report);
    /// What takeCarried() does to the epochs.
    [[nodiscard]] core::Result<CarriedReceipt> confirmCarried(const core::SyncReceipt &receipt);

    storage::Database m_database;
    const core::Clock *m_clock;
    ClockTrust m_trust;
    std::string m_start; ///< UUID of this start
    std::int64_t m_boot = 0;
};

} // namespace kiosk
