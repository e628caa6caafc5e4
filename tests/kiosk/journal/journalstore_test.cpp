// SPDX-License-Identifier: Apache-2.0
#include "full_disk.h"
#include "journal_samples.h"
#include "kiosk/journal/damagedfile.h"
#include "kiosk/journal/journalstore.h"
#include "kiosk/journal/metricrecorder.h"
#include "support/temp_folder.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <fstream>

using namespace std::chrono_literals;
using kiosk::JournalState;
using kiosk::JournalStore;
using kiosk::MetricRecorder;
using samples::view;

namespace {

std::int64_t onDisk(const std::filesystem::path &folder)
{
    SQLite::Database database((folder / "journal.sqlite").string(), SQLite::OPEN_READONLY);
    return database
        .execAndGet("SELECT (SELECT coalesce(sum(value), 0) FROM counter) + "
                    "(SELECT coalesce(sum(value), 0) FROM waiting)")
        .getInt64();
}

std::vector<std::string> notesOnDisk(const std::filesystem::path &folder)
{
    std::vector<std::string> notes;
    SQLite::Database database((folder / "journal.sqlite").string(), SQLite::OPEN_READONLY);
    SQLite::Statement rows(database, "SELECT text FROM note ORDER BY rev");
    while (rows.executeStep())
        notes.push_back(rows.getColumn(0).getString());
    return notes;
}

std::vector<std::string> setAsideIn(const std::filesystem::path &folder)
{
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        if (const std::string name = entry.path().filename().string();
            name.starts_with("journal.corrupt-") && !name.ends_with("-wal") && !name.ends_with("-shm"))
            names.push_back(name);
    return names;
}

void overwrite(const std::filesystem::path &file, const std::string &content)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

/// A store on the test's own thread.
struct Scene
{
    support::TempFolder folder;
    support::ManualClock clock;
    std::unique_ptr<JournalStore> store = std::make_unique<JournalStore>(folder.path(), clock, samples::kNotBefore);
    QSignalSpy committed{store.get(), &JournalStore::committed};
    QSignalSpy states{store.get(), &JournalStore::stateChanged};

    JournalState state() const
    {
        return states.isEmpty() ? JournalState::Starting : states.last()[0].value<JournalState>();
    }
    void record(int times = 1)
    {
        MetricRecorder recorder(store->queue(), clock);
        for (int i = 0; i < times; ++i)
            recorder.record(view());
    }
};

} // namespace

class JournalStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCountIsOnDiskSoonAndTheNextOnesASecondLater()
    {
        Scene scene;
        scene.store->start();
        QCOMPARE(scene.state(), JournalState::Counting);
        scene.record();
        QTRY_COMPARE(scene.committed.size(), 1);
        QElapsedTimer sinceFirst;
        sinceFirst.start();
        scene.record(3);
        QTest::qWait(300); // nothing may happen in this time, which only waiting shows
        QCOMPARE(onDisk(scene.folder.path()), 1);
        scene.record(2);
        QTRY_COMPARE(scene.committed.size(), 2);
        QVERIFY(sinceFirst.elapsed() > 800);
        QCOMPARE(scene.committed.last()[0].toLongLong(), 5);
        QCOMPARE(onDisk(scene.folder.path()), 6);
    }

    void whoeverComesLateIsToldHowThingsAre()
    {
        Scene scene;
        QSignalSpy counts(scene.store.get(), &JournalStore::countsTold);
        scene.store->tellCounts();
        QCOMPARE(counts.size(), 0); // nothing is open
        scene.store->start();
        scene.states.clear();
        scene.store->tellState();
        QCOMPARE(scene.state(), JournalState::Counting);
        scene.record(3);
        scene.store->tellCounts();
        QCOMPARE(counts.size(), 1);
        QCOMPARE(counts[0][0].value<kiosk::JournalCounts>().pendingRecords, 1); // three counts of one counter
    }

    void theEndOfAVisitIsOnDiskAtOnce()
    {
        Scene scene;
        scene.store->start();
        scene.record();
        QTRY_COMPARE(scene.committed.size(), 1);
        QElapsedTimer sinceFirst;
        sinceFirst.start();
        scene.record(2);
        MetricRecorder(scene.store->queue(), scene.clock).flush();
        QTRY_COMPARE(scene.committed.size(), 2);
        QVERIFY(sinceFirst.elapsed() < 700);
    }

    void whatIsLeftIsCommittedAtTheEnd()
    {
        Scene scene;
        scene.store->start();
        scene.record(4);
        scene.store.reset();
        QCOMPARE(onDisk(scene.folder.path()), 4);
    }

    void countsFromBeforeTheStartAreKept()
    {
        Scene scene;
        scene.record(2);
        scene.store->start();
        QTRY_COMPARE(scene.committed.size(), 1);
        QCOMPARE(onDisk(scene.folder.path()), 2);
    }

    void oneBatchWakesTheStoreOnce()
    {
        kiosk::IncrementQueue queue;
        int wakes = 0;
        queue.setListener([&wakes] { ++wakes; });
        support::ManualClock clock;
        MetricRecorder recorder(queue, clock);
        for (int i = 0; i < 100; ++i)
            recorder.record(view("guide/" + std::to_string(i % 3)));
        recorder.noteItem({"guide/0", "aa", {}});
        recorder.noteItem({"guide/0", "aa", {}});
        recorder.flush();
        QCOMPARE(wakes, 1);
        const kiosk::Handover handover = queue.take();
        QCOMPARE(handover.batches.size(), 1U);
        QCOMPARE(handover.batches[0].counts.size(), 3U);
        QCOMPARE(handover.items.size(), 1U);
        QVERIFY(handover.isFlushWanted);
        recorder.record(view());
        QCOMPARE(wakes, 2);
    }

    void countsOfDifferentHoursStayApart()
    {
        kiosk::IncrementQueue queue;
        support::ManualClock clock("2026-11-21T03:59:59Z");
        MetricRecorder recorder(queue, clock);
        recorder.record(view());
        clock.pass(1s);
        recorder.record(view());
        QCOMPARE(queue.take().batches.size(), 2U);
    }

    void manyThreadsLoseNoCount()
    {
        support::TempFolder folder;
        core::SystemClock clock;
        QThread storeThread;
        auto *store = new JournalStore(folder.path(), clock, samples::kNotBefore); // no parent, it moves
        store->moveToThread(&storeThread);
        connect(&storeThread, &QThread::started, store, &JournalStore::start);
        connect(&storeThread, &QThread::finished, store, &QObject::deleteLater);
        storeThread.start();
        std::vector<std::unique_ptr<QThread>> writers;
        for (int i = 0; i < 3; ++i) {
            writers.emplace_back(QThread::create([store, &clock] {
                MetricRecorder recorder(store->queue(), clock);
                for (int n = 0; n < 20'000; ++n)
                    recorder.record(view("guide/" + std::to_string(n % 20)));
            }));
            writers.back()->start();
        }
        for (const auto &writer : writers)
            QVERIFY(writer->wait(20'000));
        storeThread.quit();
        QVERIFY(storeThread.wait(20'000));
        QCOMPARE(onDisk(folder.path()), 60'000);
    }

    void aFileOfGarbageIsSetAsideAndCountingGoesOn()
    {
        Scene scene;
        overwrite(scene.folder / "journal.sqlite", std::string(20'000, 'x'));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("set aside as journal\\.corrupt-")));
        scene.store->start();
        scene.record();
        QTRY_COMPARE(scene.committed.size(), 1);
        QCOMPARE(onDisk(scene.folder.path()), 1);
        const auto kept = setAsideIn(scene.folder.path());
        QCOMPARE(kept.size(), 1U);
        QCOMPARE(kept[0], std::string("journal.corrupt-20261121T031200Z-1"));
        QCOMPARE(std::filesystem::file_size(scene.folder / kept[0]), 20'000U);
        const auto notes = notesOnDisk(scene.folder.path());
        QCOMPARE(notes.size(), 1U);
        QVERIFY(notes[0].find(kept[0]) != std::string::npos);
    }

    void theLogOfADamagedFileIsNotReplayedIntoTheNewOne()
    {
        support::TempFolder folder;
        support::ManualClock clock;
        overwrite(folder / "journal.sqlite", "garbage");
        overwrite(folder / "journal.sqlite-wal", "left over");
        const auto kept = kiosk::setAside(folder / "journal.sqlite", clock);
        QVERIFY(kept.has_value());
        QVERIFY(std::filesystem::exists(kept->string() + "-wal"));
        QVERIFY(!std::filesystem::exists(folder / "journal.sqlite-wal"));
    }

    void garbageOverARunningDatabaseStopsNothing()
    {
        Scene scene;
        scene.store->start();
        scene.record(2);
        QTRY_COMPARE(scene.committed.size(), 1);
        overwrite(scene.folder / "journal.sqlite", std::string(60'000, 'x'));
        overwrite(scene.folder / "journal.sqlite-wal", std::string(60'000, 'x'));
        scene.record(3);
        scene.store->commitNow();
        scene.store = std::make_unique<JournalStore>(scene.folder.path(), scene.clock, samples::kNotBefore);
        scene.store->start(); // at the latest now it shows
        MetricRecorder(scene.store->queue(), scene.clock).record(view());
        scene.store->commitNow();
        QVERIFY(onDisk(scene.folder.path()) >= 1);
        QVERIFY(!setAsideIn(scene.folder.path()).empty());
        QVERIFY(!notesOnDisk(scene.folder.path()).empty());
    }

    void onlyTheNewestDamagedFilesAreKept()
    {
        support::TempFolder folder;
        support::ManualClock clock;
        for (int i = 0; i < 12; ++i) {
            overwrite(folder / "journal.sqlite", "garbage " + std::to_string(i));
            JournalStore store(folder.path(), clock, samples::kNotBefore);
            store.start();
            clock.pass(1s);
        }
        QCOMPARE(setAsideIn(folder.path()).size(), 8U);
    }

    void aNewerSchemaIsLeftAloneAndCountsStayInMemory()
    {
        Scene scene;
        {
            SQLite::Database database((scene.folder / "journal.sqlite").string(),
                                      SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            database.exec("PRAGMA application_id=0x48484A4C; PRAGMA user_version=99; CREATE TABLE counter(value)");
        }
        QSignalSpy failures(scene.store.get(), &JournalStore::reportFailed);
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("memory only.*install the newer program")));
        scene.store->start();
        QCOMPARE(scene.state(), JournalState::MemoryOnly);
        scene.record(5);
        scene.store->commitNow();
        QCOMPARE(scene.committed.size(), 0);
        scene.store->makeReport(10);
        QCOMPARE(failures.size(), 1);
        scene.store.reset();
        QVERIFY(setAsideIn(scene.folder.path()).empty());
        SQLite::Database database((scene.folder / "journal.sqlite").string(), SQLite::OPEN_READONLY);
        QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(), 99);
    }

    void aFullDiskKeepsCountsInMemoryUntilThereIsSpace()
    {
        Scene scene;
        scene.store->start();
        scene.record(2);
        QTRY_COMPARE(scene.committed.size(), 1);
        {
            const FileSizeLimit full(4096); // less than the log already has
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("counts are kept in memory")));
            scene.record(3);
            scene.store->commitNow();
            QCOMPARE(scene.state(), JournalState::Retrying);
            scene.record(4);
            scene.store->commitNow();
            scene.clock.pass(1h); // the hour in which it happened stays
            scene.record(1);
            QCOMPARE(scene.committed.size(), 1);
        }
        QTRY_COMPARE_WITH_TIMEOUT(scene.state(), JournalState::Counting, 5000);
        // What was refused first, then what came meanwhile.
        QTRY_COMPARE(scene.committed.size(), 3);
        QCOMPARE(scene.committed[1][0].toLongLong(), 3);
        QCOMPARE(scene.committed[2][0].toLongLong(), 5);
        QCOMPARE(onDisk(scene.folder.path()), 10);
        scene.store.reset();
        SQLite::Database database((scene.folder / "journal.sqlite").string(), SQLite::OPEN_READONLY);
        QCOMPARE(database.execAndGet("SELECT sum(value) FROM counter GROUP BY hour ORDER BY hour LIMIT 1").getInt(), 9);
    }

    void aFolderThatCannotBeWrittenIsTriedAgain()
    {
        Scene scene;
        const std::filesystem::path data = scene.folder / "data";
        overwrite(data, "a file where the folder should be");
        scene.store = std::make_unique<JournalStore>(data, scene.clock, samples::kNotBefore);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("counts are kept in memory")));
        scene.store->start();
        scene.record(3);
        std::filesystem::remove(data);
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(data / "journal.sqlite"), 5000);
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(data), 3, 5000);
    }

    void memoryIsBoundedAndWhatDoesNotFitIsCounted()
    {
        kiosk::PendingCounts pending;
        support::ManualClock clock;
        for (int hour = 0; hour < 60; ++hour) {
            kiosk::Handover handover;
            handover.batches.push_back({kiosk::momentOf(clock), {}});
            for (int i = 0; i < 1000; ++i)
                handover.batches[0].counts[view("guide/" + std::to_string(i))] = 2;
            pending.add(std::move(handover));
            clock.pass(1h);
        }
        QCOMPARE(pending.dropped(), 20'000);
        QCOMPARE(pending.increments(), 100'000);
        kiosk::Handover more; // what is known already still fits
        clock = support::ManualClock();
        more.batches.push_back({kiosk::momentOf(clock), {{view("guide/1"), 5}}});
        pending.add(std::move(more));
        QCOMPARE(pending.increments(), 100'005);
    }

    void aReceiptConfirmsNoMoreThanItsMessageSaid()
    {
        Scene scene;
        scene.store->start();
        scene.record();
        scene.store->commitNow();
        QSignalSpy reports(scene.store.get(), &JournalStore::reportMade);
        QSignalSpy taken(scene.store.get(), &JournalStore::receiptTaken);
        scene.store->makeReport(2000); // the greeting of this boot: it says nothing of the count
        const auto report = reports.last()[0].value<core::SyncReport>();
        QVERIFY(report.rev < report.lastRev);
        scene.store->takeReceipt({"k", report.epoch, report.lastRev, scene.clock.utcNow(), {}, {}}, report.rev,
                                 scene.clock.sinceBoot());
        QVERIFY(taken.last()[0].value<kiosk::JournalCounts>().hasUnsent);
    }

    void aHubThatClaimsMoreThanTheJournalHasConfirmsWhatItWasTold()
    {
        Scene scene;
        scene.store->start();
        scene.record();
        scene.store->commitNow();
        QSignalSpy reports(scene.store.get(), &JournalStore::reportMade);
        QSignalSpy taken(scene.store.get(), &JournalStore::receiptTaken);
        scene.store->makeReport(2000);
        scene.store->takeReceipt(
            {"k", reports.last()[0].value<core::SyncReport>().epoch, 0, scene.clock.utcNow(), {}, {}}, 0,
            scene.clock.sinceBoot());
        scene.store->makeReport(2000);
        const auto report = reports.last()[0].value<core::SyncReport>();
        QCOMPARE(report.records.size(), 1U);
        scene.store->takeReceipt({"k", report.epoch, 500, scene.clock.utcNow(), {}, {}}, report.rev,
                                 scene.clock.sinceBoot());
        const auto counts = taken.last()[0].value<kiosk::JournalCounts>();
        QCOMPARE(counts.ackedRev, report.rev);
        QCOMPARE(counts.pendingRecords, 0);
    }

    void aReceiptBeforeTheFirstCountIsTaken()
    {
        Scene scene;
        scene.store->start();
        QSignalSpy reports(scene.store.get(), &JournalStore::reportMade);
        QSignalSpy taken(scene.store.get(), &JournalStore::receiptTaken);
        scene.store->makeReport(2000);
        const auto report = reports.last()[0].value<core::SyncReport>();
        core::SyncReceipt receipt{"k", report.epoch, 0, scene.clock.utcNow(), {}, {}};
        receipt.number = 3;
        scene.store->takeReceipt(receipt, report.rev, scene.clock.sinceBoot());
        QCOMPARE(taken.size(), 1);
        scene.store->makeReport(2000);
        QCOMPARE(reports.last()[0].value<core::SyncReport>().heard, 3);
    }

    void aReceiptForAReplacedJournalConfirmsNothing()
    {
        Scene scene;
        scene.store->start();
        scene.record();
        scene.store->commitNow();
        QSignalSpy taken(scene.store.get(), &JournalStore::receiptTaken);
        scene.store->takeReceipt({"k", "00000000-0000-4000-8000-000000000000", 1, scene.clock.utcNow(), {}, {}}, 1,
                                 scene.clock.sinceBoot());
        QCOMPARE(taken.size(), 1);
        const auto counts = taken.last()[0].value<kiosk::JournalCounts>();
        QCOMPARE(counts.ackedRev, 0);
        QCOMPARE(counts.pendingRecords, 1);
    }
};

QTEST_GUILESS_MAIN(JournalStoreTest)
#include "journalstore_test.moc"
