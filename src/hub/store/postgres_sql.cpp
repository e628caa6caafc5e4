// SPDX-License-Identifier: Apache-2.0
#include "hub/store/postgres_sql.h"

#include "core/utf8.h"

#include <algorithm>

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

std::string binaryBigints(std::span<const std::int64_t> values)
{
    // As array_recv() of the server reads it, each number with its greatest byte first: dimensions, "has nulls", type
    // of the elements, length, index of the first; then each element with its size.
    constexpr std::uint32_t kBigint = 20;
    std::string bytes;
    bytes.reserve(20 + values.size() * 12);
    const auto append = [&](std::uint64_t number, int size) {
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
            bytes.push_back(char(number >> shift & 0xFFU));
    };
    append(values.empty() ? 0 : 1, 4);
    append(0, 4);
    append(kBigint, 4);
    if (values.empty())
        return bytes;
    append(values.size(), 4);
    append(1, 4);
    for (const std::int64_t value : values) {
        append(8, 4);
        append(std::uint64_t(value), 8);
    }
    return bytes;
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
