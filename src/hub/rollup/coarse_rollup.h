// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/store/connection.h"
#include "hub/store/report_day.h"

#include <chrono>
#include <vector>

namespace hub {

/// A calendar month of report days, as it is stored: months since 1970-01.
[[nodiscard]] std::int64_t storedMonthOf(ReportDay day);
[[nodiscard]] ReportDay firstDayOfMonth(std::int64_t month);

/// Sums of table `rollup_day`, which they are a pure function of: by day over all venues (table `rollup_fleet_day`),
/// and by venue over a calendar month (`rollup_venue_month`). Every function is to be run inside a transaction and
/// throws StoreFailure. Thread: that of the connection, which must be able to write.
class CoarseRollup
{
public:
    /// A day of the fleet, or a month of a venue.
    struct Part
    {
        enum class Kind { FleetDay, VenueMonth };
        Kind kind = Kind::FleetDay;
        std::int64_t period = 0; ///< stored day, or stored month
        std::int64_t venueRow = 0;
        bool operator==(const Part &) const = default;
    };

    explicit CoarseRollup(Connection &connection) : m_connection(connection) {}

    /// Says that the sums of this day and venue changed.
    void mark(ReportDay day, std::int64_t venueRow);
    /// The parts that touch these days and changed since they were computed.
    [[nodiscard]] std::vector<Part> dirty(ReportDay from, ReportDay to, size_t atMost);
    /// Recomputes up to `atMost` dirty parts of these days. True if more are left.
    [[nodiscard]] bool refresh(ReportDay from, ReportDay to, size_t atMost);

    /// Every part that has sums.
    [[nodiscard]] std::vector<Part> all();
    /// Recomputes a part, and how many of its sums were not what they should have been. Dirty parts differ rightly:
    /// refresh first.
    [[nodiscard]] std::int64_t verifyAndRecompute(const Part &part);

private:
    [[nodiscard]] bool takeMarks(const Part &part);
    void compute(const Part &part);
    void computeFleetDay(std::int64_t day);
    void computeVenueMonth(std::int64_t month, std::int64_t venueRow);

    Connection &m_connection;
};

} // namespace hub
