// SPDX-License-Identifier: Apache-2.0
#include "pack_building/utf8.h"

#include <algorithm>

namespace pack_building {
namespace {

size_t sequenceLength(std::string_view text)
{
    const auto lead = std::uint8_t(text.front());
    const size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return std::min(length, text.size());
}

} // namespace

std::string_view firstCharacter(std::string_view text) { return text.substr(0, sequenceLength(text)); }

char32_t takeCodePoint(std::string_view &text)
{
    const std::string_view character = firstCharacter(text);
    text.remove_prefix(character.size());
    const auto lead = std::uint8_t(character.front());
    char32_t codePoint = character.size() == 1 ? lead : lead & (0xFFU >> (character.size() + 1));
    for (const char byte : character.substr(1))
        codePoint = (codePoint << 6U) | (std::uint8_t(byte) & 0x3FU);
    return codePoint;
}

int lengthOf(std::string_view text)
{
    return int(std::ranges::count_if(text, [](char byte) { return (std::uint8_t(byte) & 0xC0U) != 0x80U; }));
}

bool isWide(char32_t codePoint)
{
    return (codePoint >= 0x2E80 && codePoint <= 0xD7FF) || (codePoint >= 0xF900 && codePoint <= 0xFAFF) ||
           (codePoint >= 0xFE30 && codePoint <= 0xFE4F) || (codePoint >= 0xFF00 && codePoint <= 0xFFEF) ||
           (codePoint >= 0x20000 && codePoint <= 0x3FFFF);
}

} // namespace pack_building
