// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace kiosk {

/// A name or query in the form in which they are compared: compatibility forms and case folded, accents and everything
/// but letters and digits removed: "Côte d'Ivoire" → "cotedivoire", "ＴＧ" → "tg".
[[nodiscard]] std::string foldedName(std::string_view text);

/// The two searched columns of one name: hanzi one character per token, other letters as words, several of them also
/// written together, after a '|'.
struct SearchColumns
{
    std::string hanzi;
    std::string latin;
};
[[nodiscard]] SearchColumns searchColumns(std::string_view name);

/// The FTS5 expression that finds names in which `typed` occurs: hanzi as a phrase, other letters as the beginning of a
/// word; written together, as pinyin is, or apart. Both where both were typed. Empty if nothing in it can be searched.
[[nodiscard]] std::string matchExpression(std::string_view typed);

} // namespace kiosk
