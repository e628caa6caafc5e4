// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "pack_building/load_context.h"

#include <vector>

namespace pack_building {

/// Reads countries/<ALPHA2>.yaml. Sorted by code.
[[nodiscard]] std::vector<core::Country> loadCountries(LoadContext &context);

} // namespace pack_building
