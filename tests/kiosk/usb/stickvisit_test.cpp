// SPDX-License-Identifier: Apache-2.0
#include "kiosk/usb/stickvisit.h"

#include "core/dsse.h"
#include "core/stick_layout.h"
#include "support/files.h"
#include "usb_scene.h"

#include <QTest>

using namespace std::chrono_literals;
using kiosk::StickReport;
namespace fs = std::filesystem;

class StickVisitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsGoToTheOfficeAndTheReceiptComesBack()
    {
        UsbScene scene;
        scene.count(3);
        const fs::path stick = scene.stick();
        const StickReport out = scene.visit(stick);
        QCOMPARE(out.envelopesWritten, 1);
        QCOMPARE(out.recordsOnStick, 3);
        QVERIFY(out.hasEverything);
        QVERIFY(out.problems.empty());
        QCOMPARE(out.pendingRecords, 3); // only a receipt confirms
        QCOMPARE(scene.collect(stick), 1);
        QCOMPARE(scene.hub.sum(), 3);

        const StickReport back = scene.visit(stick);
        QCOMPARE(back.receiptsTaken, 1);
        QCOMPARE(back.pendingRecords, 0);
        QCOMPARE(entriesIn(scene.receipts(stick)), 0);
        // What the office has is gone; one empty envelope says that nothing is missing.
        QCOMPARE(entriesIn(scene.envelopes(stick)), 1);
        QCOMPARE(back.recordsOnStick, 0);
    }

    void envelopesAreTheBytesThatAHubTakes()
    {
        UsbScene scene;
        scene.count(2);
        const fs::path stick = scene.stick();
        scene.visit(stick);
        const fs::path file = fs::directory_iterator(scene.envelopes(stick))->path();
        const auto payload =
            core::openEnvelope(support::readAll(file), core::kSyncType, scene.identity.key.publicKey());
        QVERIFY(payload.has_value());
        const core::SyncReport report = core::syncReportFromPayload(*payload)->report;
        QCOMPARE(file.filename().string(), core::stick::envelopeFileName(report.epoch, report.rev));
        QCOMPARE(report.kiosk, scene.identity.kiosk);
        QCOMPARE(report.software, std::string("0.1.0"));
        QCOMPARE(report.records.size(), 2U);
    }

    void aLongBacklogFitsOnOneStick()
    {
        UsbScene scene;
        scene.count(4500);
        const fs::path stick = scene.stick();
        QCOMPARE(scene.visit(stick).envelopesWritten, 3);
        // Plugged in again, only the last envelope is new: it says until when nothing is missing.
        scene.clock.pass(1h);
        const StickReport again = scene.visit(stick);
        QCOMPARE(again.envelopesKept, 2);
        QCOMPARE(again.envelopesWritten, 1);
        QCOMPARE(again.recordsOnStick, 4500);
        QCOMPARE(scene.collect(stick), 3);
        QCOMPARE(scene.visit(stick).pendingRecords, 0);
        QCOMPARE(scene.hub.totals(), scene.committed());
    }

    void envelopesThatNewerOnesReplaceAreRemoved()
    {
        UsbScene scene;
        const fs::path stick = scene.stick();
        scene.count(2500);
        scene.visit(stick);
        scene.clock.pass(1h);
        scene.count(500, 400); // moves the borders between the envelopes
        const StickReport report = scene.visit(stick);
        QCOMPARE(entriesIn(scene.envelopes(stick)), report.envelopesWritten + report.envelopesKept);
        QVERIFY(report.envelopesRemoved > 0);
        scene.collect(stick);
        QCOMPARE(scene.visit(stick).pendingRecords, 0);
        QCOMPARE(scene.hub.totals(), scene.committed());
    }

    void whatTheNetworkDeliveredMeanwhileIsRemoved()
    {
        UsbScene scene;
        const fs::path stick = scene.stick();
        scene.count(5);
        scene.visit(stick);
        const kiosk::JournalCounts counts = scene.journal->counts().value();
        QVERIFY(scene.journal->acknowledge(counts.epoch, counts.rev).has_value());
        const StickReport report = scene.visit(stick);
        QCOMPARE(report.recordsOnStick, 0);
        QCOMPARE(entriesIn(scene.envelopes(stick)), 1);
    }

    void whatAnEarlierJournalWroteStaysUntilTheOfficeHasIt()
    {
        UsbScene scene;
        const fs::path stick = scene.stick();
        scene.count(5);
        scene.visit(stick);
        scene.journal.reset();
        fs::remove(scene.journalFile);
        scene.openJournal(); // the disk was replaced
        scene.clock.pass(1h);
        scene.count(1);
        scene.visit(stick);
        QCOMPARE(entriesIn(scene.envelopes(stick)), 2);
        scene.collect(stick);
        QCOMPARE(scene.hub.sum(), 6);
        const StickReport report = scene.visit(stick);
        QCOMPARE(report.receiptsTaken, 1);
        QCOMPARE(report.receiptsUseless, 1);
        QCOMPARE(report.envelopesRemoved, 2);
        QCOMPARE(report.pendingRecords, 0);
    }

    void aRestoredBackupKeepsWhatItsLostFutureWrote()
    {
        UsbScene scene;
        const fs::path stick = scene.stick();
        scene.count(5);
        scene.journal.reset();
        fs::copy_file(scene.journalFile, scene.folder / "backup");
        scene.openJournal();
        scene.count(5, 100);
        scene.visit(stick);
        scene.journal.reset();
        fs::copy_file(scene.folder / "backup", scene.journalFile, fs::copy_options::overwrite_existing);
        scene.openJournal();
        scene.clock.pass(1h);
        scene.count(5, 200); // as many, so that the first epoch's envelopes have the same name
        scene.visit(stick);
        QCOMPARE(entriesIn(scene.envelopes(stick)), 4);
        scene.collect(stick);
        QCOMPARE(scene.hub.sum(), 15); // all that was ever committed
        const StickReport report = scene.visit(stick);
        QCOMPARE(report.pendingRecords, 0);
    }

    void receiptsOfTwoSticksMayCrossEachOther()
    {
        UsbScene scene;
        scene.count(2500);
        const fs::path first = scene.stick("first");
        const fs::path second = scene.stick("second");
        scene.visit(first);
        scene.clock.pass(1h);
        scene.count(10);
        scene.visit(second);
        scene.collect(second);
        scene.collect(first);
        scene.collect(first);
        scene.visit(second);
        QCOMPARE(scene.pending(), 0);
        const StickReport late = scene.visit(first);
        QVERIFY(late.receiptsTaken > 0);
        QCOMPARE(late.pendingRecords, 0);
        QCOMPARE(scene.hub.totals(), scene.committed());
    }

    void contentIsFoundAndNamed()
    {
        UsbScene scene;
        const fs::path stick = scene.stick();
        QVERIFY(!scene.visit(stick).repository);
        const fs::path repository = stick / "huhang/repository";
        support::writeText(repository / "metadata/timestamp.json", "{}");
        QCOMPARE(scene.visit(stick).repository, std::optional(repository));
    }

    void withoutEnrolmentOnlyContentIsLookedFor()
    {
        UsbScene scene;
        const fs::path stick = scene.stick();
        support::writeText(stick / "huhang/repository/metadata/timestamp.json", "{}");
        kiosk::OwnJournal journal(*scene.journal);
        const auto report = kiosk::visitStick(stick, {}, journal, scene.isCancelled);
        QVERIFY(report->repository.has_value());
        QCOMPARE(report->problems.size(), 1U);
        QVERIFY(!fs::exists(stick / "huhang/envelopes"));
    }

    void anotherStickIsNotTouched()
    {
        UsbScene scene;
        fs::create_directories(scene.folder / "holiday");
        support::writeText(scene.folder / "holiday/beach.jpg", "x");
        QCOMPARE(scene.tryVisit(scene.folder / "holiday").error().code, core::Code::NotFound);
        QCOMPARE(scene.tryVisit(scene.folder / "missing").error().code, core::Code::NotFound);
        QCOMPARE(entriesIn(scene.folder / "holiday"), 1);
    }

    void countsThatWaitForTheClockAreTold()
    {
        UsbScene scene;
        scene.journal.reset();
        scene.clock.reboot("1970-01-01T00:00:10Z");
        scene.openJournal();
        scene.count(4);
        const StickReport report = scene.visit(scene.stick());
        QCOMPARE(report.recordsOnStick, 0);
        QCOMPARE(report.waitingCounts, 4);
        const auto sentences = kiosk::sentencesOf(report);
        QVERIFY(std::ranges::any_of(sentences, [](const std::string &one) {
            return one.find("clock of this screen is not right: 4 counts wait") != std::string::npos;
        }));
    }
};

QTEST_GUILESS_MAIN(StickVisitTest)
#include "stickvisit_test.moc"
