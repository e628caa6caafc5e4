// SPDX-License-Identifier: Apache-2.0
#include "hub/store/store_copy.h"

#include "tests/hub/support/store_fixture.h"

#include <gtest/gtest.h>

using namespace testing_support;

namespace {

/// Two venues, three kiosks, counts, notes and quarantined records; one day is left dirty.
void fill(StoreFixture &store)
{
    for (int kiosk = 0; kiosk < 3; ++kiosk) {
        const std::int64_t row = store.addKiosk(store.addVenue(kiosk == 0 ? "a" : "b"));
        core::SyncReport report;
        report.epoch = "epoch";
        report.rev = report.lastRev = 9;
        report.asOf = store.clock.utcNow();
        report.notes = {"tab\t, line\n, backslash \\, 中文, \\N"};
        report.items = {{"guide/theft", "aa", {{"en", "Theft"}, {"zh-Hans", "被盗"}}}};
        for (int hour = 0; hour < 40; ++hour)
            report.records.push_back(
                {{core::HourUtc(std::chrono::hours(498'000 + hour)), {"none", "guide/theft", core::Metric::View, "en"}},
                 hour * 7 + kiosk,
                 hour % 5 == 0});
        report.records.push_back(
            {{core::HourUtc(std::chrono::hours(900'000)), {"none", "guide/theft", core::Metric::View, "en"}},
             1,
             false});
        store.merge(row, report);
        if (kiosk == 1)
            store.refresh();
    }
}

std::vector<std::string> allOf(hub::Connection &connection)
{
    std::vector<std::string> rows;
    for (const char *sql :
         {kCountersAsText, kSumsAsText, "SELECT text FROM kiosk_note ORDER BY kiosk_id",
          "SELECT record FROM quarantine ORDER BY kiosk_id", "SELECT public_key FROM kiosk ORDER BY id",
          "SELECT day || ' ' || venue_id FROM dirty_day ORDER BY day, venue_id", "SELECT titles FROM counted_item"}) {
        const auto statement = connection.prepareOnce(sql);
        while (statement->step())
            rows.push_back(statement->text(0));
    }
    return rows;
}

TEST(StoreCopy, isEqualBackAndForthAndGoesOnCounting)
{
    StoreFixture original;
    fill(original);
    TemporaryFolder folder;
    TestDatabase elsewhere(folder.path());
    auto there = hub::Connection::open(elsewhere.location());
    ASSERT_TRUE(there) << there.error().detail;
    const auto copied = hub::copyStore(original.connection(), **there);
    ASSERT_TRUE(copied) << copied.error().detail;
    EXPECT_EQ(allOf(**there), allOf(original.connection()));

    auto back = hub::Connection::open(folder.path() / "back.sqlite");
    ASSERT_TRUE(hub::copyStore(**there, **back));
    EXPECT_EQ(allOf(**back), allOf(original.connection()));

    hub::VenueRepository venues(**there);
    ASSERT_TRUE(venues.save(venueNamed("another")));
    EXPECT_GT(venues.rowOf("another").value(), 2) << "new rows get new numbers";
}

TEST(StoreCopy, refusesADatabaseThatIsNotEmptyAndLeavesItAsItIs)
{
    StoreFixture original;
    fill(original);
    StoreFixture other;
    (void)other.addVenue("here");
    const auto refused = hub::copyStore(original.connection(), other.connection());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, core::Code::Rejected);
    EXPECT_NE(refused.error().detail.find("venue"), std::string::npos);
    EXPECT_EQ(other.number("SELECT count(*) FROM venue"), 1);
    EXPECT_EQ(other.number("SELECT count(*) FROM kiosk"), 0);
}

} // namespace
