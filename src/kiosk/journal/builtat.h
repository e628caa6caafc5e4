// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace kiosk {

/// The day on which this program was built: no clock that shows an earlier time can be right.
[[nodiscard]] std::chrono::sys_seconds builtAt();

} // namespace kiosk
