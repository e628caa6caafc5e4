// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/app/options.h"

namespace kiosk {

/// Shows all controls in all states, or draws them into the folder for pictures: one for each text size, as usual and
/// in high contrast. Returns the exit code.
[[nodiscard]] int showGallery(const Options &options);

} // namespace kiosk
