// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"
#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace tuf {

/// Hashes by the name of their algorithm, lower-case hexadecimal: {"sha256": "ab01…"}.
using Hashes = std::map<std::string, std::string, std::less<>>;

/// Compares length and every hash whose algorithm is known (sha256, sha384, sha512). `what` names the bytes in errors.
///
/// Errors: Forged (length or hash differs), Unsupported (there are hashes, none of a known algorithm). Thread: any.
[[nodiscard]] core::Result<> checkBytes(core::BytesView bytes, std::optional<std::int64_t> length, const Hashes &hashes,
                                        std::string_view what);

/// checkBytes() for a file, read in pieces. Errors: also NotFound, Io, Rejected (no regular file).
[[nodiscard]] core::Result<> checkFile(const std::filesystem::path &file, std::int64_t length, const Hashes &hashes);

} // namespace tuf
