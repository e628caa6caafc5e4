// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/app/options.h"

namespace kiosk {

/// Loads every page, with all of the pack's content, in every language and layout in a window that nobody sees. Returns
/// the exit code: 0, or 1 with the list of all warnings on standard error.
[[nodiscard]] int runSelfTest(const Options &options);

} // namespace kiosk
