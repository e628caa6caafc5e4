// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace cli {

/// Asks for a secret on the terminal without showing it; where the input is no terminal, takes its next line.
/// `question` goes to the standard error. Errors: NotFound (the input ended).
[[nodiscard]] core::Result<std::string> askPassphrase(std::string_view question);

/// As askPassphrase(), twice on a terminal, so that a typing error locks nobody out. Errors: also Rejected (the two
/// differ).
[[nodiscard]] core::Result<std::string> askNewPassphrase(std::string_view question);

/// Asks a question that only "yes" affirms.
[[nodiscard]] bool confirm(std::string_view question);

} // namespace cli
