// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/app/options.h"

namespace kiosk {

/// `--usb STICK`: one visit to a stick by a kiosk that is not running, told in plain words on standard output. Returns
/// the program's exit status: 0 if all that is unconfirmed is on the stick.
[[nodiscard]] int visitStickOnce(const Options &options);

} // namespace kiosk
