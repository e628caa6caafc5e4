// SPDX-License-Identifier: Apache-2.0
#include "hub/store/postgres_sql.h"

#include <algorithm>
#include <charconv>

namespace hub {
namespace {

/// Bytes of the UTF-8 character at the beginning of `text` (RFC 3629, table 3-7 of the Unicode standard); 0 if there is
/// none, or U+0000.
size_t characterLength(std::string_view text)
{
    const auto at = [&](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto isBetween = [](unsigned value, unsigned low, unsigned high) { return value >= low && value <= high; };
    const auto isTail = [&](size_t i) { return isBetween(at(i), 0x80, 0xBF); };
    const unsigned lead = at(0);
    if (isBetween(lead, 0x01, 0x7F))
        return 1;
    if (isBetween(lead, 0xC2, 0xDF))
        return isTail(1) ? 2 : 0;
    if (isBetween(lead, 0xE0, 0xEF)) {
        const bool isSecond = isBetween(at(1), lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF);
        return isSecond && isTail(2) ? 3 : 0;
    }
    if (isBetween(lead, 0xF0, 0xF4)) {
        const bool isSecond = isBetween(at(1), lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
        return isSecond && isTail(2) && isTail(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

std::string withPostgresParameters(std::string_view sql)
{
    std::string text;
    int next = 0;
    bool isQuoted = false;
    for (size_t i = 0; i < sql.size(); ++i) {
        isQuoted = isQuoted != (sql[i] == '\'');
        if (sql[i] != '?' || isQuoted) {
            text += sql[i];
            continue;
        }
        const bool isNumbered = i + 1 < sql.size() && sql[i + 1] >= '0' && sql[i + 1] <= '9';
        text += isNumbered ? "$" : "$" + std::to_string(++next);
    }
    return text;
}

std::string postgresArray(std::span<const std::int64_t> values)
{
    std::string text = "{";
    char number[24];
    for (const std::int64_t value : values) {
        if (text.size() > 1)
            text += ',';
        text.append(number, std::to_chars(number, number + sizeof number, value).ptr);
    }
    return text += '}';
}

std::string acceptableText(std::string_view text)
{
    std::string accepted;
    accepted.reserve(text.size());
    for (size_t i = 0; i < text.size();) {
        const size_t length = characterLength(text.substr(i));
        accepted += length == 0 ? std::string_view("\xEF\xBF\xBD") : text.substr(i, length);
        i += std::max<size_t>(length, 1);
    }
    return accepted;
}

std::string escapedForCopy(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        switch (c) {
        case '\\':
            escaped += "\\\\";
            break;
        case '\n':
            escaped += "\\n";
            break;
        case '\r':
            escaped += "\\r";
            break;
        case '\t':
            escaped += "\\t";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

} // namespace hub
