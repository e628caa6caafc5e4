// SPDX-License-Identifier: Apache-2.0
#include "simulate/arrivals.h"

#include <algorithm>

namespace simulate {

void Arrivals::note(const Message &message)
{
    for (const Counter &counter : message.counters) {
        Sum &known = m_greatest[{message.epoch, counter.hour, counter.name}];
        known.value = std::max(known.value, std::int64_t(counter.value));
        known.repaired = std::max(known.repaired, std::int64_t(counter.isRepaired));
    }
}

std::int64_t Arrivals::valueOf(const std::string &epoch, Hour hour, NameIndex name) const
{
    const auto found = m_greatest.find({epoch, hour, name});
    return found == m_greatest.end() ? 0 : found->second.value;
}

void Arrivals::addTo(Sums &sums, std::uint16_t venue, Fate fate) const
{
    for (const auto &[key, greatest] : m_greatest) {
        const auto &[epoch, hour, name] = key;
        // A record is repaired as a whole; in m_greatest, `repaired` only says whether it is.
        sums[{dayOf(hour), venue, fate, name}] += {greatest.value, greatest.repaired == 0 ? 0 : greatest.value};
    }
}

} // namespace simulate
