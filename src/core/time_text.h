// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace core {

/// "2026-11-21T03:12:09Z" (RFC 3339, UTC, whole seconds).
[[nodiscard]] std::string toText(std::chrono::sys_seconds time);
/// Reads what toText() writes. Errors: Malformed.
[[nodiscard]] Result<std::chrono::sys_seconds> timeFromText(std::string_view text);

/// "2026-11-21".
[[nodiscard]] std::string toText(std::chrono::year_month_day day);
/// Reads "YYYY-MM-DD" of a day that exists. Errors: Malformed.
[[nodiscard]] Result<std::chrono::year_month_day> dayFromText(std::string_view text);

} // namespace core
