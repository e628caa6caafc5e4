// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "pack_building/load_context.h"

#include <vector>

namespace pack_building {

/// Reads notices/<id>.yaml. Sorted by id. The texts of a notice may name the numbers of the `countries` it is about.
[[nodiscard]] std::vector<core::Notice> loadNotices(const std::vector<core::Country> &countries, LoadContext &context);

} // namespace pack_building
