// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/app/options.h"

namespace kiosk {

/// Draws every page × language × layout into PNG files of the folder, such as portrait-zh-Hans-guide.png, and an
/// index.html with all of them. Returns the exit code.
[[nodiscard]] int takeShots(const Options &options);

} // namespace kiosk
