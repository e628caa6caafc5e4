// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>

namespace kiosk {

/// How far the work on a stick is.
struct StickProgress
{
    enum class Work {
        Receipts, ///< files read
        Counts,   ///< counters written
        Logs,     ///< bytes written
    };
    Work work = Work::Receipts;
    std::int64_t done = 0;
    std::int64_t all = 0;
    bool operator==(const StickProgress &) const = default;
};

/// Told on the thread that works. May be empty.
using StickProgressTold = std::function<void(const StickProgress &)>;

} // namespace kiosk
