// SPDX-License-Identifier: Apache-2.0
// The hub's store without HTTP around it, in a folder of its own, or in the PostgreSQL server that HUHANG_TEST_DATABASE
// names. Each line: what, value, reference, ratio, budget, parted by tabs.
#include "core/metric.h"
#include "core/random.h"
#include "hub/report/reach_query.h"
#include "hub/rollup/coarse_rollup.h"
#include "hub/store/kiosk_repository.h"
#include "hub/store/sync_merge.h"
#include "tests/hub/support/store_fixture.h"

#include <algorithm>
#include <cstdio>
#include <random>

using namespace testing_support;
using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr size_t kKiosks = 500;
constexpr size_t kRounds = 4;
constexpr size_t kRecords = 200;
constexpr size_t kPerCommit = 64;
constexpr int kRuns = 5;

double secondsSince(SteadyClock::time_point begin)
{
    return std::chrono::duration<double>(SteadyClock::now() - begin).count();
}

/// The messages of a fleet as they come: each kiosk tells of the hours since its last message.
std::vector<std::pair<size_t, core::ReadReport>> messages()
{
    std::mt19937_64 random(1);
    std::vector<std::pair<size_t, core::ReadReport>> all;
    for (size_t round = 0; round < kRounds; ++round)
        for (size_t kiosk = 0; kiosk < kKiosks; ++kiosk) {
            core::ReadReport message;
            core::SyncReport &report = message.report;
            report.start = report.epoch = "epoch-" + std::to_string(kiosk);
            report.rev = report.lastRev = std::int64_t((round + 1) * kRecords);
            report.asOf = TestClock().utcNow();
            report.isClockTrusted = true;
            report.boot = 1;
            report.heard = std::int64_t(round);
            for (size_t i = 0; i < kRecords; ++i) {
                const core::HourUtc hour(std::chrono::hours(498'000 + round * 4 + i % 4));
                report.records.push_back(
                    {{hour, {"autumn", "guide/" + std::to_string(i / 4), core::Metric::View, "zh-Hans"}},
                     1 + std::int64_t(random() % 50),
                     false});
            }
            all.emplace_back(kiosk, std::move(message));
        }
    return all;
}

/// Records a second when the hub merges them, 64 messages to a commit.
double mergeRate(const std::vector<std::pair<size_t, core::ReadReport>> &all)
{
    StoreFixture store;
    const std::int64_t venue = store.addVenue("venue");
    std::vector<std::int64_t> kiosks;
    for (size_t i = 0; i < kKiosks; ++i)
        kiosks.push_back(store.addKiosk(venue));
    const auto begin = SteadyClock::now();
    for (size_t first = 0; first < all.size(); first += kPerCommit) {
        const size_t end = std::min(first + kPerCommit, all.size());
        const auto now = store.clock.utcNow();
        const auto merged = hub::inTransaction(store.connection(), [&]() -> core::Result<> {
            hub::SyncMerge merge(store.context());
            for (size_t i = first; i < end; ++i)
                merge.expect(kiosks[all[i].first], all[i].second, now);
            for (size_t i = first; i < end; ++i)
                if (const auto receipt = merge.apply(kiosks[all[i].first], all[i].second, now); !receipt)
                    return tl::unexpected(receipt.error());
            store.context().finish();
            return {};
        });
        if (!merged)
            std::fprintf(stderr, "%s\n", merged.error().detail.c_str());
    }
    return double(all.size() * kRecords) / secondsSince(begin);
}

/// Rows of the base table, ready made, column by column.
struct BareRows
{
    std::vector<std::int64_t> hours;
    std::vector<std::int64_t> epochs;
    std::vector<std::int64_t> items;
    std::vector<std::int64_t> values;
};

constexpr const char *kBareRaise =
    " ON CONFLICT (hour, epoch_id, campaign_id, item_id, metric_id, language_id) DO UPDATE SET value = excluded.value "
    "WHERE excluded.value > counter.value";

void writeOneByOne(hub::Statement &insert, const BareRows &rows)
{
    for (size_t i = 0; i < rows.hours.size(); ++i) {
        insert.reset();
        insert.bind(1, rows.hours[i]);
        insert.bind(2, rows.epochs[i]);
        insert.bind(3, rows.items[i]);
        insert.bind(4, rows.values[i]);
        (void)insert.run();
    }
}

void writeAtOnce(hub::Statement &insert, const BareRows &rows)
{
    insert.bind(1, std::span(rows.hours));
    insert.bind(2, std::span(rows.epochs));
    insert.bind(3, std::span(rows.items));
    insert.bind(4, std::span(rows.values));
    (void)insert.run();
}

/// The same when the bare database writes the same rows, which are ready made, as many to a commit, `perStatement`
/// messages to a statement where it takes many rows in one.
double bareRate(const std::vector<std::pair<size_t, core::ReadReport>> &all, size_t perStatement)
{
    StoreFixture store;
    hub::Connection &connection = store.connection();
    connection.execute("INSERT INTO campaign(id, text) VALUES (1, 'x')");
    if (!connection.isPostgres())
        connection.execute("PRAGMA foreign_keys = OFF"); // there are no kiosks
    std::vector<BareRows> statements((all.size() + perStatement - 1) / perStatement);
    for (size_t i = 0; i < all.size(); ++i)
        for (size_t item = 0; item < kRecords; ++item) {
            BareRows &rows = statements[i / perStatement];
            rows.hours.push_back(all[i].second.report.records[item].key.hour.time_since_epoch().count());
            rows.epochs.push_back(std::int64_t(all[i].first));
            rows.items.push_back(std::int64_t(item / 4));
            rows.values.push_back(all[i].second.report.records[item].value);
        }
    const std::string into =
        "INSERT INTO counter(hour, epoch_id, campaign_id, item_id, metric_id, language_id, value, is_repaired) ";
    const auto insert =
        connection.isPostgres()
            ? connection.prepareOnce(
                  into + "SELECT h, e, 1, i, 1, 1, v, 0 FROM unnest(?1, ?2, ?3, ?4) AS r(h, e, i, v)" + kBareRaise)
            : connection.prepareOnce(into + "VALUES (?, ?, 1, ?, 1, 1, ?, 0)" + kBareRaise);
    const auto begin = SteadyClock::now();
    for (size_t first = 0; first < statements.size(); first += kPerCommit / perStatement) {
        connection.begin();
        for (size_t i = first; i < std::min(first + kPerCommit / perStatement, statements.size()); ++i)
            connection.isPostgres() ? writeAtOnce(*insert, statements[i]) : writeOneByOne(*insert, statements[i]);
        connection.commit();
    }
    return double(all.size() * kRecords) / secondsSince(begin);
}

/// A year of 10,000 kiosks in 300 venues as sums of days: 60 keys a day and venue.
void fillYear(StoreFixture &store)
{
    constexpr int kVenues = 300;
    hub::Connection &connection = store.connection();
    connection.begin();
    for (int venue = 0; venue < kVenues; ++venue)
        (void)store.addVenue("venue-" + std::to_string(venue));
    const auto numbers = [](const char *name, int count) {
        return std::string("WITH RECURSIVE ") + name + "(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM " + name +
               " WHERE n < " + std::to_string(count) + ") ";
    };
    connection.execute(numbers("x", 30) + "INSERT INTO item(text) SELECT 'guide/' || n FROM x");
    connection.execute("INSERT INTO campaign(text) VALUES ('none'), ('autumn')");
    connection.execute("INSERT INTO metric(text) VALUES ('view')");
    connection.execute("INSERT INTO language(text) VALUES ('zh-Hans'), ('en')");
    // Day by day, as in life: rows of one day lie side by side.
    const std::int64_t last =
        hub::stored(hub::reportDayOf(std::chrono::floor<std::chrono::hours>(store.clock.utcNow())));
    connection.execute("WITH RECURSIVE d(n) AS (SELECT " + std::to_string(last - 364) +
                       " UNION ALL SELECT n + 1 FROM d WHERE n < " + std::to_string(last) +
                       ") INSERT INTO rollup_day(day, venue_id, campaign_id, item_id, metric_id, language_id, value, "
                       "repaired_value) SELECT d.n, v.id, 1 + i.id % 2, i.id, 1, l.id, d.n % 97 + i.id, 0 "
                       "FROM d CROSS JOIN venue v CROSS JOIN item i CROSS JOIN language l");
    connection.execute("INSERT INTO dirty_fleet_day(day) SELECT DISTINCT day FROM rollup_day");
    connection.commit();
    hub::CoarseRollup coarse(connection);
    connection.begin();
    for (std::int64_t day = last - 364; day <= last; day += 28)
        for (int venue = 1; venue <= kVenues; ++venue)
            coarse.mark(hub::storedDay(day), venue);
    for (int venue = 1; venue <= kVenues; ++venue)
        coarse.mark(hub::storedDay(last), venue);
    connection.commit();
    store.refresh();
}

/// The median of some reports, in seconds.
double reportSeconds(StoreFixture &store, const hub::ReachFilter &filter)
{
    std::vector<double> seconds;
    for (int i = 0; i < 5; ++i) {
        const auto begin = SteadyClock::now();
        (void)hub::ReachQuery(store.connection(), filter).report(store.clock.utcNow());
        seconds.push_back(secondsSince(begin));
    }
    std::ranges::sort(seconds);
    return seconds[seconds.size() / 2];
}

/// The same totals by one statement over all sums of days.
double plainSeconds(StoreFixture &store)
{
    const auto begin = SteadyClock::now();
    (void)store.number("SELECT sum(value) FROM rollup_day");
    return secondsSince(begin);
}

} // namespace

int main()
{
    const char *database = isOnPostgres() ? "PostgreSQL" : "SQLite";
    const auto all = messages();
    std::vector<double> hubs;
    std::vector<double> bares;
    for (int i = 0; i < kRuns; ++i) {
        hubs.push_back(mergeRate(all));
        bares.push_back(std::max(bareRate(all, 1), bareRate(all, kPerCommit)));
    }
    std::ranges::sort(hubs);
    std::ranges::sort(bares);
    std::printf("merging messages of 200 records\t%.0f records/s\t%.0f rows/s (bare %s)\t%.2f\t≥ 0.7\n",
                hubs[kRuns / 2], bares[kRuns / 2], database, hubs[kRuns / 2] / bares[kRuns / 2]);

    StoreFixture store;
    fillYear(store);
    const auto today = hub::reportDayOf(std::chrono::floor<std::chrono::hours>(store.clock.utcNow()));
    const double plain = plainSeconds(store);
    const hub::ReachFilter year{today - std::chrono::days(364), today, {}, {}, {}, {}};
    hub::ReachFilter venue = year;
    venue.venue = "venue-7";
    for (const auto &[what, filter] : {std::pair{"all", year}, std::pair{"one venue", venue}}) {
        const double seconds = reportSeconds(store, filter);
        std::printf(
            "report, year × 10,000 kiosks, %s\t%.3f s\t%.3f s (one sum over 6.6 M sums of days, %s)\t%.2f\t≤ 1 s\n",
            what, seconds, plain, database, seconds / plain);
    }
}
