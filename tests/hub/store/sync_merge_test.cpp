// SPDX-License-Identifier: Apache-2.0
#include "hub/store/sync_merge.h"

#include "hub/store/kiosk_repository.h"
#include "tests/hub/support/store_fixture.h"
#include "tests/hub/support/test_kiosk.h"

#include <gtest/gtest.h>

using namespace testing_support;
using namespace std::chrono_literals;
using core::Metric;

namespace {

class SyncMergeTest : public testing::Test
{
protected:
    SyncMergeTest() : kiosk(store.addKiosk(store.addVenue("station-a"))) {}

    core::SyncReport report(std::int64_t rev, std::vector<core::CounterRecord> records = {})
    {
        core::SyncReport made;
        made.kiosk = "k";
        made.epoch = "e1";
        made.boot = 1;
        made.rev = made.lastRev = rev;
        made.asOf = store.clock.utcNow();
        made.isClockTrusted = true;
        made.records = std::move(records);
        return made;
    }
    hub::KioskStatus status() { return hub::KioskRepository(store.connection()).all().at(0); }

    StoreFixture store;
    std::int64_t kiosk;
};

TEST_F(SyncMergeTest, aMessageThatChangesNothingMakesNoDayDirty)
{
    store.merge(kiosk, report(1, {count("kiosk", Metric::Visit, 2)}));
    EXPECT_EQ(store.number("SELECT count(*) FROM dirty_day"), 1);
    store.refresh();
    store.merge(kiosk, report(1, {count("kiosk", Metric::Visit, 2)}));
    store.merge(kiosk, report(1, {count("kiosk", Metric::Visit, 1)}));
    EXPECT_EQ(store.number("SELECT count(*) FROM dirty_day"), 0);
}

TEST_F(SyncMergeTest, dataOfAnyAgeIsAccepted)
{
    core::CounterRecord ancient = count("kiosk", Metric::Visit, 2, 24 * 700);
    core::CounterRecord primeval = count("kiosk", Metric::Visit, 3);
    primeval.key.hour = std::chrono::sys_days(std::chrono::year(1969) / 12 / 31) + 1h;
    EXPECT_TRUE(store.merge(kiosk, report(1, {ancient, primeval})).rejected.empty());
    store.refresh();
    EXPECT_EQ(store.number("SELECT sum(value) FROM rollup_day"), 5);
}

TEST_F(SyncMergeTest, valuesAndHoursThatCannotBeAreSetAsideWithTheirReason)
{
    const auto receipt = store.merge(
        kiosk, report(5, {count("kiosk", Metric::Visit, hub::kMaxCounterValue + 1),
                          count("kiosk", Metric::View, hub::kMaxCounterValue), count("kiosk", Metric::Takeaway, 1, -48),
                          count("kiosk", Metric::Completion, 1, -49)}));
    EXPECT_EQ(receipt.rejected, (std::map<std::string, std::int64_t>{{"value above 1000000000", 1},
                                                                     {"hour more than 48 h in the future", 1}}));
    EXPECT_EQ(receipt.ackedRev, 5);
    EXPECT_EQ(store.rows("SELECT m.text FROM counter c JOIN metric m ON m.id = c.metric_id ORDER BY 1"),
              (std::vector<std::string>{"takeaway", "view"}));
    EXPECT_EQ(store.number("SELECT count(*) FROM quarantine WHERE reason LIKE '%48 h%' AND record LIKE '%completion%'"),
              1);
}

TEST_F(SyncMergeTest, reportedToHourNeedsNothingPendingAndATrustedClockAndNeverGoesBack)
{
    core::SyncReport pending = report(1);
    pending.pendingRecords = 5;
    store.merge(kiosk, pending);
    EXPECT_EQ(status().reportedToHour, std::nullopt);
    core::SyncReport untrusted = report(2);
    untrusted.isClockTrusted = false;
    store.merge(kiosk, untrusted);
    EXPECT_EQ(status().reportedToHour, std::nullopt);

    const core::HourUtc three = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 3h;
    store.merge(kiosk, report(3));
    EXPECT_EQ(status().reportedToHour, three);
    core::SyncReport late = report(2);
    late.asOf -= 5h;
    store.merge(kiosk, late);
    EXPECT_EQ(status().reportedToHour, three);
    core::SyncReport ahead = report(4);
    ahead.asOf += 5h;
    store.merge(kiosk, ahead);
    EXPECT_EQ(status().reportedToHour, three) << "a kiosk cannot vouch for hours that have not been";
}

TEST_F(SyncMergeTest, reportedToHourWaitsForCarriedMessagesThatAreMissing)
{
    const auto carried = [&](std::int64_t after, std::int64_t rev) {
        core::SyncReport one = report(rev);
        one.afterRev = after;
        one.lastRev = 6;
        one.pendingRecords = 6 - rev;
        return one;
    };
    store.merge(kiosk, carried(4, 6));
    EXPECT_EQ(status().reportedToHour, std::nullopt) << "what was counted before revision 4 is not here";
    store.merge(kiosk, carried(2, 4));
    store.merge(kiosk, carried(0, 2));
    store.merge(kiosk, carried(2, 4));
    EXPECT_EQ(status().reportedToHour, std::nullopt);
    store.merge(kiosk, carried(4, 6));
    EXPECT_NE(status().reportedToHour, std::nullopt);
}

TEST_F(SyncMergeTest, reportedToHourWaitsForTheOtherEpochsOfACarrier)
{
    core::SyncReport earlier = report(3);
    earlier.epoch = "e0";
    earlier.afterRev = 0;
    earlier.pendingRecords = 2;
    core::SyncReport last = report(2);
    last.afterRev = 0;
    last.afterEpochs = {{"e0", 3}};
    store.merge(kiosk, last);
    EXPECT_EQ(status().reportedToHour, std::nullopt);
    store.merge(kiosk, earlier);
    EXPECT_EQ(status().reportedToHour, std::nullopt);
    store.merge(kiosk, last);
    EXPECT_NE(status().reportedToHour, std::nullopt);
}

TEST_F(SyncMergeTest, aLateMessageDoesNotOverwriteANewerStatus)
{
    core::SyncReport old = report(1);
    old.software = "0.1";
    old.pendingRecords = 7;
    old.asOf -= 1h;
    core::SyncReport recent = report(2);
    recent.software = "0.2";
    recent.pack = core::PackInUse{"p", "2", "abc", {{"notices", "def"}}};
    store.merge(kiosk, recent);
    store.merge(kiosk, old);
    EXPECT_EQ(status().software, "0.2");
    EXPECT_EQ(status().pendingRecords, 0);
    EXPECT_EQ(status().pack, (core::PackInUse{"p", "2", "abc", {{"notices", "def"}}}));
}

TEST_F(SyncMergeTest, ofMessagesWithoutATrustedClockTheGreaterRevisionIsTheNewer)
{
    core::SyncReport first = report(1);
    core::SyncReport second = report(2);
    first.isClockTrusted = second.isClockTrusted = false;
    first.software = "old";
    second.software = "new";
    second.asOf -= 24h;
    store.merge(kiosk, second);
    store.merge(kiosk, first);
    EXPECT_EQ(status().software, "new");
}

TEST_F(SyncMergeTest, notesAndLossesAreKeptOnce)
{
    core::SyncReport told = report(1);
    told.notes = {"database set aside", "database set aside", "clock repaired"};
    told.dropped = 3;
    store.merge(kiosk, told);
    store.merge(kiosk, told);
    EXPECT_EQ(status().notes, (std::vector<std::string>{"clock repaired", "database set aside"}));
    EXPECT_EQ(status().dropped, 3);
}

TEST_F(SyncMergeTest, itemsKeepTheTitlesTheyWereCountedWith)
{
    core::SyncReport first = report(1);
    first.items = {{"guide/theft", "aa", {{"zh-Hans", "被盗"}, {"en", ""}, {"<script>", "x"}}}};
    first.asOf -= 2h;
    core::SyncReport second = report(2);
    second.items = {{"guide/theft", "bb", {{"zh-Hans", "失窃"}}}};
    store.merge(kiosk, second);
    store.merge(kiosk, first);
    EXPECT_EQ(store.rows("SELECT sha256 || ' ' || titles || ' ' || (last_hour - first_hour) FROM counted_item "
                         "ORDER BY last_hour"),
              (std::vector<std::string>{"aa {\"zh-Hans\":\"被盗\"} 0", "bb {\"zh-Hans\":\"失窃\"} 0"}));
}

TEST_F(SyncMergeTest, messagesOfOneTransactionKeepTheGreatestValueAndMarkTheDaysOfTheirVenues)
{
    const std::int64_t other = store.addKiosk(store.addVenue("station-b"));
    store.merge({{kiosk, {report(2, {count("guide/theft", Metric::View, 5)}), {}}},
                 {other, {report(1, {count("guide/theft", Metric::View, 2)}), {}}},
                 {kiosk, {report(1, {count("guide/theft", Metric::View, 3)}), {}}}});
    EXPECT_EQ(store.rows("SELECT e.kiosk_id || ' ' || c.value FROM counter c JOIN epoch e ON e.id = c.epoch_id "
                         "ORDER BY 1"),
              (std::vector<std::string>{std::to_string(kiosk) + " 5", std::to_string(other) + " 2"}));
    EXPECT_EQ(store.rows("SELECT DISTINCT v.code FROM dirty_day d JOIN venue v ON v.id = d.venue_id ORDER BY 1"),
              (std::vector<std::string>{"station-a", "station-b"}));
}

TEST_F(SyncMergeTest, whatATransactionThatFailedHadTakenInIsForgotten)
{
    const auto failed = hub::inTransaction(store.connection(), [&]() -> core::Result<> {
        (void)hub::SyncMerge(store.context())
            .apply(kiosk, {report(1, {count("guide/lost", Metric::View, 7)}), {}}, store.clock.utcNow());
        return core::failure(core::Code::Io, "no");
    });
    ASSERT_FALSE(failed);
    store.context().forget();
    store.merge(kiosk, report(1, {count("guide/lost", Metric::View, 1)}));
    EXPECT_EQ(store.rows("SELECT i.text || ' ' || c.value FROM counter c JOIN item i ON i.id = c.item_id"),
              std::vector<std::string>{"guide/lost 1"});
}

} // namespace
