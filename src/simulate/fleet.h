// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "simulate/kiosk_life.h"
#include "simulate/sums.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace simulate {

struct FleetWish
{
    std::vector<std::string> hubs;  ///< http://host:port; they share one store
    std::vector<std::string> codes; ///< enrolment codes, of which the kiosks take turns
    int kiosks = 0;
    int cloned = 0;
    int restored = 0;
    int badClocks = 0;
    int connections = 0;
    std::uint64_t seed = 0;
    Habits habits;
};

struct FleetOutcome
{
    Statistics statistics;
    std::map<Fate, Figures> expected;   ///< what the hub must report of each group's campaign
    std::map<std::string, Fate> kiosks; ///< by id
    double seconds = 0;                 ///< from the first enrolment to the last receipt
};

/// The campaign under which a group of this run counts, so that nothing else at the hub is mixed with it.
[[nodiscard]] std::string campaignOf(const std::string &run, Fate fate);

/// Enrols the kiosks at the hub and plays their lives, side by side in time, over `connections` connections. `progress`
/// is called from time to time on this thread with the part that is done, 0 to 1.
///
/// Errors: Rejected (the hub refuses a code or a kiosk), Forged, Malformed, Io (the hub is away for too long).
[[nodiscard]] core::Result<FleetOutcome> playFleet(const FleetWish &wish, const std::string &run,
                                                   const std::function<void(double)> &progress);

} // namespace simulate
