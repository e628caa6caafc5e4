// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "pack_building/source_loader.h"

#include <filesystem>

namespace cli {

/// Loads the source folder, prints each finding as "file:line: error: message — remedy" and a line that sums up, and
/// returns what was loaded. Errors: as pack_building::SourceLoader; printed by the caller.
[[nodiscard]] core::Result<pack_building::LoadedSource> checkSource(const std::filesystem::path &folder);

/// Prints the error and returns the exit status for it.
[[nodiscard]] int fail(const core::Error &error);

} // namespace cli
