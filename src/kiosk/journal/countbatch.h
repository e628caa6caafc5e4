// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/counter.h"
#include "kiosk/journal/moment.h"

#include <cstdint>
#include <map>

namespace kiosk {

/// Counts of one hour, added up by name.
struct CountBatch
{
    Moment at; ///< of the first count
    std::map<core::CounterName, std::int64_t> counts;
    bool operator==(const CountBatch &) const = default;
};

} // namespace kiosk
