// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/counter.h"
#include "core/result.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace hub {

/// A report day: a calendar day in Asia/Shanghai. China has one time zone and no summer time since 1991, so it is the
/// 24 whole UTC hours from 16:00Z of the day before.
using ReportDay = std::chrono::sys_days;

inline constexpr std::chrono::hours kReportZoneOffset{8};

[[nodiscard]] ReportDay reportDayOf(core::HourUtc hour);
/// The first hour of the day; the day has 24.
[[nodiscard]] core::HourUtc firstHourOf(ReportDay day);

/// "2026-11-21".
[[nodiscard]] std::string toText(ReportDay day);
/// Errors: Malformed.
[[nodiscard]] core::Result<ReportDay> reportDayFromText(std::string_view text);

/// How days and hours are stored.
[[nodiscard]] inline std::int64_t stored(ReportDay day) { return day.time_since_epoch().count(); }
[[nodiscard]] inline std::int64_t stored(core::HourUtc hour) { return hour.time_since_epoch().count(); }
[[nodiscard]] inline std::int64_t stored(std::chrono::sys_seconds time) { return time.time_since_epoch().count(); }
[[nodiscard]] inline ReportDay storedDay(std::int64_t days) { return ReportDay(std::chrono::days(days)); }
[[nodiscard]] inline core::HourUtc storedHour(std::int64_t hours) { return core::HourUtc(std::chrono::hours(hours)); }
[[nodiscard]] inline std::chrono::sys_seconds storedTime(std::int64_t seconds)
{
    return std::chrono::sys_seconds(std::chrono::seconds(seconds));
}

} // namespace hub
