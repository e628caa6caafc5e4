// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "pack_building/load_context.h"

#include <vector>

namespace pack_building {

/// Reads courses/<id>.yaml. Sorted by id.
[[nodiscard]] std::vector<core::Course> loadCourses(LoadContext &context);

} // namespace pack_building
