// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"

#include <chrono>

namespace kiosk {

/// True if the playlist plays at this time of day. A daypart whose end lies before its beginning spans midnight; one
/// that cannot be read never plays; without dayparts a playlist always plays.
[[nodiscard]] bool playsAt(const core::Playlist &playlist, std::chrono::minutes sinceMidnight);

} // namespace kiosk
