// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulate/visitors.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>

namespace simulate {

/// What befalls a kiosk apart from its network.
enum class Fate {
    Healthy,
    Cloned,   ///< becomes two machines with one identity and journal
    Restored, ///< goes back to an earlier copy of its journal
    BadClock, ///< wakes up in 1970 or ahead of its time, twice, and hears nothing for a while
};
inline constexpr std::array kFates{Fate::Healthy, Fate::Cloned, Fate::Restored, Fate::BadClock};

[[nodiscard]] constexpr const char *fateName(Fate fate)
{
    switch (fate) {
    case Fate::Healthy:
        return "healthy";
    case Fate::Cloned:
        return "cloned";
    case Fate::Restored:
        return "restored";
    case Fate::BadClock:
        return "bad-clock";
    }
    return "";
}

/// What happened in a run, or in a part of it.
struct Statistics
{
    std::int64_t answered = 0;   ///< messages that the hub merged, repeated ones included
    std::int64_t records = 0;    ///< in them
    std::int64_t lost = 0;       ///< messages that never arrived
    std::int64_t unanswered = 0; ///< messages whose answer was lost
    std::int64_t duplicates = 0; ///< messages that were sent once more
    std::int64_t delayed = 0;    ///< messages that arrived behind later ones
    std::int64_t retries = 0;    ///< messages made because the one before went without an answer
    std::int64_t resent = 0;     ///< requests repeated because the hub was busy or not to be reached
    std::int64_t bytesSent = 0;
    std::int64_t bytesReceived = 0;
    /// By fate: kiosks, receipts that called the machine a copy, what visitors counted, and what of that only a
    /// thrown-away disk held.
    struct Group
    {
        std::int64_t kiosks = 0;
        std::int64_t ordered = 0;
        std::map<NameIndex, std::int64_t> counted{};
        std::map<NameIndex, std::int64_t> lost{};
    };
    std::array<Group, kFates.size()> groups{};
    std::int64_t setAside = 0;    ///< messages of which the hub set something aside
    std::string setAsideReason{}; ///< of one of them

    [[nodiscard]] Group &group(Fate fate) { return groups[size_t(fate)]; }
    [[nodiscard]] const Group &group(Fate fate) const { return groups[size_t(fate)]; }
    Statistics &operator+=(const Statistics &other);
};

} // namespace simulate
