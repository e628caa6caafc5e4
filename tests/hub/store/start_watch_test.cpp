// SPDX-License-Identifier: Apache-2.0
#include "hub/store/start_watch.h"

#include "core/random.h"
#include "hub/store/kiosk_repository.h"
#include "tests/hub/support/store_fixture.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>
#include <random>

using namespace testing_support;
using namespace std::chrono_literals;

namespace {

/// The part of a kiosk's disk that the watch is about. A copy of it is a cloned disk or a backup.
struct Disk
{
    std::int64_t boot = 0;
    std::int64_t heard = 0;
};

/// A machine that is switched on.
struct Machine
{
    Disk disk;
    std::string start = core::randomUuid();

    explicit Machine(Disk from) : disk(from) { ++disk.boot; }
    [[nodiscard]] core::SyncReport message() const
    {
        core::SyncReport report;
        report.kiosk = "k";
        report.epoch = report.start = start;
        report.boot = disk.boot;
        report.heard = disk.heard;
        return report;
    }
    void take(const core::SyncReceipt &receipt) { disk.heard = std::max(disk.heard, receipt.number); }
};

class StartWatchTest : public testing::Test
{
protected:
    StartWatchTest() : kiosk(store.addKiosk(store.addVenue("station-a"))) {}

    core::SyncReceipt hear(const core::SyncReport &report) { return store.merge(kiosk, report); }
    core::SyncReceipt exchange(Machine &machine)
    {
        const core::SyncReceipt receipt = hear(machine.message());
        machine.take(receipt);
        return receipt;
    }
    hub::KioskStatus status() { return hub::KioskRepository(store.connection()).all().at(0); }
    bool isCopied() { return status().isCopied; }
    size_t notes() { return status().notes.size(); }

