// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "pack_building/source_loader.h"

#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

namespace cli {

inline constexpr const char *kBesideHelp =
    "A built pack that is shown together with this one and whose items it may refer to; may be repeated";

/// Loads the source folder and checks it as of today. `beside`: built packs that will be shown together with it, to
/// whose items it may refer. Errors: as pack_building::SourceLoader, and as pack::PackReader for those packs.
[[nodiscard]] core::Result<pack_building::LoadedSource> loadSource(const std::filesystem::path &folder,
                                                                   const std::vector<std::string> &beside = {});

/// Prints each finding as "file:line: error: message — remedy" and a line that sums up.
void printFindings(const std::filesystem::path &folder, const pack_building::LoadedSource &loaded,
                   std::ostream &stream);

/// Prints for each language how long its sentences are and where the longest stands.
void printReadability(const std::filesystem::path &folder, const pack_building::Readability &readability,
                      std::ostream &stream);

/// Loads the source folder, prints the findings to the standard output and returns what was loaded. Errors: as
/// loadSource(); printed by the caller.
[[nodiscard]] core::Result<pack_building::LoadedSource> checkSource(const std::filesystem::path &folder,
                                                                    const std::vector<std::string> &beside = {});

} // namespace cli
