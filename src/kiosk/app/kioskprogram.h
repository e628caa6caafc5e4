// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/app/options.h"

namespace kiosk {

/// Runs the kiosk until it is told to end. Returns the exit code.
[[nodiscard]] int runKiosk(const Options &options);

} // namespace kiosk
