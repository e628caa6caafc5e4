// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json.h"
#include "core/result.h"

#include <string>

namespace tuf {

/// The bytes that TUF signatures cover: OLPC canonical JSON. Keys sorted, no white space, whole numbers only, and in
/// texts only '"' and '\' escaped (TUF specification 1.0, section 4.1).
///
/// Errors: Malformed (a number with a fraction). Thread: any.
[[nodiscard]] core::Result<std::string> canonicalJson(const core::Json &json);

} // namespace tuf
