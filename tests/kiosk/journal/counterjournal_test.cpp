// SPDX-License-Identifier: Apache-2.0
#include "full_disk.h"
#include "journal_samples.h"
#include "support/temp_folder.h"

#include <QElapsedTimer>
#include <QTest>
#include <fstream>
#include <random>
#include <set>

using namespace std::chrono_literals;
using core::Code;
using kiosk::CounterJournal;
using samples::batch;
using samples::hour;
using samples::openJournal;
using samples::view;

namespace {

/// A journal to which the hub has already told the time, so that messages carry records.
struct Scene
{
    support::TempFolder folder;
    support::ManualClock clock;
    std::filesystem::path file = folder / "journal.sqlite";
    CounterJournal journal = greeted(openJournal(file, clock));

    CounterJournal greeted(CounterJournal opened) const
    {
        if (!opened.noteHubTime(clock.utcNow(), clock.sinceBoot()))
            qFatal("the hub's time was not taken");
        return opened;
    }
    void count(const core::CounterName &name, std::int64_t by = 1)
    {
        const kiosk::CountBatch one = batch(clock, name, by);
        if (!journal.add({&one, 1}))
            qFatal("not counted");
    }
    void countMany(int names)
    {
        kiosk::CountBatch all{kiosk::momentOf(clock), {}};
        for (int i = 0; i < names; ++i)
            all.counts[view("guide/" + std::to_string(i))] = 1;
        if (!journal.add({&all, 1}))
            qFatal("not counted");
    }
    std::int64_t total(const core::CounterName &name, const char *at = "2026-11-21T03:00:00Z")
    {
        return journal.total({hour(at), name}).value();
    }
};

int rowsIn(const std::filesystem::path &file, const char *sql)
{
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    return database.execAndGet(sql).getInt();
}

void run(const std::filesystem::path &file, const char *sql)
{
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql);
}

} // namespace

class CounterJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFallIntoTheUtcHour_data()
    {
        QTest::addColumn<std::string>("first");
        QTest::addColumn<std::string>("second");
        QTest::addColumn<qint64>("inHourThree");
        QTest::newRow("same hour") << std::string("2026-11-21T03:00:00Z") << std::string("2026-11-21T03:59:59Z")
                                   << qint64(2);
        QTest::newRow("next hour") << std::string("2026-11-21T03:59:59Z") << std::string("2026-11-21T04:00:00Z")
                                   << qint64(1);
    }
    void countsFallIntoTheUtcHour()
    {
        QFETCH(std::string, first);
        QFETCH(std::string, second);
        QFETCH(qint64, inHourThree);
        support::TempFolder folder;
        support::ManualClock clock(first);
        CounterJournal journal = openJournal(folder / "journal.sqlite", clock);
        const kiosk::CountBatch one = batch(clock);
        clock.setWall(second);
        const kiosk::CountBatch batches[] = {one, batch(clock)};
        QVERIFY(journal.add(batches).has_value());
        QCOMPARE(journal.total({hour("2026-11-21T03:00:00Z"), view()}).value(), inHourThree);
    }

    void aMessageHoldsAbsoluteTotals()
    {
        Scene scene;
        scene.count(view(), 2);
        scene.count(view(), 3);
        const core::SyncReport report = scene.journal.nextReport().value();
        QCOMPARE(report.records.size(), 1U);
        QCOMPARE(report.records[0].value, 5);
        QCOMPARE(report.records[0].key, (core::CounterKey{hour("2026-11-21T03:00:00Z"), view()}));
        QVERIFY(!report.records[0].isRepaired);
        QCOMPARE(report.rev, report.lastRev);
        QCOMPARE(report.boot, 1);
        QVERIFY(report.isClockTrusted);
        QCOMPARE(report.asOf, scene.clock.utcNow());
    }

    void whatIsConfirmedIsNotSentAgainUntilItChanges()
    {
        Scene scene;
        scene.count(view("guide/a"));
        scene.count(view("guide/b"));
        const core::SyncReport first = scene.journal.nextReport().value();
        QCOMPARE(first.records.size(), 2U);
        QCOMPARE(scene.journal.nextReport().value().records.size(), 2U); // not confirmed yet
        scene.count(view("guide/a"));                                    // while the message is under way
        QVERIFY(scene.journal.acknowledge(first.epoch, first.rev).has_value());
        const core::SyncReport second = scene.journal.nextReport().value();
        QCOMPARE(second.records.size(), 1U);
        QCOMPARE(second.records[0].key.name.item, std::string("guide/a"));
        QCOMPARE(second.records[0].value, 2);
        QVERIFY(scene.journal.acknowledge(second.epoch, second.rev).has_value());
        QCOMPARE(scene.journal.nextReport().value().records.size(), 0U);
        QVERIFY(!scene.journal.counts()->hasUnsent);
    }

    void receiptsGoOnlyForward()
    {
        Scene scene;
        scene.count(view("guide/a"));
        const core::SyncReport first = scene.journal.nextReport().value();
        scene.count(view("guide/b"));
        const core::SyncReport second = scene.journal.nextReport().value();
        QVERIFY(scene.journal.acknowledge(second.epoch, second.rev).has_value());
        for (const std::int64_t late : {first.rev, std::int64_t(0), std::int64_t(-7), second.rev})
            QVERIFY(scene.journal.acknowledge(first.epoch, late).has_value());
        QCOMPARE(scene.journal.counts()->ackedRev, second.rev);
    }

    void aReceiptForWhatNeverWasIsRefused()
    {
        Scene scene;
        scene.count(view());
        const core::SyncReport report = scene.journal.nextReport().value();
        QCOMPARE(scene.journal.acknowledge(report.epoch, report.lastRev + 1).error().code, Code::Rejected);
        QCOMPARE(scene.journal.acknowledge("another epoch", report.rev).error().code, Code::NotFound);
        QCOMPARE(scene.journal.counts()->ackedRev, 0);
    }

    void aLongBacklogGoesInSeveralMessages()
    {
        Scene scene;
        scene.countMany(4500);
        std::set<std::string> items;
        std::vector<size_t> sizes;
        while (scene.journal.counts()->hasUnsent) {
            const core::SyncReport report = scene.journal.nextReport().value();
            sizes.push_back(report.records.size());
            for (const core::CounterRecord &record : report.records)
                items.insert(record.key.name.item);
            QCOMPARE(report.pendingRecords, std::int64_t(4500 - items.size()));
            QCOMPARE(report.rev == report.lastRev, report.pendingRecords == 0);
            QVERIFY(scene.journal.acknowledge(report.epoch, report.rev).has_value());
        }
        QCOMPARE(sizes, (std::vector<size_t>{2000, 2000, 500}));
        QCOMPARE(items.size(), 4500U);
    }

    void aBacklogIsSentThoughItKeepsChanging()
    {
        Scene scene;
        scene.countMany(50);
        std::map<std::string, std::int64_t> hub;
        for (int round = 0; round < 40; ++round) {
            const core::SyncReport report = scene.journal.nextReport(7).value();
            QVERIFY(report.records.size() <= 7);
            for (const core::CounterRecord &record : report.records)
                hub[record.key.name.item] = std::max(hub[record.key.name.item], record.value);
            QVERIFY(scene.journal.acknowledge(report.epoch, report.rev).has_value());
            if (round < 20)
                scene.count(view("guide/0"));
        }
        QCOMPARE(hub.size(), 50U);
        QCOMPARE(hub["guide/0"], 21);
    }

    void titlesTravelOnce()
    {
        Scene scene;
        const core::CountedItem item{"guide/robbery", "aa11", {{"zh-Hans", "遇到抢劫"}, {"en", "Robbery"}}};
        const core::CountedItem revised{"guide/robbery", "bb22", {{"zh-Hans", "遭遇抢劫"}}};
        const core::CountedItem unusable{"spaces are no id", "cc33", {}};
        QVERIFY(scene.journal.add({}, std::vector{item, item, unusable}).has_value());
        const core::SyncReport first = scene.journal.nextReport().value();
        QCOMPARE(first.items, std::vector{item});
        QVERIFY(scene.journal.acknowledge(first.epoch, first.rev).has_value());
        QVERIFY(scene.journal.add({}, std::vector{item, revised}).has_value());
        QCOMPARE(scene.journal.nextReport()->items, std::vector{revised});
    }

    void notesTravelUntilTheyAreConfirmed()
    {
        Scene scene;
        QVERIFY(scene.journal.addNote("something was lost").has_value());
        const core::SyncReport report = scene.journal.nextReport().value();
        QCOMPARE(report.notes, std::vector<std::string>{"something was lost"});
        QVERIFY(scene.journal.acknowledge(report.epoch, report.rev).has_value());
        QVERIFY(scene.journal.nextReport()->notes.empty());
        QCOMPARE(rowsIn(scene.file, "SELECT count(*) FROM note"), 0);
        for (int i = 0; i < 80; ++i)
            QVERIFY(scene.journal.addNote(std::to_string(i)).has_value());
        QCOMPARE(scene.journal.nextReport()->notes.size(), 20U);
        QCOMPARE(scene.journal.nextReport()->notes.front(), std::string("30")); // the newest 50 stay
    }

    void whatCannotBeCountedIsDroppedAndTheDropIsCounted()
    {
        Scene scene;
        kiosk::CountBatch bad{kiosk::momentOf(scene.clock), {}};
        bad.counts[view("no spaces please")] = 4;
        bad.counts[view(std::string(200, 'x'))] = 1;
        bad.counts[view("guide/zero")] = 0;
        bad.counts[view("guide/minus")] = -3;
        bad.counts[view("guide/huge")] = 2'000'000;
        bad.counts[view("guide/good")] = 1;
        QVERIFY(scene.journal.add({&bad, 1}, {}, 10).has_value());
        const core::SyncReport report = scene.journal.nextReport().value();
        QCOMPARE(report.records.size(), 1U);
        QCOMPARE(report.dropped, 10 + 4 + 1 + 1 + 1 + 2'000'000);
    }

    void everythingIsStillThereAfterARestart()
    {
        Scene scene;
        scene.count(view(), 3);
        core::SyncReport before = scene.journal.nextReport().value();
        QCOMPARE(before.epoch, before.start);
        scene.journal = openJournal(scene.file, scene.clock);
        core::SyncReport after = scene.journal.nextReport().value();
        QVERIFY(after.start != before.start);
        QCOMPARE(after.boot, before.boot + 1);
        after.start = before.start;
        after.boot = before.boot;
        QCOMPARE(after, before);
        QCOMPARE(scene.total(view()), 3);
    }

    void eachStartCountsInAnEpochOfItsOwn()
    {
        Scene scene;
        scene.count(view(), 3);
        const std::string old = scene.journal.counts()->epoch;
        scene.journal = openJournal(scene.file, scene.clock);
        QCOMPARE(scene.journal.counts()->epoch, old);
        scene.count(view(), 2);
        const std::string current = scene.journal.counts()->epoch;
        QVERIFY(current != old);
        QCOMPARE(scene.journal.counts()->pendingRecords, 2);

        const core::SyncReport first = scene.journal.nextReport().value();
        QCOMPARE(first.epoch, old);
        QCOMPARE(first.start, current);
        QCOMPARE(first.records.at(0).value, 3);
        QCOMPARE(first.pendingRecords, 1);
        QVERIFY(scene.journal.acknowledge(first.epoch, first.rev).has_value());
        const core::SyncReport second = scene.journal.nextReport().value();
        QCOMPARE(second.epoch, current);
        QCOMPARE(second.records.at(0).value, 2); // starts from nothing
        QCOMPARE(second.pendingRecords, 0);
        QVERIFY(scene.journal.acknowledge(second.epoch, second.rev).has_value());
        QVERIFY(!scene.journal.counts()->hasUnsent);
        QCOMPARE(scene.journal.counts()->pendingRecords, 0);
        QCOMPARE(scene.journal.nextReport()->epoch, current); // the newest speaks when there is nothing to say
    }

    void aStartThatStoresNothingMakesNoEpoch()
    {
        Scene scene;
        QCOMPARE(scene.journal.nextReport()->epoch, scene.journal.nextReport()->start); // of a journal without any
        const core::CountedItem item{"guide/robbery", "aa11", {{"en", "Robbery"}}};
        QVERIFY(scene.journal.add({}, std::vector{item}).has_value());
        for (int i = 0; i < 50; ++i) {
            scene.journal = openJournal(scene.file, scene.clock);
            QVERIFY(scene.journal.noteHubTime(scene.clock.utcNow(), scene.clock.sinceBoot(), i).has_value());
            QVERIFY(scene.journal.add({}, std::vector{item}).has_value()); // known already
            QVERIFY(scene.journal.add({}).has_value());
        }
        QCOMPARE(rowsIn(scene.file, "SELECT count(*) FROM epoch"), 1);
        const core::SyncReport report = scene.journal.nextReport().value();
        QCOMPARE(report.boot, 51);
        QCOMPARE(report.heard, 49);
        QVERIFY(scene.journal.noteHubTime(scene.clock.utcNow(), scene.clock.sinceBoot(), 7).has_value());
        QCOMPARE(scene.journal.nextReport()->heard, 49); // an older receipt
    }

    void theNumberOfPendingCountersIsThatOfTheRows()
    {
        Scene scene;
        std::mt19937 random(7);
        for (int round = 0; round < 60; ++round) {
            if (round % 3 == 0)
                scene.clock.reboot(round % 2 ? "1970-01-01T00:00:09Z" : core::toText(scene.clock.utcNow()));
            if (round % 2 == 0)
                scene.journal = openJournal(scene.file, scene.clock);
            scene.countMany(int(1 + random() % 30));
            if (round % 5 == 0)
                QVERIFY(scene.journal.noteHubTime(samples::time("2026-12-01T08:00:00Z"), scene.clock.sinceBoot()));
            const core::SyncReport report = scene.journal.nextReport(1 + random() % 40).value();
            if (round % 4 == 0)
                QVERIFY(scene.journal.acknowledge(report.epoch, report.rev).has_value());
            QCOMPARE(scene.journal.counts()->pendingRecords,
                     rowsIn(scene.file, "SELECT (SELECT count(*) FROM counter WHERE NOT confirmed) + "
                                        "(SELECT count(*) FROM waiting)"));
            QCOMPARE(scene.journal.counts()->hasUnsent,
                     rowsIn(scene.file, "SELECT count(*) FROM epoch WHERE rev > acked_rev") > 0);
        }
    }

    void anAdditionThatIsThereAlreadyIsNotAddedByTheNextStart()
    {
        Scene scene;
        const kiosk::CountBatch one = batch(scene.clock);
        QVERIFY(scene.journal.add({&one, 1}, {}, 0, "first").has_value());
        scene.journal = openJournal(scene.file, scene.clock);
        QVERIFY(scene.journal.add({&one, 1}, {}, 0, "first").has_value());
        QCOMPARE(rowsIn(scene.file, "SELECT sum(value) FROM counter"), 1);
        QVERIFY(scene.journal.add({&one, 1}, {}, 0, "second").has_value());
        QCOMPARE(rowsIn(scene.file, "SELECT sum(value) FROM counter"), 2);
    }

    void whatIsNoJournalIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray(9000, '\x5a');
        QTest::newRow("text") << QByteArray("SQLite format 3\0 but no more than that", 38);
    }
    void whatIsNoJournalIsRefused()
    {
        QFETCH(QByteArray, content);
        support::TempFolder folder;
        std::ofstream(folder / "journal.sqlite").write(content.data(), content.size());
        const auto journal = CounterJournal::open(folder / "journal.sqlite", support::ManualClock(), {});
        QCOMPARE(journal.error().code, Code::Malformed);
    }

    void aDatabaseOfAnotherProgramIsRefused()
    {
        support::TempFolder folder;
        run(folder / "journal.sqlite", "CREATE TABLE recipe(title TEXT)");
        support::ManualClock clock;
        QCOMPARE(CounterJournal::open(folder / "journal.sqlite", clock, {}).error().code, Code::Malformed);
    }

    void aDamagedPageIsNoticed()
    {
        Scene scene;
        scene.countMany(3000);
        scene.journal = openJournal(scene.folder / "other.sqlite", scene.clock); // closes the file
        std::fstream file(scene.file, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(5 * 4096);
        const std::string noise(4096 * 3, '\x5a');
        file.write(noise.data(), std::streamsize(noise.size()));
        file.close();
        QCOMPARE(CounterJournal::open(scene.file, scene.clock, {}).error().code, Code::Malformed);
    }

    void aJournalOfANewerProgramIsLeftAlone()
    {
        Scene scene;
        scene.count(view());
        scene.journal = openJournal(scene.folder / "other.sqlite", scene.clock);
        run(scene.file, "PRAGMA user_version=99");
        const auto journal = CounterJournal::open(scene.file, scene.clock, {});
        QCOMPARE(journal.error().code, Code::Unsupported);
        QVERIFY(journal.error().detail.find("99") != std::string::npos);
        QCOMPARE(rowsIn(scene.file, "SELECT count(*) FROM counter"), 1);
    }

    void aFullDatabaseAddsAllOrNothing()
    {
        Scene scene;
        scene.count(view(), 3);
        const kiosk::JournalCounts before = scene.journal.counts().value();
        kiosk::CountBatch big{kiosk::momentOf(scene.clock), {{view(), 1}}};
        for (int i = 0; i < 3000; ++i)
            big.counts[view("guide/" + std::to_string(i))] = 1;
        const auto limit = std::filesystem::file_size(scene.file.string() + "-wal") + 8192;
        const auto failed = [&] {
            const FileSizeLimit full(limit);
            return scene.journal.add({&big, 1});
        }();
        QVERIFY(!failed.has_value());
        QCOMPARE(scene.journal.counts().value(), before);
        QCOMPARE(scene.total(view()), 3);
        QVERIFY(scene.journal.add({&big, 1}).has_value());
        QCOMPARE(scene.total(view()), 4);
        QCOMPARE(rowsIn(scene.file, "SELECT sum(value) FROM counter"), 3004);
    }

    void aYearOfflineStaysSmall()
    {
        // 12 h a day of 40 different counters an hour, which is a busy screen that is switched on every morning.
        support::TempFolder folder;
        support::ManualClock clock("2026-02-01T00:00:00Z");
        std::optional<CounterJournal> journal;
        for (int day = 0; day < 365; ++day) {
            journal.reset();
            clock.reboot(core::toText(clock.utcNow()));
            journal.emplace(openJournal(folder / "journal.sqlite", clock));
            std::vector<kiosk::CountBatch> batches;
            for (int h = 0; h < 12; ++h) {
                kiosk::CountBatch one{kiosk::momentOf(clock), {}};
                for (int i = 0; i < 40; ++i)
                    one.counts[view("guide/some-longer-name-" + std::to_string(i))] = 7 + i;
                batches.push_back(std::move(one));
                clock.pass(1h);
            }
            clock.pass(12h);
            QVERIFY(journal->add(batches).has_value());
        }
        QCOMPARE(journal->counts()->pendingRecords, 365 * 12 * 40);
        QVERIFY(journal->noteHubTime(clock.utcNow(), clock.sinceBoot()).has_value());
        int messages = 0;
        QElapsedTimer time;
        time.start();
        for (; journal->counts()->hasUnsent; ++messages) {
            const core::SyncReport report = journal->nextReport().value();
            QVERIFY(journal->acknowledge(report.epoch, report.rev).has_value());
        }
        journal.reset();
        const auto bytes = std::filesystem::file_size(folder / "journal.sqlite");
        qInfo("a year offline, 365 starts: %.1f MB, in %d messages (%lld ms)", double(bytes) / 1e6, messages,
              static_cast<long long>(time.elapsed()));
        QVERIFY(bytes < 20'000'000);
        QCOMPARE(messages, 365);
    }
};

QTEST_GUILESS_MAIN(CounterJournalTest)
#include "counterjournal_test.moc"
