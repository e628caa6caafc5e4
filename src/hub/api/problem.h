// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json.h"
#include "core/result.h"
#include "hub/api/http_message.h"

#include <chrono>
#include <string>
#include <string_view>

namespace hub {

/// An answer of type application/problem+json (RFC 9457). `kind` names the problem for programs
/// ("urn:huhang:problem:<kind>"); `detail` and `remedy` are for people.
[[nodiscard]] Response problem(int status, std::string_view kind, std::string_view detail, std::string_view remedy);
/// The same with Retry-After.
[[nodiscard]] Response problemAfter(int status, std::string_view kind, std::string_view detail, std::string_view remedy,
                                    std::chrono::seconds retryAfter);
/// For an error that no route explains better.
[[nodiscard]] Response problemFor(const core::Error &error);

/// 200 with a JSON body. Broken UTF-8 is replaced, never an exception.
[[nodiscard]] Response jsonResponse(const core::Json &json);

} // namespace hub
