// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulate/fleet.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace simulate {

/// The hub's figures against those that it must have.
struct Comparison
{
    std::optional<std::string> difference; ///< the first one, in words
    size_t figures = 0;                    ///< that were compared
    std::map<Fate, std::int64_t> visits;   ///< that the hub has of each group
};

/// The visits among what was counted.
[[nodiscard]] std::int64_t visitsOf(const Statistics::Group &group);

/// Healthy kiosks must have kept every count of every visitor, day by day; the others all that reached the hub by the
/// rules of merging; and those with bad clocks every count, on whatever day.
[[nodiscard]] Comparison compare(const FleetOutcome &fleet, const std::map<Fate, Figures> &atHub);

} // namespace simulate
