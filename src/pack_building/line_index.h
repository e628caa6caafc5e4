// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack_building/diagnostic.h"

#include <string>
#include <string_view>
#include <vector>

namespace pack_building {

/// Finds line and column of a place in a text that is a part of a file.
class LineIndex
{
public:
    /// `text` outlives the index and begins `linesBefore` lines into `file`.
    LineIndex(std::string_view text, std::string file, int linesBefore);

    /// Where `position`, which points into the text, stands.
    [[nodiscard]] Place placeOf(const char *position) const;
    /// True if `position` points into the text (its end included).
    [[nodiscard]] bool holds(const char *position) const;
    /// The text of the line in which `position` stands.
    [[nodiscard]] std::string_view lineAt(const char *position) const;
    /// The line end behind `position`, or the end of the text.
    [[nodiscard]] const char *endOfLine(const char *position) const;
    /// The first character that is not blank, from `position` on; the end of the text if there is none.
    [[nodiscard]] const char *nextInk(const char *position) const;

private:
    [[nodiscard]] size_t lineNumber(const char *position) const;

    std::string_view m_text;
    std::string m_file;
    int m_linesBefore;
    std::vector<size_t> m_lineBegins;
};

} // namespace pack_building
