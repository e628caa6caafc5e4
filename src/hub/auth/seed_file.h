// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ed25519.h"
#include "core/result.h"

#include <filesystem>

namespace hub {

/// A key of the hub on disk: the Ed25519 seed in hexadecimal, readable by the hub's user only. Thread: any.

/// Writes a new key; if another process was faster, its key stays. Errors: Io, Full.
[[nodiscard]] core::Result<> makeSeedFile(const std::filesystem::path &file);

/// Errors: Malformed (damaged), Rejected (others may read it), NotFound, Io.
[[nodiscard]] core::Result<core::KeyPair> readSeedFile(const std::filesystem::path &file);

} // namespace hub
