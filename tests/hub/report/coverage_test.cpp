// SPDX-License-Identifier: Apache-2.0
#include "hub/report/coverage.h"

#include "core/time_text.h"
#include "tests/hub/support/store_fixture.h"

#include <gtest/gtest.h>

using namespace testing_support;
using namespace std::chrono_literals;

namespace {

/// Kiosks that reported up to given hours of 2026-11-21 (UTC); the clock is at 03:30Z, 11:30 in Shanghai.
class CoverageTest : public testing::Test
{
protected:
    CoverageTest() : venue(store.addVenue("station-a")), other(store.addVenue("station-b")) {}

    std::int64_t add(std::int64_t venueRow, std::optional<int> reportedTo,
                     const char *enrolled = "2026-11-01T00:00:00Z")
    {
        const std::int64_t row = store.addKiosk(venueRow);
        const auto at = core::timeFromText(enrolled)->time_since_epoch().count();
        store.run("UPDATE kiosk SET enrolled_at = " + std::to_string(at) +
                  ", reported_to_hour = " + (reportedTo ? std::to_string(hub::stored(hour(*reportedTo))) : "NULL") +
                  " WHERE id = " + std::to_string(row));
        return row;
    }
    static core::HourUtc hour(int of) { return core::HourUtc(day("2026-11-21")) + std::chrono::hours(of); }
    static hub::ReportDay day(const char *text) { return *hub::reportDayFromText(text); }
    hub::Coverage ask(const char *from, const char *to, std::optional<std::int64_t> venueRow = {})
    {
        return hub::coverageOf(store.connection(), {day(from), day(to), venueRow, store.clock.utcNow()});
    }

    StoreFixture store;
    std::int64_t venue;
    std::int64_t other;
};

TEST_F(CoverageTest, aRunningPeriodIsAskedForUpToTheLastWholeHour)
{
    add(venue, 3);
    add(venue, 2);
    add(venue, std::nullopt);
    EXPECT_EQ(ask("2026-11-15", "2026-11-21"), (hub::Coverage{1, 3, hour(3)}));
}

TEST_F(CoverageTest, aFreshHourIsOnlyAskedForAfterTheGrace)
{
    add(venue, 3);
    store.clock.advance(34min); // 04:04
    EXPECT_EQ(ask("2026-11-21", "2026-11-21"), (hub::Coverage{1, 1, hour(3)}));
    store.clock.advance(1min); // 04:05
    EXPECT_EQ(ask("2026-11-21", "2026-11-21"), (hub::Coverage{0, 1, hour(4)}));
}

TEST_F(CoverageTest, aPastPeriodIsAskedForUpToItsEnd)
{
    add(venue, -8); // 16:00Z of the 20th: the end of the 20th in Shanghai
    add(venue, -9);
    EXPECT_EQ(ask("2026-11-19", "2026-11-20"), (hub::Coverage{1, 2, hour(-8)}));
}

TEST_F(CoverageTest, aPeriodThatHasNotBegunIsReportedByNobody)
{
    add(venue, 3);
    EXPECT_EQ(ask("2026-11-22", "2026-11-25"), (hub::Coverage{0, 1, std::nullopt}));
}

TEST_F(CoverageTest, revokedKiosksAndThoseEnrolledLaterDoNotCount)
{
    add(venue, 3);
    store.run("UPDATE kiosk SET revoked_at = 1 WHERE id = " + std::to_string(add(venue, 3)));
    add(venue, 3, "2026-11-20T16:00:00Z"); // when the 21st begins in Shanghai
    EXPECT_EQ(ask("2026-11-19", "2026-11-20"), (hub::Coverage{1, 1, hour(-8)}));
    EXPECT_EQ(ask("2026-11-21", "2026-11-21"), (hub::Coverage{2, 2, hour(3)}));
}

TEST_F(CoverageTest, theVenueFilterHoldsForBothNumbers)
{
    add(venue, 3);
    add(other, 3);
    add(other, 1);
    EXPECT_EQ(ask("2026-11-21", "2026-11-21", other), (hub::Coverage{1, 2, hour(3)}));
    EXPECT_EQ(ask("2026-11-21", "2026-11-21", -1), (hub::Coverage{0, 0, hour(3)}));
}

} // namespace
