// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "kiosk/staff/staffmoment.h"

#include <chrono>
#include <string>
#include <string_view>

namespace kiosk {

/// How long nobody may try another PIN after wrong ones: not at all up to the fourth, 30 s after the fifth, then twice
/// as long each time, at most an hour. Time is counted since boot, so that setting the clock changes nothing; a reboot
/// begins the waiting time anew.
struct Lockout
{
    static constexpr int kFreeTries = 5;
    static constexpr std::chrono::milliseconds kFirstWait = std::chrono::seconds(30);
    static constexpr std::chrono::milliseconds kLongestWait = std::chrono::hours(1);

    int failures = 0;                   ///< in a row
    std::chrono::milliseconds lastAt{}; ///< of the last one, since the boot `bootId`
    std::string bootId;
    bool operator==(const Lockout &) const = default;

    /// 0: another try is allowed.
    [[nodiscard]] std::chrono::milliseconds remaining(const StaffMoment &now) const;
    void noteFailure(const StaffMoment &now);
    /// After a reboot the waiting time begins at `now`. True if that changed something.
    bool followBoot(const StaffMoment &now);
};

[[nodiscard]] std::string toText(const Lockout &lockout);
/// Errors: Malformed.
[[nodiscard]] core::Result<Lockout> lockoutFromText(std::string_view text);

} // namespace kiosk
