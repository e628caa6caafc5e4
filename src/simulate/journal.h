// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulate/visitors.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace simulate {

/// A counter of an epoch with the revision of its last change.
struct Counter
{
    Hour hour{};
    NameIndex name = 0;
    bool isRepaired = false;
    std::int32_t value = 0;
    std::int32_t rev = 0;
    bool operator==(const Counter &) const = default;
};

/// What a journal has to say next, apart from who says it and when.
struct Draft
{
    std::string epoch;
    std::int64_t boot = 0;
    std::int64_t rev = 0;
    std::int64_t lastRev = 0;
    std::int64_t pending = 0;
    std::vector<Counter> counters;
};

/// A kiosk's journal as docs/sync-protocol.md has it, in memory and by itself: not the kiosk's own code, so that the
/// two do not share their mistakes. It is a value: a copy is a cloned disk, an older copy a restored backup.
class Journal
{
public:
    explicit Journal(std::string epoch);

    void startBoot();
    void count(Hour hour, Increment increment, bool isRepaired = false);
    /// Counts while the time is not known, in a whole hour since the boot's start.
    void countWaiting(std::chrono::hours sinceBoot, Increment increment);
    /// Moves what waits to real hours: of this boot to the hour that contains start + waiting hour + 30 min, not later
    /// than now; of earlier boots to the hour now.
    void settleWaiting(std::chrono::sys_seconds bootStart, std::chrono::sys_seconds now);

    /// Nothing but where this journal stands.
    [[nodiscard]] Draft greeting() const;
    /// The oldest epoch with something unsent, else the current one; at most `maxRecords` counters.
    [[nodiscard]] Draft next(size_t maxRecords) const;
    /// Everything of `epoch` up to `rev` is at the hub.
    void confirm(const std::string &epoch, std::int64_t rev);
    /// Closes `epoch` if it is the current one. False: it was closed before.
    [[nodiscard]] bool closeEpoch(const std::string &epoch, std::string newEpoch);

    /// True if counters are to be sent or wait for their hour.
    [[nodiscard]] bool hasUnsent() const;

private:
    struct Epoch
    {
        std::string id;
        std::int32_t lastRev = 0;
        std::int32_t ackedRev = 0;
        std::vector<Counter> counters; ///< sorted by hour and name
        [[nodiscard]] std::int64_t unsent() const;
    };
    struct Waiting
    {
        std::int64_t boot = 0;
        std::chrono::hours sinceBoot{};
        Increment increment;
    };

    [[nodiscard]] Draft draftOf(const Epoch &epoch) const;

    std::vector<Epoch> m_epochs; ///< the current one is the last
    std::vector<Waiting> m_waiting;
    std::int64_t m_boot = 0;
};

} // namespace simulate
