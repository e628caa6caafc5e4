// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack/pack_difference.h"

namespace pack {

/// The least removals and additions that turn `older` into `newer`, in order. Lists too long to compare in reasonable
/// time are told as all removed and all added between their common beginning and end.
[[nodiscard]] std::vector<Edit> editsBetween(const std::vector<std::string> &older,
                                             const std::vector<std::string> &newer);

} // namespace pack
