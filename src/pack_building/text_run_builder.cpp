// SPDX-License-Identifier: Apache-2.0
#include "pack_building/text_run_builder.h"

#include "core/utf8.h"

#include <algorithm>

namespace pack_building {
namespace {

char32_t lastCodePoint(std::string_view text)
{
    size_t begin = text.size() - 1;
    while (begin > 0 && (std::uint8_t(text[begin]) & 0xC0U) == 0x80U)
        --begin;
    std::string_view last = text.substr(begin);
    return core::takeCodePoint(last);
}

bool isWrittenAsSourceId(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

} // namespace

void TextRunBuilder::add(std::string_view piece, bool isStrong)
{
    if (piece.empty())
        return;
    std::vector<core::Span> &spans = m_run.spans;
    if (m_isLineEnded && !spans.empty()) {
        std::string_view rest = piece;
        if (!core::isWide(lastCodePoint(spans.back().text)) || !core::isWide(core::takeCodePoint(rest)))
            spans.back().text += ' ';
    }
    m_isLineEnded = false;
    if (spans.empty() || spans.back().isStrong != isStrong)
        spans.push_back({"", isStrong});
    spans.back().text += piece;
}

void TextRunBuilder::trimEnd()
{
    while (!m_run.spans.empty()) {
        std::string &text = m_run.spans.back().text;
        text.erase(text.find_last_not_of(" \t") + 1);
        if (!text.empty())
            return;
        m_run.spans.pop_back();
    }
}

bool TextRunBuilder::takeMark()
{
    trimEnd();
    if (m_run.spans.empty() || !m_run.spans.back().text.ends_with(']'))
        return false;
    std::string &text = m_run.spans.back().text;
    const size_t begin = text.rfind("[^");
    if (begin == std::string::npos)
        return false;
    const std::string id = text.substr(begin + 2, text.size() - begin - 3);
    if (!isWrittenAsSourceId(id))
        return false;
    m_run.sources.push_back(id);
    text.erase(begin);
    return true;
}

core::TextRun TextRunBuilder::finish(Diagnostics &diagnostics)
{
    while (takeMark()) {
    }
    std::ranges::reverse(m_run.sources);
    for (const core::Span &span : m_run.spans) {
        if (span.text.find("[^") != std::string::npos)
            diagnostics.error(m_place, "a source mark stands inside the text", "move it behind the last sign");
        if (span.text.find("**") != std::string::npos)
            diagnostics.error(m_place, "** is no strong text here",
                              "close every ** and leave quotation marks and punctuation outside of it");
    }
    return std::move(m_run);
}

} // namespace pack_building
