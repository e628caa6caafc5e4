// SPDX-License-Identifier: Apache-2.0
#include "hub/api/byte_range.h"

#include <algorithm>
#include <charconv>

namespace hub {
namespace {

/// Nothing for what is no number; the greatest one for what is too large.
std::optional<std::int64_t> numberOf(std::string_view text)
{
    if (text.empty() || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() ? number : INT64_MAX;
}

} // namespace

RangeWish rangeWish(std::string_view header, std::int64_t bodyBytes)
{
    constexpr std::string_view unit = "bytes=";
    if (!header.starts_with(unit))
        return {};
    header.remove_prefix(unit.size());
    const size_t dash = header.find('-');
    if (dash == std::string_view::npos)
        return {};
    const auto first = numberOf(header.substr(0, dash));
    const auto last = numberOf(header.substr(dash + 1));
    const bool isSuffix = dash == 0;
    const bool hasEnd = dash + 1 < header.size();
    if ((isSuffix ? !last : !first) || (hasEnd && !last) || (first && last && *last < *first))
        return {}; // not understood, or several: RFC 9110 lets us send everything
    if (isSuffix) {
        const std::int64_t count = std::min(*last, bodyBytes);
        return count > 0 ? RangeWish{false, ByteRange{bodyBytes - count, count}} : RangeWish{true, std::nullopt};
    }
    if (*first >= bodyBytes)
        return {true, std::nullopt};
    const std::int64_t end = last ? std::min(*last, bodyBytes - 1) : bodyBytes - 1;
    return {false, ByteRange{*first, end - *first + 1}};
}

} // namespace hub
