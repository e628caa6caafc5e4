// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"
#include "core/result.h"

#include <string>

namespace core {

/// gzip (RFC 1952) of `data`.
[[nodiscard]] std::string gzip(std::string_view data);
/// The inverse. Errors: Malformed (not gzip, damaged, cut off), Rejected (would unpack to more than `limitBytes`).
[[nodiscard]] Result<std::string> gunzip(std::string_view packed, size_t limitBytes);

} // namespace core
