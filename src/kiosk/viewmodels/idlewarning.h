// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace kiosk {

/// Whoever is to lose what they are at for want of a touch is warned at least so long before, and goes on with one
/// touch (WCAG 2.2.1).
constexpr std::chrono::seconds kLeastIdleWarning{20};

} // namespace kiosk