    StoreFixture store;
    std::int64_t kiosk;
};

TEST_F(StartWatchTest, receiptsAreNumbered)
{
    Machine machine({});
    std::int64_t last = 0;
    for (int i = 0; i < 5; ++i) {
        const core::SyncReport report = machine.message();
        const std::int64_t number = hear(report).number;
        EXPECT_GT(number, last);
        last = hear(report).number; // repeated
        EXPECT_GT(last, number);
    }
    machine.disk.heard = 500; // of a hub whose database was put back since
    EXPECT_GT(hear(machine.message()).number, 500);
    machine.disk.heard = INT64_MAX;
    EXPECT_LT(hear(machine.message()).number, INT64_MAX / 2);
}

TEST_F(StartWatchTest, aCloneIsNoticedOnceBothHaveHeardOfTheHub)
{
    Machine original({});
    exchange(original);
    Machine clone(original.disk);
    EXPECT_FALSE(exchange(clone).hasOrder(core::kEnrolAnew));
    EXPECT_FALSE(exchange(original).hasOrder(core::kEnrolAnew)); // it may have been made before the clone spoke
    EXPECT_TRUE(exchange(original).hasOrder(core::kEnrolAnew));
    EXPECT_TRUE(exchange(clone).hasOrder(core::kEnrolAnew));
    EXPECT_TRUE(isCopied());
    EXPECT_EQ(std::ranges::count_if(status().notes, [](const std::string &note) { return note.starts_with("two"); }),
              1);
}

TEST_F(StartWatchTest, machinesThatShareOnlyTheIdentityAreNoticed)
{
    Machine first({});
    Machine second({});
    for (int i = 0; i < 3; ++i) {
        exchange(first);
        exchange(second);
    }
    EXPECT_TRUE(isCopied());
}

TEST_F(StartWatchTest, theNoticeEndsADayAfterOneOfThemFellSilent)
{
    Machine original({});
    Machine clone({});
    for (int i = 0; i < 3; ++i) {
        exchange(original);
        exchange(clone);
    }
    for (int hour = 0; hour < 23; ++hour) {
        store.clock.advance(1h);
        EXPECT_TRUE(exchange(original).hasOrder(core::kEnrolAnew)) << hour;
    }
    store.clock.advance(1h);
    EXPECT_FALSE(exchange(original).hasOrder(core::kEnrolAnew));
    EXPECT_FALSE(isCopied());
}

TEST_F(StartWatchTest, aBackupThatIsPutBackIsToldOnceAndNoCopy)
{
    for (const bool isRestarted : {false, true}) {
        SCOPED_TRACE(isRestarted);
        Machine original({});
        exchange(original);
        const Disk backup = original.disk;
        exchange(original);
        if (isRestarted)
            original = Machine(original.disk);
        exchange(original);
        const size_t before = notes();
        Machine restored(backup);
        for (int i = 0; i < 5; ++i)
            EXPECT_FALSE(exchange(restored).hasOrder(core::kEnrolAnew));
        EXPECT_EQ(notes(), before + 1);
        restored = Machine(restored.disk);
        exchange(restored);
        EXPECT_FALSE(isCopied());
        store.run("DELETE FROM kiosk_start; DELETE FROM kiosk_note");
    }
}

TEST_F(StartWatchTest, honestLivesRaiseNoAlarmWhateverTheNetworkDoes)
{
    const unsigned first = std::getenv("HUHANG_SEED") ? unsigned(std::atoi(std::getenv("HUHANG_SEED"))) : 1;
    for (unsigned seed = first; seed < first + 20; ++seed) {
        SCOPED_TRACE("HUHANG_SEED=" + std::to_string(seed));
        std::mt19937 random(seed);
        kiosk = store.addKiosk(store.addVenue("v" + std::to_string(seed)));
        auto machine = std::make_unique<Machine>(Disk{});
        std::vector<core::SyncReport> underWay; // also on sticks
        std::vector<core::SyncReceipt> receipts;
        for (int step = 0; step < 300; ++step) {
            switch (random() % 5) {
            case 0:
            case 1:
                underWay.push_back(machine->message());
                break;
            case 2: // any message arrives, perhaps once more later
                if (!underWay.empty())
                    receipts.push_back(hear(underWay[random() % underWay.size()]));
                break;
            case 3: // any receipt arrives
                if (!receipts.empty())
                    machine->take(receipts[random() % receipts.size()]);
                break;
            case 4:
                if (random() % 4 == 0)
                    machine = std::make_unique<Machine>(machine->disk);
                break;
            }
            store.clock.advance(std::chrono::minutes(random() % 300));
        }
        ASSERT_EQ(store.number("SELECT count(*) FROM kiosk_note"), 0);
        ASSERT_EQ(store.number("SELECT count(*) FROM kiosk WHERE is_copied <> 0"), 0);
    }
}

TEST_F(StartWatchTest, copiesAreNoticedWhateverTheNetworkDoes)
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        kiosk = store.addKiosk(store.addVenue("c" + std::to_string(seed)));
        Machine machines[] = {Machine({}), Machine({})};
        const bool isHot = seed % 2 == 0;
        if (isHot) {
            exchange(machines[0]);
            machines[1] = Machine(machines[0].disk);
        }
        bool isOrdered = false;
        for (int step = 0; step < 60; ++step) {
            Machine &machine = machines[random() % 2];
            const core::SyncReceipt receipt = hear(machine.message());
            isOrdered = isOrdered || receipt.hasOrder(core::kEnrolAnew);
            if (random() % 2 == 0)
                machine.take(receipt);
            if (random() % 20 == 0)
                machine = Machine(machine.disk);
            store.clock.advance(10min);
        }
        EXPECT_TRUE(isOrdered);
    }
}

TEST_F(StartWatchTest, aMachineThatStartsAgainAndAgainFillsNothing)
{
    Machine machine({});
    for (int i = 0; i < 200; ++i) {
        exchange(machine);
        machine = Machine(machine.disk);
        store.clock.advance(1min);
    }
    EXPECT_EQ(store.number("SELECT count(*) FROM kiosk_start"), 32);
    EXPECT_EQ(store.number("SELECT min(boot) FROM kiosk_start"), 169);
    EXPECT_EQ(notes(), 0U);
}

TEST_F(StartWatchTest, aMessageOfASenderThatTellsNoStartsIsMergedAsEver)
{
    core::SyncReport report;
    report.kiosk = "k";
    report.epoch = "e";
    EXPECT_TRUE(hear(report).orders.empty());
    EXPECT_EQ(store.number("SELECT count(*) FROM kiosk_start"), 0);
}

} // namespace
