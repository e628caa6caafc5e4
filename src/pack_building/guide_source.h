// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "pack_building/load_context.h"

#include <vector>

namespace pack_building {

/// Limits of a guide's summary.
inline constexpr int kMaxSummaryHanzi = 40;
inline constexpr int kMaxSummaryLetters = 90;

/// Reads guides/<id>/<language>.md of every guide and compares the languages of each. Sorted by id.
[[nodiscard]] std::vector<core::Guide> loadGuides(LoadContext &context);

} // namespace pack_building
