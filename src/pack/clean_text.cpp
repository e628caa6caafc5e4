// SPDX-License-Identifier: Apache-2.0
#include "pack/clean_text.h"

#include "core/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace pack {
namespace {

enum class Nature { Shown, Control, Direction, Invisible, Meaningless };

struct Range
{
    char32_t first;
    char32_t last;
    Nature nature;
};

/// Sorted. The joiners are among the invisible ones: no language of the project needs them, and they hide differences.
constexpr std::array kRanges{
    Range{0x0000, 0x0008, Nature::Control},     Range{0x000B, 0x001F, Nature::Control},
    Range{0x007F, 0x009F, Nature::Control},     Range{0x00AD, 0x00AD, Nature::Invisible},
    Range{0x034F, 0x034F, Nature::Invisible},   Range{0x061C, 0x061C, Nature::Direction},
    Range{0x115F, 0x1160, Nature::Invisible},   Range{0x17B4, 0x17B5, Nature::Invisible},
    Range{0x180B, 0x180F, Nature::Invisible},   Range{0x200B, 0x200D, Nature::Invisible},
    Range{0x200E, 0x200F, Nature::Direction},   Range{0x2028, 0x2029, Nature::Control},
    Range{0x202A, 0x202E, Nature::Direction},   Range{0x2060, 0x2065, Nature::Invisible},
    Range{0x2066, 0x2069, Nature::Direction},   Range{0x206A, 0x206F, Nature::Invisible},
    Range{0x2800, 0x2800, Nature::Invisible},   Range{0x3164, 0x3164, Nature::Invisible},
    Range{0xD800, 0xF8FF, Nature::Meaningless}, Range{0xFDD0, 0xFDEF, Nature::Meaningless},
    Range{0xFE00, 0xFE0F, Nature::Invisible},   Range{0xFEFF, 0xFEFF, Nature::Invisible},
    Range{0xFFA0, 0xFFA0, Nature::Invisible},   Range{0xFFF0, 0xFFFB, Nature::Invisible},
    Range{0xFFFD, 0xFFFF, Nature::Meaningless}, Range{0x13430, 0x1345F, Nature::Invisible},
    Range{0x1BCA0, 0x1BCA3, Nature::Invisible}, Range{0x1D173, 0x1D17A, Nature::Invisible},
    Range{0xE0000, 0xE0FFF, Nature::Invisible}, Range{0xF0000, 0x10FFFF, Nature::Meaningless},
};

Nature natureOf(char32_t codePoint)
{
    const auto *range = std::ranges::lower_bound(kRanges, codePoint, {}, &Range::last);
    return range != kRanges.end() && range->first <= codePoint ? range->nature : Nature::Shown;
}

std::string nameOf(char32_t codePoint)
{
    std::array<char, 16> name{};
    std::snprintf(name.data(), name.size(), "U+%04X", unsigned(codePoint));
    return name.data();
}

TextFlaw flawOf(Nature nature, char32_t codePoint, size_t at)
{
    const std::string name = nameOf(codePoint);
    switch (nature) {
    case Nature::Shown:
        break;
    case Nature::Control:
        if (codePoint == U'\r')
            return {at, "has line ends CR LF", "save the file with line ends LF"};
        return {at, "holds the control character " + name, "delete it"};
    case Nature::Direction:
        return {at, "holds the character " + name + ", which turns the direction of writing",
                "delete it: it makes a text look like another one"};
    case Nature::Invisible:
        return {at, "holds the invisible character " + name, "delete it, or write a plain blank"};
    case Nature::Meaningless:
        return {at, "holds the character " + name + ", which means nothing",
                codePoint == 0xFFFD ? "write anew what a wrong encoding has lost" : "write it another way"};
    }
    return {at, "holds the character " + name, "delete it"};
}

} // namespace

std::optional<TextFlaw> flawOfText(std::string_view text)
{
    for (std::string_view rest = text; !rest.empty();) {
        const size_t at = text.size() - rest.size();
        if (core::validSequenceLength(rest) == 0)
            return TextFlaw{at, "is no valid UTF-8", "save the file as UTF-8"};
        const char32_t codePoint = core::takeCodePoint(rest);
        if (const Nature nature = natureOf(codePoint); nature != Nature::Shown)
            return flawOf(nature, codePoint, at);
    }
    return std::nullopt;
}

bool isCleanText(std::string_view text) { return !flawOfText(text); }

std::string visibleText(std::string_view text)
{
    std::string shown;
    while (!text.empty()) {
        if (core::validSequenceLength(text) == 0) {
            std::array<char, 4> byte{};
            std::snprintf(byte.data(), byte.size(), "%02X", unsigned(std::uint8_t(text.front())));
            shown.append("⟨").append(byte.data()).append("⟩");
            text.remove_prefix(1);
            continue;
        }
        const std::string_view character = core::firstCharacter(text);
        const char32_t codePoint = core::takeCodePoint(text);
        if (codePoint == U'\n' || codePoint == U'\t')
            shown += ' ';
        else if (natureOf(codePoint) == Nature::Shown)
            shown += character;
        else
            shown.append("⟨").append(nameOf(codePoint)).append("⟩");
    }
    return shown;
}

} // namespace pack
