// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulate/visitors.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
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
    std::string start;
    std::int64_t boot = 0;
    std::int64_t heard = 0;
    std::int64_t rev = 0;
    std::int64_t lastRev = 0;
    std::int64_t pending = 0;
    std::vector<Counter> counters{};
};

/// A kiosk's journal as docs/sync-protocol.md has it, in memory and by itself: not the kiosk's own code, so that the
/// two do not share their mistakes. It is a value: a copy is a cloned disk, an older copy a restored backup. Each start
/// is also a boot of the machine here.
class Journal
{
public:
    /// `certain`: no time before can be true.
    explicit Journal(std::chrono::sys_seconds certain) : m_certain(certain) {}

    /// `start` names the epoch in which is counted from now on. What waits of earlier boots moves to the hour that was
    /// certain when its epoch began.
    void startBoot(std::string start);
    void count(Hour hour, Increment increment);
    /// Counts while the time is not known, in a whole hour since the boot's start.
    void countWaiting(std::chrono::hours sinceBoot, Increment increment);
    /// A receipt told that it is `now`, the boot began at `bootStart`, and the wall clock was `ahead`: what waits moves
    /// to the hour that contains start + waiting hour + 30 min, not later than now. Unsent counts in hours to come move
    /// back by as much as the clock was ahead, those of earlier boots to their certain hour.
    void learnTime(std::chrono::sys_seconds bootStart, std::chrono::sys_seconds now, std::chrono::hours ahead);
    void hear(std::int64_t number) { m_heard = std::max(m_heard, number); }

    /// Nothing but where this journal stands.
    [[nodiscard]] Draft greeting() const;
    /// The oldest epoch with something unsent, else the newest; at most `maxRecords` counters.
    [[nodiscard]] Draft next(size_t maxRecords) const;
    /// Everything of `epoch` up to `rev` is at the hub.
    void confirm(const std::string &epoch, std::int64_t rev);

    /// True if counters are to be sent or wait for their hour.
    [[nodiscard]] bool hasUnsent() const;
    /// Every counter that is not confirmed, with its epoch. Nothing may wait for its hour.
    void forEachUnconfirmed(const std::function<void(const std::string &epoch, const Counter &)> &see) const;

private:
    struct Waiting
    {
        std::chrono::hours sinceBoot{};
        Increment increment;
    };
    struct Epoch
    {
        std::string id;
        Hour certain{};
        std::int32_t lastRev = 0;
        std::int32_t ackedRev = 0;
        std::vector<Counter> counters{}; ///< sorted by hour and name
        std::vector<Waiting> waiting{};
        [[nodiscard]] bool isConfirmed() const { return ackedRev == lastRev && waiting.empty(); }
        [[nodiscard]] std::int64_t unsent() const;
        void raise(Hour hour, Increment increment, bool isRepaired);
    };

    /// That of this start; made if need be.
    [[nodiscard]] Epoch &own();
    [[nodiscard]] bool isOwn(const Epoch &epoch) const { return epoch.id == m_start; }
    [[nodiscard]] Draft draftOf(const Epoch *epoch) const;
    /// What is closed and confirmed is never looked at again.
    void forgetConfirmed();

    std::vector<Epoch> m_epochs; ///< the newest is the last
    std::string m_start;
    std::chrono::sys_seconds m_certain;
    std::int64_t m_boot = 0;
    std::int64_t m_heard = 0;
};

} // namespace simulate
