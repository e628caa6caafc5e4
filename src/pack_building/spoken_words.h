// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace pack_building {

/// How a person would read `text` of that language (zh…, else English) aloud, for a synthesiser: telephone numbers
/// digit by digit, years and dates as they are said, no marks that a machine would name.
[[nodiscard]] std::string spokenWords(std::string_view language, std::string_view text);

} // namespace pack_building
