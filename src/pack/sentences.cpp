// SPDX-License-Identifier: Apache-2.0
#include "pack/sentences.h"

#include "core/utf8.h"

namespace pack {
namespace {

void addTrimmed(std::vector<std::string> &sentences, std::string_view piece)
{
    constexpr std::string_view blanks = " \t\n";
    const size_t begin = piece.find_first_not_of(blanks);
    if (begin != std::string_view::npos)
        sentences.emplace_back(piece.substr(begin, piece.find_last_not_of(blanks) + 1 - begin));
}

} // namespace

bool endsSentence(char32_t codePoint, std::string_view rest)
{
    switch (codePoint) {
    case U'。':
    case U'！':
    case U'？':
    case U'；':
    case U'\n':
        return true;
    case U'.':
    case U'!':
    case U'?':
    case U';':
        return rest.empty() || rest.front() == ' ' || rest.front() == '\n';
    default:
        return false;
    }
}

std::vector<std::string> sentencesOf(std::string_view text)
{
    std::vector<std::string> sentences;
    std::string_view rest = text;
    size_t begin = 0;
    while (!rest.empty()) {
        const char32_t codePoint = core::takeCodePoint(rest);
        const size_t end = text.size() - rest.size();
        if (endsSentence(codePoint, rest)) {
            addTrimmed(sentences, text.substr(begin, end - begin));
            begin = end;
        }
    }
    addTrimmed(sentences, text.substr(begin));
    return sentences;
}

} // namespace pack
