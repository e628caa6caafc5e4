// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/time_text.h"

#include <chrono>
#include <string_view>

namespace pack_building {

/// "2026-11-21" or "2026-11".
[[nodiscard]] bool isDayOrMonth(std::string_view text);
/// "2026-11-21", "2026-11" or "2026".
[[nodiscard]] bool isDayOrMonthOrYear(std::string_view text);
/// "00:00" to "23:59".
[[nodiscard]] bool isTimeOfDay(std::string_view text);
/// True if `day` lies more than a year before `today`.
[[nodiscard]] bool isOlderThanAYear(std::chrono::year_month_day day, std::chrono::year_month_day today);

} // namespace pack_building
