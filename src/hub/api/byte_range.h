// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace hub {

/// Part of a body, in bytes.
struct ByteRange
{
    std::int64_t offset = 0;
    std::int64_t count = 0;
    bool operator==(const ByteRange &) const = default;
};

/// What a Range header asks of a body (RFC 9110, section 14).
struct RangeWish
{
    bool isUnsatisfiable = false;   ///< the part lies behind the end: 416
    std::optional<ByteRange> range; ///< nothing: the whole body, also for several ranges and other units
    bool operator==(const RangeWish &) const = default;
};

[[nodiscard]] RangeWish rangeWish(std::string_view header, std::int64_t bodyBytes);

} // namespace hub
