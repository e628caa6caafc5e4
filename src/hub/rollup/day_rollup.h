// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "hub/store/connection.h"
#include "hub/store/report_day.h"

#include <vector>

namespace hub {

/// Sums per (report day, venue, campaign, item, metric, language): table `rollup_day`, a pure function of `counter`.
///
/// A count belongs to the report day of its hour and to the venue its kiosk was enrolled for. Every function is to be
/// run inside a transaction and throws StoreFailure. Thread: that of the connection, which must be able to write.
class DayRollup
{
public:
    struct Part
    {
        ReportDay day;
        std::int64_t venueRow = 0;
        bool operator==(const Part &) const = default;
    };

    explicit DayRollup(Connection &connection) : m_connection(connection) {}

    /// The parts whose counts changed since they were computed, the newest days first.
    [[nodiscard]] std::vector<Part> dirty(ReportDay from, ReportDay to, size_t atMost);
    /// Recomputes dirty parts of these days and marks them clean, then of the coarse sums that follow from them: up to
    /// `atMost` of both together. True if more may be left.
    [[nodiscard]] bool refresh(ReportDay from, ReportDay to, size_t atMost);

    /// True if refresh() has something to do.
    [[nodiscard]] bool isDirty(ReportDay from, ReportDay to);

    /// The hours of each epoch say where compute() looks for its counts. Widens those that leave counts out, of which
    /// there should be none, and tells how many.
    [[nodiscard]] std::int64_t mendEpochHours();
    /// Every part that has counts or sums.
    [[nodiscard]] std::vector<Part> all();
    /// Recomputes a part and marks it clean, and how many of its sums were not what they should have been. Dirty parts
    /// differ rightly: refresh first.
    [[nodiscard]] std::int64_t verifyAndRecompute(const Part &part);

private:
    /// Makes other hubs wait for this part and takes its marks: whoever set them has committed, so what they stand for
    /// is seen by every statement from here on. True if there were any.
    [[nodiscard]] bool takeMarks(const Part &part);
    void compute(const Part &part);

    Connection &m_connection;
};

/// Days before and after all that can be counted.
inline constexpr ReportDay kFirstReportDay{std::chrono::year(0) / 1 / 1};
inline constexpr ReportDay kLastReportDay{std::chrono::year(9999) / 12 / 31};

} // namespace hub
