// SPDX-License-Identifier: Apache-2.0
#include "hub/store/report_day.h"

#include "core/time_text.h"

namespace hub {

ReportDay reportDayOf(core::HourUtc hour) { return std::chrono::floor<std::chrono::days>(hour + kReportZoneOffset); }

core::HourUtc firstHourOf(ReportDay day) { return core::HourUtc(day) - kReportZoneOffset; }

std::string toText(ReportDay day) { return core::toText(std::chrono::year_month_day(day)); }

core::Result<ReportDay> reportDayFromText(std::string_view text)
{
    return core::dayFromText(text).map([](std::chrono::year_month_day day) { return ReportDay(day); });
}

} // namespace hub
