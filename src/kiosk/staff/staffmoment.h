// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <chrono>
#include <string>

namespace kiosk {

/// One instant as the machine's clocks showed it. The wall clock is for reading only: somebody may have set it.
struct StaffMoment
{
    std::chrono::sys_seconds wall{};
    std::chrono::milliseconds sinceBoot{};
    std::string bootId;
};

[[nodiscard]] inline StaffMoment staffMomentOf(const core::Clock &clock)
{
    return {clock.utcNow(), clock.sinceBoot(), clock.bootId()};
}

} // namespace kiosk
