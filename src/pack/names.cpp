// SPDX-License-Identifier: Apache-2.0
#include "pack/names.h"

#include <algorithm>

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

std::string foldedCase(std::string_view path)
{
    std::string folded(path);
    std::ranges::transform(folded, folded.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return folded;
}

bool isAlpha2(std::string_view text)
{
    return text.size() == 2 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
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

} // namespace pack
