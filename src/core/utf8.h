// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace core {

/// Length in bytes of the valid UTF-8 sequence that `text`, which is not empty, begins with; 0 if there is none.
[[nodiscard]] size_t validSequenceLength(std::string_view text);

/// Takes the first code point off `text`, which is valid UTF-8 and not empty.
[[nodiscard]] char32_t takeCodePoint(std::string_view &text);

/// Number of code points.
[[nodiscard]] int lengthOf(std::string_view text);

/// True for hanzi, kana, hangul and the full-width signs, which are written without spaces between them.
[[nodiscard]] bool isWide(char32_t codePoint);

/// The bytes of the first code point of `text`, which is not empty.
[[nodiscard]] std::string_view firstCharacter(std::string_view text);

} // namespace core
