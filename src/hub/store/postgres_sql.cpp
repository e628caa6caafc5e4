// SPDX-License-Identifier: Apache-2.0
#include "hub/store/postgres_sql.h"

#include "core/utf8.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace hub {
namespace {
std::uint32_t reversed(std::uint32_t number) { return __builtin_bswap32(number); }
std::uint64_t reversed(std::uint64_t number) { return __builtin_bswap64(number); }
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

std::string binaryBigints(std::span<const std::int64_t> values)
{
    // As array_recv() of the server reads it, each number with its greatest byte first: dimensions, "has nulls", type
    // of the elements, length, index of the first; then each element with its size.
    constexpr std::uint32_t kBigint = 20;
    std::string bytes(values.empty() ? 12 : 20 + values.size() * 12, '\0');
    char *at = bytes.data();
    const auto append = [&at](auto number) {
        const auto big = std::endian::native == std::endian::little ? reversed(number) : number;
        std::memcpy(at, &big, sizeof(big));
        at += sizeof(big);
    };
    append(std::uint32_t(values.empty() ? 0 : 1));
    append(std::uint32_t(0));
    append(kBigint);
    if (values.empty())
        return bytes;
    append(std::uint32_t(values.size()));
    append(std::uint32_t(1));
    for (const std::int64_t value : values) {
        append(std::uint32_t(sizeof(value)));
        append(std::uint64_t(value));
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
