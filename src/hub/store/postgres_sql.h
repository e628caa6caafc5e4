// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace hub {

/// `?` and `?1` as PostgreSQL writes parameters: `$1`. Quoted texts stay as they are; `?` and `?1` are not mixed.
[[nodiscard]] std::string withPostgresParameters(std::string_view sql);

/// A value of type bigint[] in PostgreSQL's binary form.
[[nodiscard]] std::string binaryBigints(std::span<const std::int64_t> values);

/// `text`, with U+FFFD for what PostgreSQL refuses in a text: bytes that are no UTF-8, such as those of a character
/// that was cut, and the character U+0000.
[[nodiscard]] std::string acceptableText(std::string_view text);

/// A field of COPY's text format.
[[nodiscard]] std::string escapedForCopy(std::string_view text);

} // namespace hub
