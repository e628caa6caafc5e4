// SPDX-License-Identifier: Apache-2.0
#include "pack_building/text_rules.h"

#include "core/utf8.h"
#include "pack/sentences.h"

#include <cstdio>
#include <string>

namespace pack_building {
namespace {

std::string nameOf(char32_t codePoint)
{
    char name[16];
    std::snprintf(name, sizeof name, "U+%04X", unsigned(codePoint));
    return name;
}

} // namespace

TextRules::TextRules(std::optional<FontCoverage> font, Diagnostics &diagnostics, Readability &readability)
    : m_font(std::move(font)), m_diagnostics(diagnostics), m_readability(readability)
{}

void TextRules::check(std::string_view text, const KnownNumbers &numbers, const Place &place) const
{
    checkCharacters(text, place);
    checkNumbers(text, numbers, place);
}

void TextRules::checkCharacters(std::string_view text, const Place &place) const
{
    if (!m_font)
        return;
    Place at = place;
    while (!text.empty()) {
        const std::string_view character = core::firstCharacter(text);
        const char32_t codePoint = core::takeCodePoint(text);
        if (codePoint == U'\n')
            ++at.line;
        else if (codePoint != U'\t' && !m_font->has(codePoint))
            m_diagnostics.error(at,
                                "the font " + std::string(kTextFamily) + " lacks the character '" +
                                    std::string(character) + "' (" + nameOf(codePoint) + ")",
                                "write it another way");
    }
}

void TextRules::checkNumbers(std::string_view text, const KnownNumbers &numbers, const Place &place) const
{
    for (const std::string &number : findPhoneNumbers(text))
        if (!numbers.contains(number))
            m_diagnostics.error(place, "the telephone number '" + number + "' has no source",
                                "name the consular hotline, or list the number with its sources under "
                                "telephone_numbers in pack.yaml or in the country's file");
}

void TextRules::checkLength(std::string_view text, std::string_view language, TextKind kind, const Place &place) const
{
    const bool isTitle = kind == TextKind::Title;
    const int limit = countsCharacters(language) ? (isTitle ? kMaxTitleHanzi : kMaxBodyHanzi)
                                                 : (isTitle ? kMaxTitleLetters : kMaxBodyLetters);
    if (const int length = core::lengthOf(text); length > limit)
        m_diagnostics.error(place, "the text has " + std::to_string(length) + " characters",
                            "at most " + std::to_string(limit) +
                                (isTitle ? " fit here" : " can be read here; split it"));
}

void TextRules::checkSentences(std::string_view text, std::string_view language, const Place &place) const
{
    const bool countsHanzi = countsCharacters(language);
    const int limit = countsHanzi ? kMaxSentenceHanzi : kMaxSentenceWords;
    int length = 0;
    bool isInWord = false;
    const auto closeSentence = [&] {
        if (length > 0)
            m_readability.note(language, length, place);
        if (length > limit)
            m_diagnostics.warning(place,
                                  "a sentence of " + std::to_string(length) + (countsHanzi ? " characters" : " words") +
                                      " is hard to read while standing",
                                  "split it; at most " + std::to_string(limit));
        length = 0;
        isInWord = false;
    };
    while (!text.empty()) {
        const char32_t codePoint = core::takeCodePoint(text);
        const bool isBlank = codePoint == U' ' || codePoint == U'\t';
        if (pack::endsSentence(codePoint, text))
            closeSentence();
        else if (countsHanzi)
            length += isBlank ? 0 : 1;
        else if (!isBlank && !isInWord)
            ++length;
        isInWord = !isBlank && !pack::endsSentence(codePoint, text);
    }
    closeSentence();
}

} // namespace pack_building
