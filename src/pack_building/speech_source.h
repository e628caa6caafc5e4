// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack_building/load_context.h"
#include "pack_building/pack_source.h"

#include <vector>

namespace pack_building {

/// Reads the lists of recordings, speech/*.yaml. `pack` holds everything else already.
[[nodiscard]] std::vector<Recording> loadRecordings(const PackSource &pack, LoadContext &context);

} // namespace pack_building
