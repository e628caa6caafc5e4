// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

namespace cli {

/// Prints the error and returns the exit status for it.
[[nodiscard]] int fail(const core::Error &error);

} // namespace cli
