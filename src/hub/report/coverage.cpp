// SPDX-License-Identifier: Apache-2.0
#include "hub/report/coverage.h"

#include <algorithm>

namespace hub {

Coverage coverageOf(Connection &connection, const CoverageQuestion &question)
{
    const core::HourUtc begin = firstHourOf(question.from);
    const core::HourUtc end = firstHourOf(question.to + std::chrono::days(1));
    const auto complete = std::chrono::floor<std::chrono::hours>(question.now - kCoverageGrace);
    const core::HourUtc upTo = std::min(end, complete);
    const bool isSomethingOver = upTo > begin;

    Query query = connection.query("SELECT count(*), count(*) FILTER (WHERE reported_to_hour >= ?1) FROM kiosk "
                                   "WHERE revoked_at IS NULL AND enrolled_at < ?2 AND (?3 IS NULL OR venue_id = ?3)");
    query.bind(stored(upTo), stored(std::chrono::sys_seconds(end)), question.venueRow).step();
    return {isSomethingOver ? query.integer(1) : 0, query.integer(0),
            isSomethingOver ? std::optional(upTo) : std::nullopt};
}

} // namespace hub
