// SPDX-License-Identifier: Apache-2.0
#include "hub/rollup/coarse_rollup.h"
#include "hub/rollup/day_rollup.h"

#include "tests/hub/support/store_fixture.h"
#include "tests/hub/support/test_kiosk.h"

#include <gtest/gtest.h>

using namespace testing_support;
using core::Metric;

namespace {

class DayRollupTest : public testing::Test
{
protected:
    DayRollupTest() : venue(store.addVenue("station-a")), kiosk(store.addKiosk(venue)) {}

    void send(std::int64_t row, std::vector<core::CounterRecord> records)
    {
        core::SyncReport report;
        report.kiosk = report.epoch = "e" + std::to_string(row);
        report.asOf = store.clock.utcNow();
        report.records = std::move(records);
        store.merge(row, report);
    }

    StoreFixture store;
    std::int64_t venue;
    std::int64_t kiosk;
};

TEST_F(DayRollupTest, hoursBelongToTheirDayInShanghai)
{
    // 2026-11-21 03:00Z minus 11 h is 16:00Z, the first hour of 2026-11-21 in Shanghai.
    send(kiosk, {count("kiosk", Metric::Visit, 1, 11), count("kiosk", Metric::Visit, 10, 12)});
    store.refresh();
    EXPECT_EQ(store.rows("SELECT (day - 20778) || ' ' || value FROM rollup_day ORDER BY day"),
              (std::vector<std::string>{"-1 10", "0 1"}))
        << "20778 days after 1970-01-01 is 2026-11-21";
}

TEST_F(DayRollupTest, theRepairedPartIsShownBesideTheWhole)
{
    core::CounterRecord repaired = count("kiosk", Metric::Visit, 4, 1);
    repaired.isRepaired = true;
    send(kiosk, {count("kiosk", Metric::Visit, 3), repaired});
    store.refresh();
    EXPECT_EQ(store.rows("SELECT value || ' ' || repaired_value FROM rollup_day"), std::vector<std::string>{"7 4"});
}

TEST_F(DayRollupTest, kiosksOfAVenueAreAddedAndVenuesAreNot)
{
    const std::int64_t other = store.addVenue("station-b");
    send(kiosk, {count("kiosk", Metric::Visit, 1)});
    send(store.addKiosk(venue), {count("kiosk", Metric::Visit, 2)});
    send(store.addKiosk(other), {count("kiosk", Metric::Visit, 4)});
    store.refresh();
    EXPECT_EQ(
        store.rows("SELECT v.code || ' ' || r.value FROM rollup_day r JOIN venue v ON v.id = r.venue_id ORDER BY 1"),
        (std::vector<std::string>{"station-a 3", "station-b 4"}));
}

TEST_F(DayRollupTest, onlyTheDaysAskedForAreRefreshed)
{
    send(kiosk, {count("kiosk", Metric::Visit, 1), count("kiosk", Metric::Visit, 1, 24 * 40)});
    hub::DayRollup rollup(store.connection());
    const auto today = *hub::reportDayFromText("2026-11-21");
    EXPECT_FALSE(rollup.refresh(today, today, 10));
    EXPECT_EQ(store.number("SELECT count(*) FROM rollup_day"), 1);
    EXPECT_EQ(rollup.dirty(hub::kFirstReportDay, hub::kLastReportDay, 10).size(), 1U);
}

TEST_F(DayRollupTest, refreshIsSliced)
{
    for (int day = 0; day < 5; ++day)
        send(kiosk, {count("kiosk", Metric::Visit, 1, 24 * day)});
    hub::DayRollup rollup(store.connection());
    EXPECT_TRUE(rollup.refresh(hub::kFirstReportDay, hub::kLastReportDay, 2));
    EXPECT_EQ(store.number("SELECT count(*) FROM rollup_day"), 2);
    while (rollup.refresh(hub::kFirstReportDay, hub::kLastReportDay, 2))
        ;
    EXPECT_FALSE(rollup.isDirty(hub::kFirstReportDay, hub::kLastReportDay));
    EXPECT_EQ(store.number("SELECT count(*) FROM rollup_day"), 5);
    EXPECT_EQ(store.number("SELECT sum(value) FROM rollup_fleet_day"), 5);
    EXPECT_EQ(store.number("SELECT sum(value) FROM rollup_venue_month"), 5);
}

TEST_F(DayRollupTest, coarseSumsThatWereTamperedWithAreFoundAndMended)
{
    send(kiosk, {count("kiosk", Metric::Visit, 5), count("guide/theft", Metric::View, 2)});
    store.refresh();
    store.run("UPDATE rollup_fleet_day SET value = value + 100 WHERE value = 5");
    store.run("DELETE FROM rollup_venue_month WHERE value = 2");
    hub::CoarseRollup rollup(store.connection());
    std::int64_t differing = 0;
    for (const hub::CoarseRollup::Part &part : rollup.all())
        differing += rollup.verifyAndRecompute(part);
    EXPECT_EQ(differing, 2);
    EXPECT_EQ(store.number("SELECT sum(value) FROM rollup_fleet_day"), 7);
    EXPECT_EQ(store.number("SELECT sum(value) FROM rollup_venue_month"), 7);
}

TEST_F(DayRollupTest, monthsAreThoseOfTheCalendarAlsoLongAgo)
{
    for (const char *text : {"1969-12-31", "1970-01-01", "2024-02-29", "2026-11-30", "0000-01-01", "9999-12-31"}) {
        const hub::ReportDay day = *hub::reportDayFromText(text);
        const std::int64_t month = hub::storedMonthOf(day);
        EXPECT_LE(hub::firstDayOfMonth(month), day) << text;
        EXPECT_GT(hub::firstDayOfMonth(month + 1), day) << text;
    }
    EXPECT_EQ(hub::storedMonthOf(*hub::reportDayFromText("1970-01-31")), 0);
}

TEST_F(DayRollupTest, sumsThatWereTamperedWithAreFoundAndMended)
{
    send(kiosk, {count("kiosk", Metric::Visit, 5), count("guide/theft", Metric::View, 2)});
    store.refresh();
    const auto right = store.rows(kSumsAsText);
    store.run("UPDATE rollup_day SET value = value + 100 WHERE value = 5");
    store.run("INSERT INTO rollup_day VALUES (1, 1, 1, 1, 1, 1, 7, 0)");
    hub::DayRollup rollup(store.connection());
    std::int64_t differing = 0;
    for (const hub::DayRollup::Part &part : rollup.all())
        differing += rollup.verifyAndRecompute(part);
    EXPECT_EQ(differing, 2);
    EXPECT_EQ(store.rows(kSumsAsText), right);
}

} // namespace
