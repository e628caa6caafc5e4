// SPDX-License-Identifier: Apache-2.0
#include "core/sha256.h"
#include "journal_samples.h"
#include "support/temp_folder.h"

#include <QTest>
#include <set>

using namespace std::chrono_literals;
using kiosk::CarriedMessage;
using kiosk::CarriedPlace;
using kiosk::CarriedReceipt;
using kiosk::CounterJournal;
using samples::openJournal;
using samples::view;

namespace {

const kiosk::CarriedSender kSender{"kiosk-1", "0.1.0", {}};

struct Scene
{
    support::TempFolder folder;
    support::ManualClock clock;
    std::filesystem::path file = folder / "journal.sqlite";
    std::optional<CounterJournal> journal{openJournal(file, clock)};

    void count(int names, int first = 0)
    {
        kiosk::CountBatch all{kiosk::momentOf(clock), {}};
        for (int i = 0; i < names; ++i)
            all.counts[view("guide/" + std::to_string(first + i))] = 1;
        if (!journal->add({&all, 1}))
            qFatal("not counted");
    }
    std::vector<CarriedMessage> carryAll()
    {
        std::vector<CarriedMessage> all;
        std::optional<CarriedPlace> place;
        do {
            all.push_back(journal->nextCarried(kSender, place).value());
            place = CarriedPlace{all.back().epoch, all.back().rev};
        } while (!all.back().isNewest);
        return all;
    }
    core::SyncReceipt receiptFor(const CarriedMessage &message) const
    {
        return {kSender.kiosk, message.epoch, message.rev, clock.utcNow(), {}, {}, message.sha256};
    }
    CarriedReceipt take(const core::SyncReceipt &receipt) { return journal->takeCarried(receipt).value(); }
    std::int64_t ackedRev() { return journal->counts()->ackedRev; }
};

core::SyncReport reportIn(const CarriedMessage &message)
{
    return core::syncReportFromPayload(message.payload).value().report;
}

} // namespace

class CarriedMailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingUnconfirmedIsWrittenThoughNothingWasConfirmed()
    {
        Scene scene;
        scene.count(4500);
        const auto messages = scene.carryAll();
        QCOMPARE(messages.size(), 3U);
        std::int64_t after = 0;
        std::set<std::string> items;
        for (const CarriedMessage &message : messages) {
            const core::SyncReport report = reportIn(message);
            QCOMPARE(core::sha256Hex(core::asBytes(message.payload)), message.sha256);
            QCOMPARE(report.kiosk, kSender.kiosk);
            QCOMPARE(report.afterRev, std::optional(after));
            QCOMPARE(std::int64_t(report.records.size()), message.records);
            after = report.rev;
            for (const core::CounterRecord &record : report.records)
                items.insert(record.key.name.item);
            QCOMPARE(report.pendingRecords, std::int64_t(4500 - items.size()));
        }
        QCOMPARE(items.size(), 4500U);
        QCOMPARE(after, scene.journal->counts()->rev);
        QCOMPARE(scene.ackedRev(), 0);
    }

    void withNothingToSayOneEmptyMessageTellsSo()
    {
        Scene scene;
        const auto messages = scene.carryAll();
        QCOMPARE(messages.size(), 1U);
        QCOMPARE(messages[0].records, 0);
        QCOMPARE(reportIn(messages[0]).pendingRecords, 0);
        QVERIFY(reportIn(messages[0]).isClockTrusted);
    }

    void receiptsMayComeInAnyOrderAndNoGapIsPassed()
    {
        Scene scene;
        scene.count(4500);
        const auto messages = scene.carryAll();
        QCOMPARE(scene.take(scene.receiptFor(messages[2])), CarriedReceipt::Taken);
        QCOMPARE(scene.ackedRev(), 0);
        QCOMPARE(scene.take(scene.receiptFor(messages[0])), CarriedReceipt::Taken);
        QCOMPARE(scene.ackedRev(), messages[0].rev);
        QCOMPARE(scene.journal->counts()->pendingRecords, 2500);
        QCOMPARE(scene.take(scene.receiptFor(messages[0])), CarriedReceipt::Taken);
        QCOMPARE(scene.take(scene.receiptFor(messages[1])), CarriedReceipt::Taken);
        QCOMPARE(scene.ackedRev(), messages[2].rev);
        QVERIFY(!scene.journal->counts()->hasUnsent);
    }

    void aReceiptFromTheNetworkClosesTheGap()
    {
        Scene scene;
        scene.count(2500);
        const auto messages = scene.carryAll();
        QCOMPARE(scene.take(scene.receiptFor(messages[1])), CarriedReceipt::Taken);
        QVERIFY(scene.journal->acknowledge(messages[0].epoch, messages[0].rev - 1).has_value());
        QCOMPARE(scene.ackedRev(), messages[0].rev - 1);
        QVERIFY(scene.journal->acknowledge(messages[0].epoch, messages[0].rev).has_value());
        QCOMPARE(scene.ackedRev(), messages[1].rev);
    }

    void whatChangesAfterTheWritingIsNotConfirmed()
    {
        Scene scene;
        scene.count(10);
        const auto messages = scene.carryAll();
        scene.count(3);
        QCOMPARE(scene.take(scene.receiptFor(messages[0])), CarriedReceipt::Taken);
        QCOMPARE(scene.journal->counts()->pendingRecords, 3);
        const auto next = scene.carryAll();
        QCOMPARE(next.size(), 1U);
        for (const core::CounterRecord &record : reportIn(next[0]).records)
            QCOMPARE(record.value, 2);
    }

    void anotherStickMayBringTheReceiptOfAnEarlierWriting()
    {
        Scene scene;
        scene.count(5);
        const auto first = scene.carryAll();
        scene.clock.pass(1h);
        scene.count(5, 100);
        const auto second = scene.carryAll();
        QCOMPARE(second[0].records, 10);
        QCOMPARE(scene.take(scene.receiptFor(first[0])), CarriedReceipt::Taken);
        QCOMPARE(scene.ackedRev(), first[0].rev);
        QCOMPARE(scene.take(scene.receiptFor(second[0])), CarriedReceipt::Taken);
        QCOMPARE(scene.take(scene.receiptFor(first[0])), CarriedReceipt::Taken);
        QCOMPARE(scene.ackedRev(), second[0].rev);
    }

    void aReceiptOfAnotherMessageConfirmsNothing_data()
    {
        QTest::addColumn<int>("trick");
        QTest::newRow("a message of somebody else") << 0;
        QTest::newRow("not saying which message") << 1;
        QTest::newRow("the hub took less") << 2;
    }
    void aReceiptOfAnotherMessageConfirmsNothing()
    {
        QFETCH(int, trick);
        Scene scene;
        scene.count(5);
        const auto messages = scene.carryAll();
        core::SyncReceipt receipt = scene.receiptFor(messages[0]);
        if (trick == 0)
            receipt.messageSha256 = std::string(64, 'a');
        if (trick == 1)
            receipt.messageSha256.clear();
        if (trick == 2)
            --receipt.ackedRev;
        QCOMPARE(scene.take(receipt), CarriedReceipt::Unknown);
        QCOMPARE(scene.ackedRev(), 0);
        QCOMPARE(scene.journal->counts()->epoch, messages[0].epoch);
    }

    void aReceiptOfAnotherJournalDoesNothing()
    {
        Scene scene;
        scene.count(5);
        core::SyncReceipt receipt = scene.receiptFor(scene.carryAll()[0]);
        receipt.epoch = "another";
        receipt.ackedRev = 1000;
        const std::string epoch = scene.journal->counts()->epoch;
        QCOMPARE(scene.take(receipt), CarriedReceipt::ForeignEpoch);
        QCOMPARE(scene.journal->counts()->epoch, epoch);
        QCOMPARE(scene.ackedRev(), 0);
    }

    void aRestoredBackupConfirmsNothingItDoesNotHold()
    {
        Scene scene;
        scene.count(5);
        const auto early = scene.carryAll();
        scene.journal.reset(); // closes the file, WAL included
        std::filesystem::copy_file(scene.file, scene.folder / "backup");
        scene.journal = openJournal(scene.file, scene.clock);
        scene.count(5, 100);
        const auto late = scene.carryAll();
        scene.journal.reset();
        std::filesystem::copy_file(scene.folder / "backup", scene.file,
                                   std::filesystem::copy_options::overwrite_existing);
        scene.journal = openJournal(scene.file, scene.clock);

        scene.count(2, 200);
        QCOMPARE(late.size(), 2U);
        QCOMPARE(scene.take(scene.receiptFor(late[0])), CarriedReceipt::Unknown);      // a message it never made
        QCOMPARE(scene.take(scene.receiptFor(late[1])), CarriedReceipt::ForeignEpoch); // of a start it never had
        QCOMPARE(scene.journal->counts()->pendingRecords, 7);
        QCOMPARE(scene.take(scene.receiptFor(early[0])), CarriedReceipt::Taken);
        QCOMPARE(scene.journal->counts()->pendingRecords, 2);
    }

    void aCarriedReceiptIsHeard()
    {
        Scene scene;
        scene.count(1);
        core::SyncReceipt receipt = scene.receiptFor(scene.carryAll()[0]);
        receipt.number = 12;
        QCOMPARE(scene.take(receipt), CarriedReceipt::Taken);
        QCOMPARE(scene.journal->nextReport()->heard, 12);
    }

    void closedEpochsAreWrittenBeforeTheCurrentOne()
    {
        Scene scene;
        scene.count(2100);
        scene.journal = openJournal(scene.file, scene.clock);
        scene.count(40);
        scene.journal = openJournal(scene.file, scene.clock);
        scene.count(3);
        const auto messages = scene.carryAll();
        std::vector<std::int64_t> sizes;
        for (const CarriedMessage &message : messages)
            sizes.push_back(message.records);
        QCOMPARE(sizes, (std::vector<std::int64_t>{2000, 100, 40, 3}));
        QCOMPARE(reportIn(messages[1]).pendingRecords, 43);
        // The last one tells that nothing is missing if all before it arrive.
        const core::SyncReport last = reportIn(messages[3]);
        QCOMPARE(last.pendingRecords, 0);
        QCOMPARE(last.afterEpochs, (std::vector<core::EpochRev>{{messages[1].epoch, messages[1].rev},
                                                                {messages[2].epoch, messages[2].rev}}));
        QVERIFY(reportIn(messages[2]).afterEpochs.empty());
    }

    void theTimeOfACarriedReceiptIsOnlyALowerBound()
    {
        Scene scene;
        scene.clock.reboot("2026-05-01T00:00:00Z"); // behind, and not noticed
        scene.journal = openJournal(scene.file, scene.clock);
        scene.count(1);
        QVERIFY(scene.journal->counts()->isTimeKnown);
        core::SyncReceipt receipt{kSender.kiosk, "another", 1, samples::time("2026-11-20T00:00:00Z"), {}, {}, {}};
        QCOMPARE(scene.take(receipt), CarriedReceipt::ForeignEpoch);
        QVERIFY(!scene.journal->counts()->isTimeKnown);
        scene.count(1, 50);
        QCOMPARE(scene.journal->counts()->waitingCounts, 1); // no present time was learnt
        receipt.time = samples::time("2026-06-01T00:00:00Z");
        QCOMPARE(scene.take(receipt), CarriedReceipt::ForeignEpoch);
        QVERIFY(!scene.journal->counts()->isTimeKnown);
        // Somebody sets the clock; that the wrong reading came first does not stand against it.
        scene.clock.setWall("2026-11-22T09:00:00Z");
        scene.count(1, 60);
        QVERIFY(scene.journal->counts()->isTimeKnown);
        QCOMPARE(scene.journal->counts()->waitingCounts, 0);
        QCOMPARE(scene.journal->total({samples::hour("2026-11-22T09:00:00Z"), view("guide/50")}).value(), 1);
    }

    void hoursThatWereCarriedAreNeverMoved()
    {
        Scene scene;
        scene.clock.reboot("2027-06-01T00:00:00Z"); // ahead, and not noticed
        scene.journal = openJournal(scene.file, scene.clock);
        scene.count(1);
        QCOMPARE(scene.carryAll()[0].records, 1);
        QVERIFY(scene.journal->noteHubTime(samples::time("2026-11-21T05:00:00Z"), scene.clock.sinceBoot()).has_value());
        QCOMPARE(scene.journal->total({samples::hour("2027-06-01T00:00:00Z"), view("guide/0")}).value(), 1);
    }

    void messagesAreKnownByTheirHash()
    {
        Scene scene;
        scene.count(2500);
        const auto messages = scene.carryAll();
        QCOMPARE(scene.journal->carriedMessage(messages[1].sha256).value(),
                 std::optional(kiosk::KnownMessage{messages[1].epoch, messages[0].rev, messages[1].rev, false}));
        QVERIFY(!scene.journal->carriedMessage(std::string(64, 'a')).value());
        scene.take(scene.receiptFor(messages[0]));
        scene.take(scene.receiptFor(messages[1]));
        scene.journal.reset();
        scene.journal = openJournal(scene.file, scene.clock);
        QVERIFY(scene.journal->carriedMessage(messages[1].sha256).value()->isConfirmed);
    }

    void oldMessagesAreForgottenAndNothingElse()
    {
        Scene scene;
        scene.count(1);
        const CarriedMessage first = scene.carryAll()[0];
        SQLite::Database(scene.file.string(), SQLite::OPEN_READWRITE)
            .exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                  "INSERT INTO carried_message(sha256, epoch, after_rev, rev) SELECT i, 1, 0, 1 FROM n");
        scene.clock.pass(1s); // else it were the same message
        const CarriedMessage last = scene.carryAll()[0];
        QVERIFY(!scene.journal->carriedMessage(first.sha256).value());
        QCOMPARE(scene.take(scene.receiptFor(first)), CarriedReceipt::Unknown);
        QCOMPARE(scene.journal->counts()->pendingRecords, 1);
        QCOMPARE(scene.take(scene.receiptFor(last)), CarriedReceipt::Taken);
        QCOMPARE(scene.journal->counts()->pendingRecords, 0);
    }
};

QTEST_GUILESS_MAIN(CarriedMailTest)
#include "carriedmail_test.moc"
