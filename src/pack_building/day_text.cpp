// SPDX-License-Identifier: Apache-2.0
#include "pack_building/day_text.h"

#include <string>

namespace pack_building {

bool isDayOrMonth(std::string_view text)
{
    return core::dayFromText(text).has_value() ||
           (text.size() == 7 && core::dayFromText(std::string(text) + "-01").has_value());
}

bool isDayOrMonthOrYear(std::string_view text)
{
    return isDayOrMonth(text) || (text.size() == 4 && core::dayFromText(std::string(text) + "-01-01").has_value());
}

bool isTimeOfDay(std::string_view text)
{
    return text.size() == 5 && core::timeFromText("2000-01-01T" + std::string(text) + ":00Z").has_value();
}

bool isOlderThanAYear(std::chrono::year_month_day day, std::chrono::year_month_day today)
{
    return std::chrono::sys_days(today) - std::chrono::sys_days(day) > std::chrono::days(366);
}

} // namespace pack_building
