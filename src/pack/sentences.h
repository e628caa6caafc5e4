// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pack {

/// True if `codePoint` ends a sentence when `rest` follows it: 。！？； and line ends always, . ! ? ; before a blank or
/// at the end, so that "3.5" is no end.
[[nodiscard]] bool endsSentence(char32_t codePoint, std::string_view rest);

/// The sentences of a text with their final sign and without the blanks around them. `text` is valid UTF-8.
[[nodiscard]] std::vector<std::string> sentencesOf(std::string_view text);

} // namespace pack
