// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/counter.h"
#include "hub/store/connection.h"
#include "hub/store/report_day.h"

#include <chrono>
#include <optional>

namespace hub {

/// "N of M screens have reported up to hour H".
///
/// M: kiosks of the filter's venue (all if there is none) that are not revoked and were enrolled before the period's
/// end. H: the last whole hour that the figures can be complete for: the end of the period, or, while the period runs,
/// the
///    latest whole hour that lies at least kCoverageGrace before the hub's clock. None before the period's first hour
///    is over and the grace with it; then N is 0.
/// N: those of M of which every count made before H is known to be here. A kiosk says so with a message that leaves
///    nothing to be sent and was made at H or later by a clock the kiosk could trust.
/// A kiosk that counts but has never said so is in M and not in N.
struct Coverage
{
    std::int64_t reported = 0;
    std::int64_t enrolled = 0;
    std::optional<core::HourUtc> upToHour;
    bool operator==(const Coverage &) const = default;
};

/// A kiosk reports about once a minute; without this, N would fall to 0 for a while at each full hour.
inline constexpr std::chrono::minutes kCoverageGrace{5};

struct CoverageQuestion
{
    ReportDay from;
    ReportDay to; ///< included
    std::optional<std::int64_t> venueRow;
    std::chrono::sys_seconds now;
};

/// Throws StoreFailure. Thread: that of the connection.
[[nodiscard]] Coverage coverageOf(Connection &connection, const CoverageQuestion &question);

} // namespace hub
