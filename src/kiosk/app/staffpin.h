// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/app/options.h"

namespace kiosk {

/// `--set-staff-pin`: asks for the PIN of the staff panel twice without showing it, or reads one line where standard
/// input is no terminal. Returns the program's exit status. A kiosk that is running takes the new PIN at once.
[[nodiscard]] int setStaffPin(const Options &options);

} // namespace kiosk
