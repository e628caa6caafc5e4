// SPDX-License-Identifier: Apache-2.0
#include "pack/names.h"

#include <algorithm>
#include <cstdint>

namespace pack {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isAlphanumeric(char c) { return isDigit(c) || isLower(c) || (c >= 'A' && c <= 'Z'); }

bool isPathPart(std::string_view part)
{
    return !part.empty() && part.front() != '.' &&
           std::ranges::all_of(part, [](char c) { return isAlphanumeric(c) || c == '.' || c == '_' || c == '-'; });
}

/// Length of the valid UTF-8 sequence that `text` begins with, 0 if there is none.
size_t sequenceLength(std::string_view text)
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

} // namespace

bool isPackPath(std::string_view text)
{
    if (text.size() > 200)
        return false;
    for (;;) {
        const size_t slash = text.find('/');
        if (!isPathPart(text.substr(0, slash)))
            return false;
        if (slash == std::string_view::npos)
            return true;
        text.remove_prefix(slash + 1);
    }
}

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && text.front() != '-' &&
           std::ranges::all_of(text, [](char c) { return isDigit(c) || isLower(c) || c == '-'; });
}

bool isSha256(std::string_view text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); });
}

bool isVersion(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && isAlphanumeric(text.front()) &&
           std::ranges::all_of(text, [](char c) { return isAlphanumeric(c) || c == '.' || c == '+' || c == '-'; });
}

bool isLanguageTag(std::string_view text)
{
    return text.size() >= 2 && text.size() <= 35 && text.front() != '-' && text.back() != '-' &&
           text.find("--") == std::string_view::npos &&
           std::ranges::all_of(text, [](char c) { return isAlphanumeric(c) || c == '-'; });
}

bool isCleanText(std::string_view text)
{
    while (!text.empty()) {
        const size_t length = sequenceLength(text);
        const auto lead = std::uint8_t(text.front());
        if (length == 0 || lead == 0x7F || (lead < 0x20 && lead != '\n' && lead != '\t'))
            return false;
        text.remove_prefix(length);
    }
    return true;
}

} // namespace pack
