// SPDX-License-Identifier: Apache-2.0
#include "hub/store/postgres_sql.h"

#include "core/utf8.h"

#include <algorithm>
#include <charconv>

namespace hub {
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
        const size_t length = text[i] == '\0' ? 0 : core::validSequenceLength(text.substr(i));
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
