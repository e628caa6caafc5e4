// SPDX-License-Identifier: Apache-2.0
#include "hub/store/report_day.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace {

struct Edge
{
    const char *hour;
    const char *day;
};

class ReportDayEdges : public testing::TestWithParam<Edge>
{};

TEST_P(ReportDayEdges, anHourFallsIntoItsDayInShanghai)
{
    const core::HourUtc hour = *core::hourFromText(GetParam().hour);
    EXPECT_EQ(hub::toText(hub::reportDayOf(hour)), GetParam().day);
    EXPECT_LE(hub::firstHourOf(hub::reportDayOf(hour)), hour);
    EXPECT_GT(hub::firstHourOf(hub::reportDayOf(hour) + std::chrono::days(1)), hour);
}

INSTANTIATE_TEST_SUITE_P(
    Edges, ReportDayEdges,
    testing::Values(Edge{"2026-11-20T15:00:00Z", "2026-11-20"}, Edge{"2026-11-20T16:00:00Z", "2026-11-21"},
                    Edge{"2026-11-21T15:00:00Z", "2026-11-21"}, Edge{"2026-12-31T16:00:00Z", "2027-01-01"},
                    Edge{"2028-02-28T16:00:00Z", "2028-02-29"}, Edge{"1969-12-31T15:00:00Z", "1969-12-31"},
                    Edge{"1969-12-31T16:00:00Z", "1970-01-01"}));

} // namespace
