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

/// The visits among what only thrown-away disks held.
[[nodiscard]] std::int64_t lostVisitsOf(const Statistics::Group &group);

/// The hub must have every count of every visitor but those that only a thrown-away disk held: of healthy kiosks on its
/// day, of the others on the day that they told it. What they told is computed apart, by the rules of merging.
[[nodiscard]] Comparison compare(const FleetOutcome &fleet, const std::map<Fate, Figures> &atHub);

} // namespace simulate
