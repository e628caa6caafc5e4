// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "pack_building/source_loader.h"

#include <filesystem>
#include <iosfwd>

namespace cli {

/// Loads the source folder and checks it as of today. Errors: as pack_building::SourceLoader.
[[nodiscard]] core::Result<pack_building::LoadedSource> loadSource(const std::filesystem::path &folder);

/// Prints each finding as "file:line: error: message — remedy" and a line that sums up.
void printFindings(const std::filesystem::path &folder, const pack_building::LoadedSource &loaded,
                   std::ostream &stream);

/// Loads the source folder, prints the findings to the standard output and returns what was loaded. Errors: as
/// loadSource(); printed by the caller.
[[nodiscard]] core::Result<pack_building::LoadedSource> checkSource(const std::filesystem::path &folder);

} // namespace cli
