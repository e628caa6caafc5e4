// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/playlist_time.h"

#include <algorithm>
#include <cctype>

namespace kiosk {

std::optional<std::chrono::minutes> timeOfDay(const std::string &text)
{
    const auto isDigit = [&](size_t i) { return std::isdigit(static_cast<unsigned char>(text[i])) != 0; };
    if (text.size() != 5 || text[2] != ':' || !isDigit(0) || !isDigit(1) || !isDigit(3) || !isDigit(4))
        return std::nullopt;
    const int hours = (text[0] - '0') * 10 + text[1] - '0';
    const int minutes = (text[3] - '0') * 10 + text[4] - '0';
    if (hours > 24 || minutes > 59)
        return std::nullopt;
    return std::chrono::hours(hours) + std::chrono::minutes(minutes);
}

bool isWithin(const core::Daypart &part, std::chrono::minutes sinceMidnight)
{
    const auto from = timeOfDay(part.from);
    const auto to = timeOfDay(part.to);
    if (!from || !to)
        return false;
    if (*from <= *to)
        return *from <= sinceMidnight && sinceMidnight < *to;
    return *from <= sinceMidnight || sinceMidnight < *to;
}

bool playsAt(const core::Playlist &playlist, std::chrono::minutes sinceMidnight)
{
    return playlist.dayparts.empty() || std::ranges::any_of(playlist.dayparts, [&](const core::Daypart &part) {
               return isWithin(part, sinceMidnight);
           });
}

} // namespace kiosk
