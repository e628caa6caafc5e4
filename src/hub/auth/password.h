// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace hub {

inline constexpr size_t kMinPasswordCharacters = 12;
inline constexpr size_t kMaxPasswordBytes = 1024;

/// Errors: Rejected (too short, too long, contains the account's name; the detail says which).
[[nodiscard]] core::Result<> checkNewPassword(std::string_view password, std::string_view account);

/// argon2id with libsodium's interactive limits: 64 MiB and about 80 ms of one core. Errors: Io (no memory).
[[nodiscard]] core::Result<std::string> hashPassword(std::string_view password);
[[nodiscard]] bool isPasswordOf(const std::string &hash, std::string_view password);
/// A hash that no password fits: checking against it takes as long as against a real one.
[[nodiscard]] const std::string &unmatchableHash();

} // namespace hub
