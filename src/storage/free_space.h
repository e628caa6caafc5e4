// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>

namespace storage {

/// Bytes that a program without privileges may still write to the file system of `folder`. Errors: NotFound, Io.
/// Thread: any.
[[nodiscard]] core::Result<std::int64_t> freeBytes(const std::filesystem::path &folder);

} // namespace storage
