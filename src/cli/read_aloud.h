// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "pack_building/pack_source.h"

#include <filesystem>
#include <ostream>

namespace cli {

/// Renders what the checked pack in `folder` says aloud, where it names languages for that. Without a voice on this
/// machine nothing is added: its texts matter more. `notes` tells either. Errors: Io, Full.
[[nodiscard]] core::Result<> addReadAloud(pack_building::PackSource &source, const std::filesystem::path &folder,
                                          std::ostream &notes);

} // namespace cli
