// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/counter.h"
#include "kiosk/journal/moment.h"

#include <chrono>
#include <optional>

namespace kiosk {

/// Decides which real time a moment of this boot has, if that can be known. Rules: docs/sync-protocol.md, "Time".
struct ClockTrust
{
    using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

    /// How far the wall clock may be from the hub's time and still be believed, and how long an answer of the hub may
    /// take and still tell the time.
    static constexpr std::chrono::minutes kHubTolerance{5};

    /// No earlier time can be true: the program was built then, or the pack that is shown was made then.
    std::chrono::sys_seconds notBefore{};
    /// The hub's time in the newest receipt, of any boot: the clock cannot be before it.
    std::chrono::sys_seconds newestVerified{};
    /// When this boot began, by the hub's signed time.
    std::optional<Instant> bootedAtByHub;
    /// When this boot began, by the first reading of the wall clock that was trusted without the hub.
    std::optional<Instant> bootedAtByWall;
    bool operator==(const ClockTrust &) const = default;

    /// The real time of `moment`: the wall clock's if that is trusted, else the hub's time counted on; nothing if
    /// neither is known.
    [[nodiscard]] std::optional<std::chrono::sys_seconds> timeOf(const Moment &moment) const;
    [[nodiscard]] bool isWallTrusted(const Moment &moment) const;
    /// The newest time that can be vouched for: timeOf(), else the newest that was ever verified. What expired by this
    /// time has expired.
    [[nodiscard]] std::chrono::sys_seconds newestKnown(const Moment &moment) const;

    /// The hub said `time` in the answer to a request that ended at `sinceBoot` and took at most kHubTolerance.
    void noteHubTime(std::chrono::sys_seconds time, std::chrono::milliseconds sinceBoot);
    /// The hub said `time` at some moment before `now`: in a receipt that was carried here by hand. Only the past is
    /// certain then.
    void noteEarlierHubTime(std::chrono::sys_seconds time, const Moment &now);
    /// Keeps the first trusted reading of the wall clock in this boot.
    void noteWall(const Moment &moment);

    /// The real hour of the counts that waited in whole hour `bootHour` of this boot: the one in which that hour's
    /// middle lies, but not later than `now`. Nothing while this boot's beginning or the time now is not known.
    [[nodiscard]] std::optional<core::HourUtc> hourOfBootHour(std::chrono::hours bootHour, const Moment &now) const;

    /// True if `hour` has not begun by the hub's time: it was counted by a wall clock that ran ahead. False while the
    /// hub's time is not known.
    [[nodiscard]] bool isImpossible(core::HourUtc hour, const Moment &now) const;
    /// The hour that counts in an impossible hour most likely belong to: corrected by how far the wall clock was ahead
    /// in this boot, and not later than `now`. Only if isImpossible().
    [[nodiscard]] core::HourUtc possibleHour(core::HourUtc hour, const Moment &now) const;
};

} // namespace kiosk
