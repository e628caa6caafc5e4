// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"

#include <chrono>
#include <optional>
#include <string>

namespace kiosk {

/// Minutes since midnight; nothing for what is not "00:00" to "24:59".
[[nodiscard]] std::optional<std::chrono::minutes> timeOfDay(const std::string &text);
/// True from the beginning of the part of the day to before its end. One whose end lies before its beginning spans
/// midnight; one that cannot be read is never.
[[nodiscard]] bool isWithin(const core::Daypart &part, std::chrono::minutes sinceMidnight);
/// True if the playlist plays at this time of day: within one of its dayparts, or always if it has none.
[[nodiscard]] bool playsAt(const core::Playlist &playlist, std::chrono::minutes sinceMidnight);

} // namespace kiosk
