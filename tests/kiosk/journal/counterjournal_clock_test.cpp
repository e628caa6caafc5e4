// SPDX-License-Identifier: Apache-2.0
#include "journal_samples.h"
#include "support/temp_folder.h"

#include <QTest>
#include <set>

using namespace std::chrono_literals;
using kiosk::CounterJournal;
using samples::batch;
using samples::hour;
using samples::openJournal;
using samples::time;
using samples::view;

namespace {

/// A screen whose clock may be wrong, and the true time.
struct Scene
{
    support::TempFolder folder;
    support::ManualClock clock;
    CounterJournal journal;

    explicit Scene(std::string_view wall) : clock(wall), journal(open()) {}
    CounterJournal open() const { return openJournal(folder / "journal.sqlite", clock); }
    void count(std::int64_t by = 1)
    {
        const kiosk::CountBatch one = batch(clock, view(), by);
        if (!journal.add({&one, 1}))
            qFatal("not counted");
    }
    void reboot(std::string_view wall)
    {
        clock.reboot(wall);
        journal = open();
    }
    void hubSays(std::string_view now)
    {
        if (!journal.noteHubTime(time(now), clock.sinceBoot()))
            qFatal("the hub's time was not taken");
    }
    /// Of all epochs.
    std::int64_t at(std::string_view when) const
    {
        SQLite::Database database((folder / "journal.sqlite").string(), SQLite::OPEN_READONLY);
        SQLite::Statement sum(database, "SELECT coalesce(sum(value), 0) FROM counter WHERE hour = ?");
        sum.bind(1, std::string(when));
        sum.executeStep();
        return sum.getColumn(0).getInt64();
    }
    std::int64_t waiting() { return journal.counts()->waitingCounts; }
    core::CounterRecord onlyRecord()
    {
        const auto report = journal.nextReport().value();
        return report.records.size() == 1 ? report.records[0] : core::CounterRecord();
    }
};

} // namespace

class CounterJournalClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWaitWhileTheClockWasNeverSet()
    {
        Scene scene("1970-01-01T00:00:20Z");
        scene.count(3);
        scene.clock.pass(2h);
        scene.count(2);
        QCOMPARE(scene.waiting(), 5);
        const core::SyncReport greeting = scene.journal.nextReport().value();
        QVERIFY(greeting.records.empty());
        QVERIFY(!greeting.isClockTrusted);

        scene.hubSays("2026-11-21T05:30:20Z"); // the boot began at 03:30
        QCOMPARE(scene.waiting(), 0);
        QCOMPARE(scene.at("2026-11-21T04:00:00Z"), 3); // first hour of the boot: 03:30 to 04:30, its middle is 04:00
        QCOMPARE(scene.at("2026-11-21T05:00:00Z"), 2);
        const core::SyncReport report = scene.journal.nextReport().value();
        QCOMPARE(report.records.size(), 2U);
        QVERIFY(report.records[0].isRepaired && report.records[1].isRepaired);
        QCOMPARE(report.asOf, time("2026-11-21T05:30:20Z"));
        QVERIFY(report.isClockTrusted);
    }

    void theHubsTimeGoesOnForTheRestOfTheBoot()
    {
        Scene scene("1970-01-01T00:00:20Z");
        scene.hubSays("2026-11-21T05:30:00Z");
        scene.clock.pass(45min);
        scene.count();
        QCOMPARE(scene.at("2026-11-21T06:00:00Z"), 1);
        QVERIFY(!scene.onlyRecord().isRepaired); // its hour was known when it was counted
        scene.journal = scene.open();            // a restart of the program is no boot
        scene.clock.pass(1h);
        scene.count();
        QCOMPARE(scene.at("2026-11-21T07:00:00Z"), 1);
    }

    void countsOfEarlierBootsGoToTheHourThatWasCertainWhenTheyBegan()
    {
        Scene scene("1970-01-01T00:00:20Z");
        scene.count(3);
        scene.reboot("1970-01-01T00:00:05Z");
        QCOMPARE(scene.waiting(), 0);
        QCOMPARE(scene.at("2026-01-01T00:00:00Z"), 3); // nothing but the day of the build
        scene.hubSays("2026-11-20T09:10:00Z");
        scene.reboot("1970-01-01T00:00:05Z");
        scene.count(4);
        QCOMPARE(scene.waiting(), 4);
        scene.reboot("2026-11-21T03:10:00Z"); // the clock was set
        scene.count(1);
        QCOMPARE(scene.waiting(), 0);
        QCOMPARE(scene.at("2026-11-20T09:00:00Z"), 4); // the hub's time in the newest receipt
        QCOMPARE(scene.at("2026-11-21T03:00:00Z"), 1);
    }

    void copiesOfADiskFindTheSameHours()
    {
        Scene scene("1970-01-01T00:00:20Z");
        scene.hubSays("2026-11-20T09:10:00Z");
        scene.reboot("1970-01-01T00:00:05Z");
        scene.count(4);
        scene.reboot("2027-05-01T03:10:00Z"); // ahead, and not noticed
        scene.count(2);
        scene.journal = openJournal(scene.folder / "other.sqlite", scene.clock); // closes the file
        std::set<samples::EpochTotals> found;
        for (const char *const when : {"2026-11-21T04:00:00Z", "2026-11-22T05:00:00Z"}) {
            const std::filesystem::path copy = scene.folder / when;
            std::filesystem::copy_file(scene.folder / "journal.sqlite", copy);
            scene.clock.reboot(when);
            CounterJournal journal = openJournal(copy, scene.clock);
            QVERIFY(journal.noteHubTime(time(when), scene.clock.sinceBoot()).has_value());
            found.insert(samples::committedIn(copy));
        }
        QCOMPARE(found.size(), 1U);
        for (const auto &[key, value] : *found.begin())
            QCOMPARE(key.second.hour, hour("2026-11-20T09:00:00Z"));
    }

    void aRestartOfTheProgramIsNoBoot()
    {
        Scene scene("1970-01-01T00:00:20Z");
        scene.count(3);
        scene.clock.pass(1h);
        scene.journal = scene.open();
        scene.count(2);
        QCOMPARE(scene.waiting(), 5);
        scene.hubSays("2026-11-21T05:40:00Z"); // the boot began at 04:40
        QCOMPARE(scene.waiting(), 0);
        QCOMPARE(scene.at("2026-11-21T05:00:00Z"), 5);
    }

    void countsOfThisBootMoveOnceTheWallClockIsSet()
    {
        Scene scene("1970-01-01T00:00:20Z");
        scene.count(3);
        scene.clock.pass(3h);
        scene.clock.setWall("2026-11-21T10:00:20Z"); // the boot began at 07:00
        scene.count(1);
        QCOMPARE(scene.at("2026-11-21T07:00:00Z"), 3);
        QCOMPARE(scene.at("2026-11-21T10:00:00Z"), 1);
        QCOMPARE(scene.waiting(), 0);
    }

    void aClockBehindTheNewestReceiptIsNotBelieved()
    {
        Scene scene("2026-11-21T03:12:00Z");
        scene.hubSays("2026-11-21T03:12:00Z");
        scene.reboot("2026-10-01T00:00:00Z"); // an empty battery
        scene.count();
        QCOMPARE(scene.waiting(), 1);
        scene.hubSays("2026-11-21T04:20:00Z");
        QCOMPARE(scene.at("2026-11-21T04:00:00Z"), 1);
    }

    void aClockThatJumpsBackWhileTheHubsTimeIsKnownChangesNothing()
    {
        Scene scene("2026-11-21T03:12:00Z");
        scene.hubSays("2026-11-21T03:12:00Z");
        scene.clock.pass(10min);
        scene.clock.setWall("2026-11-20T00:00:00Z");
        scene.count();
        QCOMPARE(scene.at("2026-11-21T03:00:00Z"), 1);
        scene.clock.setWall("2026-11-21T03:24:00Z"); // two minutes ahead of the hub: fine
        scene.clock.pass(36min);
        scene.count();
        QCOMPARE(scene.at("2026-11-21T04:00:00Z"), 1);
    }

    void aClockThatJumpsAheadWithoutAHubMakesCountsWait()
    {
        Scene scene("2026-11-21T03:12:00Z");
        scene.count();
        scene.clock.setWall("2027-11-21T03:12:00Z");
        scene.count(2);
        QCOMPARE(scene.at("2026-11-21T03:00:00Z"), 1);
        QCOMPARE(scene.waiting(), 2);
        scene.hubSays("2026-11-21T03:20:00Z");
        QCOMPARE(scene.waiting(), 0);
        QCOMPARE(scene.at("2026-11-21T03:00:00Z"), 3);
    }

    void aClockAYearAheadIsPutRightBeforeTheHubSeesACount()
    {
        Scene scene("2027-11-21T01:10:00Z");
        scene.count(2);
        scene.clock.pass(2h);
        scene.count(3);
        QCOMPARE(scene.at("2027-11-21T01:00:00Z"), 2); // nothing tells yet
        QVERIFY(scene.journal.nextReport()->records.empty());
        scene.hubSays("2026-11-21T03:10:00Z");
        QCOMPARE(scene.at("2027-11-21T01:00:00Z"), 0);
        QCOMPARE(scene.at("2026-11-21T01:00:00Z"), 2);
        QCOMPARE(scene.at("2026-11-21T03:00:00Z"), 3);
        const core::SyncReport report = scene.journal.nextReport().value();
        QCOMPARE(report.records.size(), 2U);
        QVERIFY(report.records[0].isRepaired && report.records[1].isRepaired);
    }

    void hoursThatWereInAMessageAreNeverMoved()
    {
        Scene scene("2026-11-21T03:12:00Z");
        scene.hubSays("2026-11-21T03:12:00Z");
        scene.count(2);
        QCOMPARE(scene.journal.nextReport()->records.size(), 1U);
        scene.hubSays("2026-11-20T03:12:00Z"); // the hub's clock goes back a day: the hour is to come now
        QCOMPARE(scene.at("2026-11-21T03:00:00Z"), 2);
    }

    void theFirstMessageOfEachBootIsAGreeting()
    {
        Scene scene("2026-11-21T03:12:00Z");
        scene.count();
        const core::SyncReport greeting = scene.journal.nextReport().value();
        QVERIFY(greeting.records.empty());
        QCOMPARE(greeting.rev, 0);
        QCOMPARE(greeting.lastRev, 1);
        QCOMPARE(greeting.pendingRecords, 1);
        QVERIFY(greeting.isClockTrusted);
        scene.hubSays("2026-11-21T03:12:00Z");
        QCOMPARE(scene.journal.nextReport()->records.size(), 1U);
        scene.reboot("2026-11-21T03:20:00Z");
        QVERIFY(scene.journal.nextReport()->records.empty());
    }

    void repairsKeepEveryCount()
    {
        // A screen that is rebooted with all sorts of clocks; whatever hour a count ends in, none is lost or doubled.
        Scene scene("1970-01-01T00:00:20Z");
        const char *const clocks[] = {"1970-01-01T00:00:05Z", "2026-11-22T08:00:00Z", "2031-01-01T00:00:00Z",
                                      "2026-11-23T08:00:00Z", "2020-01-01T00:00:00Z", "2027-03-01T00:00:00Z"};
        std::int64_t counted = 0;
        for (int round = 0; round < 60; ++round) {
            scene.reboot(clocks[round % 6]);
            for (int i = 0; i < 4; ++i) {
                scene.count(round + i + 1);
                counted += round + i + 1;
                scene.clock.pass(25min);
                if (i == 2 && round % 4 == 1)
                    scene.hubSays("2026-12-0" + std::to_string(1 + round % 9) + "T09:15:00Z");
            }
        }
        const samples::EpochTotals sent = samples::sendAll(scene.journal, scene.clock, time("2026-12-15T12:00:00Z"));
        std::int64_t sum = 0;
        for (const auto &[key, value] : sent) {
            sum += value;
            QVERIFY(key.second.hour <= time("2026-12-15T12:00:00Z"));
        }
        QCOMPARE(sum, counted);
    }
};

QTEST_GUILESS_MAIN(CounterJournalClockTest)
#include "counterjournal_clock_test.moc"
