// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack_building/diagnostic.h"
#include "pack_building/font_coverage.h"
#include "pack_building/phone_numbers.h"
#include "pack_building/readability.h"

#include <optional>
#include <string_view>

namespace pack_building {

/// Longest sentence that reads well while standing; longer ones are warned of.
inline constexpr int kMaxSentenceHanzi = 60;
inline constexpr int kMaxSentenceWords = 35;

/// Longest texts that fit where they are shown.
inline constexpr int kMaxTitleHanzi = 40;
inline constexpr int kMaxTitleLetters = 100;
inline constexpr int kMaxBodyHanzi = 400;
inline constexpr int kMaxBodyLetters = 1000;

/// Title: a heading, a name, a line on a tile. Body: a paragraph, a step, a fact.
enum class TextKind { Title, Body };

/// What every text that a visitor sees must keep to.
class TextRules
{
public:
    /// Without `font` characters are not checked. `diagnostics` and `readability` outlive the rules.
    TextRules(std::optional<FontCoverage> font, Diagnostics &diagnostics, Readability &readability);

    /// Characters that the font lacks and telephone numbers that are not `numbers`. Errors at `place`; a text of
    /// several lines begins there.
    void check(std::string_view text, const KnownNumbers &numbers, const Place &place) const;
    void checkCharacters(std::string_view text, const Place &place) const;
    /// A text longer than its place is an error.
    void checkLength(std::string_view text, std::string_view language, TextKind kind, const Place &place) const;
    /// Notes how long each sentence is, and warns of one that is too long for the language.
    void checkSentences(std::string_view text, std::string_view language, const Place &place) const;

private:
    void checkNumbers(std::string_view text, const KnownNumbers &numbers, const Place &place) const;

    std::optional<FontCoverage> m_font;
    Diagnostics &m_diagnostics;
    Readability &m_readability;
};

} // namespace pack_building
