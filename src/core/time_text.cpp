// SPDX-License-Identifier: Apache-2.0
#include "core/time_text.h"

#include <charconv>
#include <cstdio>

namespace core {
namespace {

bool readDigits(std::string_view text, size_t at, size_t count, int &value)
{
    const char *first = text.data() + at;
    const auto read = std::from_chars(first, first + count, value);
    return *first != '-' && read.ec == std::errc() && read.ptr == first + count;
}

} // namespace

std::string toText(std::chrono::year_month_day day)
{
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", int(day.year()), unsigned(day.month()), unsigned(day.day()));
    return text;
}

std::string toText(std::chrono::sys_seconds time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::hh_mm_ss clock(time - day);
    char text[16];
    std::snprintf(text, sizeof text, "T%02d:%02d:%02dZ", int(clock.hours().count()), int(clock.minutes().count()),
                  int(clock.seconds().count()));
    return toText(std::chrono::year_month_day(day)) + text;
}

Result<std::chrono::year_month_day> dayFromText(std::string_view text)
{
    int year = 0;
    int month = 0;
    int day = 0;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !readDigits(text, 0, 4, year) ||
        !readDigits(text, 5, 2, month) || !readDigits(text, 8, 2, day))
        return failure(Code::Malformed, "not a day of the form YYYY-MM-DD: " + std::string(text));
    const std::chrono::year_month_day value{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                            std::chrono::day(unsigned(day))};
    if (!value.ok())
        return failure(Code::Malformed, "no such day: " + std::string(text));
    return value;
}

Result<std::chrono::sys_seconds> timeFromText(std::string_view text)
{
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z' ||
        !readDigits(text, 11, 2, hours) || !readDigits(text, 14, 2, minutes) || !readDigits(text, 17, 2, seconds) ||
        hours > 23 || minutes > 59 || seconds > 59)
        return failure(Code::Malformed, "not a time of the form YYYY-MM-DDThh:mm:ssZ: " + std::string(text));
    return dayFromText(text.substr(0, 10)).map([&](std::chrono::year_month_day day) {
        return std::chrono::sys_seconds(std::chrono::sys_days(day)) + std::chrono::hours(hours) +
               std::chrono::minutes(minutes) + std::chrono::seconds(seconds);
    });
}

} // namespace core
