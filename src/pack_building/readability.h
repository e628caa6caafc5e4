// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack_building/diagnostic.h"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace pack_building {

/// True for Chinese and Japanese, whose sentences are measured in characters; others are in words.
[[nodiscard]] bool countsCharacters(std::string_view language);

/// How long the sentences of one language are, headings and other lines among them.
struct SentenceLengths
{
    size_t count = 0;
    size_t total = 0;
    int longest = 0;
    Place longestAt; ///< of the first that is so long
    [[nodiscard]] double mean() const { return count == 0 ? 0 : double(total) / double(count); }
};

/// What an editor wants to know of a pack's sentences, by language.
class Readability
{
public:
    void note(std::string_view language, int length, const Place &place);
    [[nodiscard]] const std::map<std::string, SentenceLengths, std::less<>> &languages() const { return m_languages; }

private:
    std::map<std::string, SentenceLengths, std::less<>> m_languages;
};

} // namespace pack_building
