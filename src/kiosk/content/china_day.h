// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace kiosk {

/// All of China keeps one time, without daylight saving; a kiosk's own time zone setting is often never made.
inline constexpr std::chrono::hours kChinaOffset{8};

/// Time of day and calendar day in China.
[[nodiscard]] inline std::chrono::local_seconds chinaTime(std::chrono::sys_seconds utc)
{
    return std::chrono::local_seconds(utc.time_since_epoch() + kChinaOffset);
}

[[nodiscard]] inline std::chrono::year_month_day chinaDay(std::chrono::sys_seconds utc)
{
    return std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(chinaTime(utc)));
}

} // namespace kiosk
