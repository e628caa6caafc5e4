// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>

namespace kiosk {

/// How far content is on its way to the screen. A set of several packs passes through Comparing and Fetching once for
/// each.
struct UpdateProgress
{
    enum class Work {
        Signatures, ///< nothing to measure
        Comparing,  ///< bytes of what is wanted, of which the part that is here is compared with what was signed
        Fetching,   ///< bytes that were missing, brought and compared
        Catalogue,  ///< nothing to measure; the source is needed no more
    };
    Work work = Work::Signatures;
    std::int64_t done = 0;
    std::int64_t all = 0;
    bool operator==(const UpdateProgress &) const = default;
};

/// Told on the thread that works. May be empty.
using UpdateProgressTold = std::function<void(const UpdateProgress &)>;

} // namespace kiosk
