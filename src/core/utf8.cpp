// SPDX-License-Identifier: Apache-2.0
#include "core/utf8.h"

#include <algorithm>
#include <cstdint>

namespace core {
namespace {

size_t sequenceLength(std::string_view text)
{
    const auto lead = std::uint8_t(text.front());
    const size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return std::min(length, text.size());
}

} // namespace

size_t validSequenceLength(std::string_view text)
{
    const auto byteAt = [&](size_t i) { return std::uint8_t(text[i]); };
    const auto lead = byteAt(0);
    const size_t length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length > text.size())
        return 0;
    for (size_t i = 1; i < length; ++i)
        if ((byteAt(i) & 0xC0) != 0x80)
            return 0;
    // Over-long forms, UTF-16 surrogates and code points past U+10FFFF show in the second byte.
    const bool isRefused = (lead == 0xE0 && byteAt(1) < 0xA0) || (lead == 0xED && byteAt(1) > 0x9F) ||
                           (lead == 0xF0 && byteAt(1) < 0x90) || (lead == 0xF4 && byteAt(1) > 0x8F);
    return isRefused ? 0 : length;
}

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

} // namespace core
