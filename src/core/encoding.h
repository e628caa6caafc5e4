// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"
#include "core/result.h"

#include <string>
#include <string_view>

namespace core {

/// Lower-case hexadecimal.
[[nodiscard]] std::string toHex(BytesView bytes);
/// Errors: Malformed.
[[nodiscard]] Result<Bytes> fromHex(std::string_view text);

/// Base64 with padding (RFC 4648, section 4).
[[nodiscard]] std::string toBase64(BytesView bytes);
/// Errors: Malformed.
[[nodiscard]] Result<Bytes> fromBase64(std::string_view text);

/// Crockford base32 of the first `bits` bits (a multiple of 5, at most 8 × bytes.size()): no I, L, O, U, safe to read
/// aloud and type.
[[nodiscard]] std::string toBase32(BytesView bytes, size_t bits);
/// What a person typed as Crockford base32: upper case, O→0, I and L→1, spaces and hyphens removed.
[[nodiscard]] std::string normalisedBase32(std::string_view typed);

} // namespace core
