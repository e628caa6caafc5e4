// SPDX-License-Identifier: Apache-2.0
#include "hub/report/reach_query.h"

#include "hub/report/report_filters.h"
#include "tests/hub/support/store_fixture.h"
#include "tests/hub/support/test_kiosk.h"

#include <gtest/gtest.h>

using namespace testing_support;
using core::Metric;

namespace {

class ReachQueryTest : public testing::Test
{
protected:
    ReachQueryTest()
    {
        const std::int64_t first = store.addKiosk(store.addVenue("station-a"));
        const std::int64_t second = store.addKiosk(store.addVenue("station-b"));
        send(first, {count("kiosk", Metric::Visit, 10), count("guide/theft", Metric::View, 4, 0, "en"),
                     count("guide/theft", Metric::View, 2, 24), count("guide/fraud", Metric::View, 1, 24 * 9)});
        send(second, {count("kiosk", Metric::Visit, 100, 0, "und", "none")});
        store.refresh();
    }
    void send(std::int64_t row, std::vector<core::CounterRecord> records)
    {
        core::SyncReport report;
        report.kiosk = report.epoch = "e" + std::to_string(row);
        report.asOf = store.clock.utcNow();
        report.items = {{"guide/theft", "aa", {{"zh-Hans", "被盗"}, {"en", "Theft"}}}};
        report.records = std::move(records);
        store.merge(row, report);
    }
    hub::ReachFilter week()
    {
        return {*hub::reportDayFromText("2026-11-15"), *hub::reportDayFromText("2026-11-21"), {}, {}, {}, {}};
    }
    hub::ReachReport report(const hub::ReachFilter &filter)
    {
        return hub::ReachQuery(store.connection(), filter).report(store.clock.utcNow());
    }
    static std::int64_t total(const hub::ReachReport &report, const std::string &metric)
    {
        for (const auto &one : report.totals)
            if (one.metric == metric)
                return one.value;
        return -1;
    }

    StoreFixture store;
};

TEST_F(ReachQueryTest, totalsNameEveryMetricOnceAndNeverMixThem)
{
    const hub::ReachReport made = report(week());
    ASSERT_EQ(made.totals.size(), core::kMetrics.size());
    for (size_t i = 0; i < core::kMetrics.size(); ++i)
        EXPECT_EQ(made.totals[i].metric, core::metricName(core::kMetrics[i]));
    EXPECT_EQ(total(made, "visit"), 110);
    EXPECT_EQ(total(made, "view"), 6);
    EXPECT_EQ(total(made, "takeaway"), 0);
}

TEST_F(ReachQueryTest, everyFilterNarrows)
{
    hub::ReachFilter filter = week();
    filter.venue = "station-a";
    EXPECT_EQ(total(report(filter), "visit"), 10);
    filter = week();
    filter.campaign = "none";
    EXPECT_EQ(total(report(filter), "visit"), 100);
    filter = week();
    filter.item = "guide/theft";
    EXPECT_EQ(total(report(filter), "view"), 6);
    EXPECT_EQ(total(report(filter), "visit"), 0);
    filter.language = "en";
    EXPECT_EQ(total(report(filter), "view"), 4);
    filter.from = filter.to = *hub::reportDayFromText("2026-11-20");
    EXPECT_EQ(total(report(filter), "view"), 0);
}

TEST_F(ReachQueryTest, namesThatWereNeverSeenGiveNothing)
{
    hub::ReachFilter filter = week();
    filter.venue = "nowhere";
    const hub::ReachReport made = report(filter);
    EXPECT_TRUE(made.days.empty());
    EXPECT_TRUE(made.items.empty());
    EXPECT_EQ(made.coverage.enrolled, 0);
}

TEST_F(ReachQueryTest, breakdownsAddUpToTheTotals)
{
    const hub::ReachReport made = report(week());
    for (const auto &one : made.totals) {
        std::int64_t days = 0;
        std::int64_t items = 0;
        std::int64_t venues = 0;
        std::int64_t languages = 0;
        for (const auto &row : made.days)
            days += row.metric == one.metric ? row.value : 0;
        for (const auto &row : made.items)
            items += row.metric == one.metric ? row.value : 0;
        for (const auto &row : made.venues)
            venues += row.metric == one.metric ? row.value : 0;
        for (const auto &row : made.languages)
            languages += row.metric == one.metric ? row.value : 0;
        EXPECT_EQ((std::array{days, items, venues, languages}),
                  (std::array{one.value, one.value, one.value, one.value}))
            << one.metric;
    }
}

TEST_F(ReachQueryTest, titlesAreThoseCountedAndIdsWhereThereAreNone)
{
    EXPECT_EQ(hub::itemTitle(store.connection(), "guide/theft").at("zh-Hans"), "被盗");
    EXPECT_EQ(hub::itemTitle(store.connection(), "guide/fraud").at("en"), "guide/fraud");
    EXPECT_EQ(hub::itemTitle(store.connection(), "kiosk").at("zh-Hans"), "整台屏幕");
}

TEST_F(ReachQueryTest, filtersListWhatWasCounted)
{
    const hub::ReportFilters filters = hub::reportFilters(store.connection());
    std::vector<std::string> campaigns;
    for (const auto &one : filters.campaigns)
        campaigns.push_back(one.id);
    EXPECT_EQ(campaigns, (std::vector<std::string>{"autumn", "none"}));
    EXPECT_EQ(filters.languages, (std::vector<std::string>{"en", "und", "zh-Hans"}));
    EXPECT_EQ(filters.items.size(), 3U);
    EXPECT_EQ(filters.venues.size(), 2U);
    EXPECT_EQ(hub::toText(*filters.firstDay), "2026-11-12");
    EXPECT_EQ(hub::toText(*filters.lastDay), "2026-11-21");
}

TEST_F(ReachQueryTest, anEmptyStoreHasNoDays)
{
    StoreFixture empty;
    EXPECT_EQ(hub::reportFilters(empty.connection()).firstDay, std::nullopt);
}

} // namespace
