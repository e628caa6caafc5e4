// SPDX-License-Identifier: Apache-2.0
#include "pack_building/line_index.h"

#include <algorithm>
#include <functional>

namespace pack_building {

LineIndex::LineIndex(std::string_view text, std::string file, int linesBefore)
    : m_text(text), m_file(std::move(file)), m_linesBefore(linesBefore), m_lineBegins{0}
{
    for (size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
        m_lineBegins.push_back(at + 1);
}

bool LineIndex::holds(const char *position) const
{
    // std::less_equal orders pointers of different objects too; the operator does not promise to.
    constexpr std::less_equal<> isNotAfter;
    return isNotAfter(m_text.data(), position) && isNotAfter(position, m_text.data() + m_text.size());
}

size_t LineIndex::lineNumber(const char *position) const
{
    const auto offset = size_t(position - m_text.data());
    return size_t(std::ranges::upper_bound(m_lineBegins, offset) - m_lineBegins.begin()) - 1;
}

Place LineIndex::placeOf(const char *position) const
{
    const size_t line = lineNumber(position);
    const size_t begin = m_lineBegins[line];
    const auto offset = size_t(position - m_text.data());
    return {m_file, m_linesBefore + int(line) + 1, int(offset - begin) + 1};
}

std::string_view LineIndex::lineAt(const char *position) const
{
    const size_t begin = m_lineBegins[lineNumber(position)];
    return m_text.substr(begin, m_text.find('\n', begin) - begin);
}

const char *LineIndex::endOfLine(const char *position) const
{
    const size_t end = m_text.find('\n', size_t(position - m_text.data()));
    return m_text.data() + std::min(end, m_text.size());
}

const char *LineIndex::nextInk(const char *position) const
{
    const size_t at = m_text.find_first_not_of(" \t\n", size_t(position - m_text.data()));
    return m_text.data() + std::min(at, m_text.size());
}

} // namespace pack_building
