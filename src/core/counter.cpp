// SPDX-License-Identifier: Apache-2.0
#include "core/counter.h"

#include "core/time_text.h"

#include <algorithm>

namespace core {

std::string hourText(HourUtc hour) { return toText(std::chrono::sys_seconds(hour)); }

Result<HourUtc> hourFromText(std::string_view text)
{
    return timeFromText(text).and_then([&](std::chrono::sys_seconds time) -> Result<HourUtc> {
        const auto hour = std::chrono::floor<std::chrono::hours>(time);
        if (hour != time)
            return failure(Code::Malformed, "not a whole hour: " + std::string(text));
        return hour;
    });
}

bool isCounterText(std::string_view text)
{
    return !text.empty() && text.size() <= kMaxNameBytes && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
               c == '/' || c == '-';
    });
}

} // namespace core
