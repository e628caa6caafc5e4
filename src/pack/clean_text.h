// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Texts that show what they say: no character that cannot be seen, turns the direction of writing, or is obeyed by a
/// terminal.
namespace pack {

struct TextFlaw
{
    size_t at = 0;    ///< byte at which it begins
    std::string what; ///< "holds the invisible character U+200B"
    std::string remedy;
};

/// The first flaw of a text: bytes that are no UTF-8, control characters other than line feed and tab, signs that turn
/// the direction of writing, characters that nobody sees, and such without a meaning of their own.
[[nodiscard]] std::optional<TextFlaw> flawOfText(std::string_view text);

/// True for a text without flaw.
[[nodiscard]] bool isCleanText(std::string_view text);

/// The text for a terminal or log, whatever it holds: each flaw becomes "⟨U+202E⟩", a byte that is no UTF-8 "⟨FF⟩".
/// Line feeds and tabs become blanks.
[[nodiscard]] std::string visibleText(std::string_view text);

} // namespace pack
