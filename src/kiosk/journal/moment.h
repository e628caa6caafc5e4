// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <chrono>

namespace kiosk {

/// One instant as both clocks showed it. The wall clock may be wrong; the other one only counts within one boot.
struct Moment
{
    std::chrono::sys_seconds wall{};
    std::chrono::milliseconds sinceBoot{};
    bool operator==(const Moment &) const = default;
};

[[nodiscard]] inline Moment momentOf(const core::Clock &clock) { return {clock.utcNow(), clock.sinceBoot()}; }

/// True if no count can fall into different hours because it happened at `b` instead of `a`.
[[nodiscard]] inline bool isSameHour(const Moment &a, const Moment &b)
{
    using std::chrono::floor;
    using std::chrono::hours;
    return floor<hours>(a.wall) == floor<hours>(b.wall) && floor<hours>(a.sinceBoot) == floor<hours>(b.sinceBoot);
}

} // namespace kiosk
