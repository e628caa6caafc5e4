// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack/pack_reader.h"

#include <vector>

namespace pack {

/// Everything that is wrong with a pack whose files are whole: pictures and videos that are not what their names say,
/// documents that cannot be read, name themselves otherwise, are in the index but not in the pack or the other way
/// round, and pictures and videos that are shown but missing. Whether an item that is referred to exists is not asked:
/// it may come from another pack of the same set.
///
/// Thread: any.
[[nodiscard]] std::vector<core::Error> findContentFlaws(const PackReader &reader);

} // namespace pack
