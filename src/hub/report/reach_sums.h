// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/store/connection.h"
#include "hub/store/report_day.h"

#include <map>
#include <optional>
#include <utility>

namespace hub {

/// The sums of a report by row numbers instead of names, from as few rows as possible: a fleet's days, or one venue's
/// days; and for the comparison of venues whole months, with single days only at both ends of the period.
class ReachSums
{
public:
    using Pair = std::pair<std::int64_t, std::int64_t>;
    /// Rows of names that the filter asks for; nothing: all.
    struct Rows
    {
        std::optional<std::int64_t> campaign;
        std::optional<std::int64_t> venue;
        std::optional<std::int64_t> item;
        std::optional<std::int64_t> language;
    };

    /// Reads the sums. Throws StoreFailure.
    ReachSums(Connection &connection, ReportDay from, ReportDay to, const Rows &rows);

    std::map<std::int64_t, Pair> byMetric;   ///< value and its repaired part
    std::map<Pair, std::int64_t> byDay;      ///< (day, metric)
    std::map<Pair, std::int64_t> byItem;     ///< (item, metric)
    std::map<Pair, std::int64_t> byLanguage; ///< (language, metric)
    std::map<Pair, std::int64_t> byVenue;    ///< (venue, metric)

private:
    void addDays(Query query);
    void addVenues(Query query);
    void readVenues(Connection &connection, ReportDay from, ReportDay to);
    void readVenueDays(Connection &connection, ReportDay from, ReportDay to);

    Rows m_rows;
};

} // namespace hub
