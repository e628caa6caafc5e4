// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"

#include <chrono>
#include <string>

namespace kiosk {

/// "00:00" to "24:00".
[[nodiscard]] bool isTimeOfDay(const std::string &text);
/// True from the beginning of the part of the day to before its end. One whose end lies before its beginning spans
/// midnight; one that cannot be read is never.
[[nodiscard]] bool isWithin(const core::Daypart &part, std::chrono::minutes sinceMidnight);
/// True if the playlist plays at this time of day: within one of its dayparts, or always if it has none.
[[nodiscard]] bool playsAt(const core::Playlist &playlist, std::chrono::minutes sinceMidnight);

} // namespace kiosk
