// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <string_view>

namespace kiosk {

constexpr size_t kLeastPinDigits = 6;
constexpr size_t kMostPinDigits = 12;

/// True for 6 to 12 ASCII digits.
[[nodiscard]] bool isPin(std::string_view text);

/// Whether a new PIN may be used: a PIN, and none that is tried first (one digit all through, 123456, 987654, 121212,
/// 123123). Errors: Rejected, with what to do in its detail.
[[nodiscard]] core::Result<> checkNewPin(std::string_view pin);

} // namespace kiosk
