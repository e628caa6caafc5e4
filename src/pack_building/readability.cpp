// SPDX-License-Identifier: Apache-2.0
#include "pack_building/readability.h"

namespace pack_building {

bool countsCharacters(std::string_view language) { return language.starts_with("zh") || language.starts_with("ja"); }

void Readability::note(std::string_view language, int length, const Place &place)
{
    auto at = m_languages.find(language);
    if (at == m_languages.end())
        at = m_languages.emplace(language, SentenceLengths()).first;
    SentenceLengths &lengths = at->second;
    ++lengths.count;
    lengths.total += size_t(length);
    if (length > lengths.longest) {
        lengths.longest = length;
        lengths.longestAt = place;
    }
}

} // namespace pack_building
