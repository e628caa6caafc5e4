// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulate/machine.h"
#include "simulate/sums.h"

#include <map>
#include <string>
#include <tuple>

namespace simulate {

/// What a hub must know of one kiosk by the rules of the protocol: of everything that reached it, the greatest value of
/// each key.
class Arrivals
{
public:
    void note(const Message &message);
    /// 0 if nothing of the kind arrived.
    [[nodiscard]] std::int64_t valueOf(const std::string &epoch, Hour hour, NameIndex name) const;
    /// Adds it all up, as kiosks of this venue and fate.
    void addTo(Sums &sums, std::uint16_t venue, Fate fate) const;

private:
    std::map<std::tuple<std::string, Hour, NameIndex>, Sum> m_greatest; ///< by epoch, hour, name
};

} // namespace simulate
