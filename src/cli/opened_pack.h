// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "pack/pack_content.h"

#include <filesystem>
#include <string>
#include <vector>

namespace cli {

/// Everything that a folder says: a built pack (it has a manifest.json), each file compared with its hash, or a source
/// folder (it has a pack.yaml), which is checked and built beside it for a moment. `beside`: see loadSource().
///
/// Errors: NotFound (neither of them), Rejected (a source with errors; they are printed to the standard error), and as
/// pack::PackReader and pack::readContent().
[[nodiscard]] core::Result<pack::PackContent> openPack(const std::filesystem::path &folder,
                                                       const std::vector<std::string> &beside);

} // namespace cli
