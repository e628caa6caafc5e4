// SPDX-License-Identifier: Apache-2.0
// Sticks that somebody prepared with bad intent, or that break: nothing outside of them is touched, no visit takes
// long, no count is lost.
#include "core/dsse.h"
#include "core/random.h"
#include "core/stick_layout.h"
#include "kiosk/usb/logcopy.h"
#include "support/files.h"
#include "usb_scene.h"

#include <QElapsedTimer>
#include <QTest>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using kiosk::StickReport;
using support::readAll;
using support::writeText;
namespace fs = std::filesystem;

namespace {

/// A small file system of its own, if this machine lets us mount one.
class SmallDisk
{
public:
    SmallDisk(fs::path folder, const char *options) : m_folder(std::move(folder))
    {
        fs::create_directories(m_folder);
        m_isMounted = ::mount("huhang-test", m_folder.c_str(), "tmpfs", 0, options) == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_folder.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    void makeReadOnly() { QVERIFY(::mount(nullptr, m_folder.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0); }

private:
    fs::path m_folder;
    bool m_isMounted = false;
};

std::string signedBy(const core::KeyPair &key, const core::SyncReceipt &receipt)
{
    return core::toJson(core::signEnvelope(std::string(core::kReceiptType), core::toJson(receipt), key));
}

bool says(const StickReport &report, const std::string &text)
{
    return std::ranges::any_of(report.problems, [&](const std::string &one) { return one.find(text) != one.npos; });
}

} // namespace

class HostileStickTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksLeadNowhere_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("the top folder") << QStringLiteral("huhang");
        QTest::newRow("all envelopes") << QStringLiteral("huhang/envelopes");
        QTest::newRow("this kiosk's envelopes") << QStringLiteral("huhang/envelopes/KIOSK");
        QTest::newRow("all receipts") << QStringLiteral("huhang/receipts");
        QTest::newRow("this kiosk's receipts") << QStringLiteral("huhang/receipts/KIOSK");
        QTest::newRow("the repository") << QStringLiteral("huhang/repository");
        QTest::newRow("its metadata") << QStringLiteral("huhang/repository/metadata");
    }
    void linksLeadNowhere()
    {
        QFETCH(QString, link);
        UsbScene scene;
        scene.count(3);
        const fs::path outside = scene.folder / "outside";
        writeText(outside / "timestamp.json", "{}");
        writeText(outside / "secret.json", "secret");
        const fs::path stick = scene.folder / "stick";
        const fs::path at =
            stick / link.replace(QStringLiteral("KIOSK"), QString::fromStdString(scene.identity.kiosk)).toStdString();
        fs::create_directories(at.parent_path());
        fs::create_symlink(outside, at);
        const auto report = scene.tryVisit(stick);
        QVERIFY(!report || !report->problems.empty());
        QVERIFY(!report || !report->repository);
        QCOMPARE(entriesIn(outside), 2);
        QCOMPARE(readAll(outside / "secret.json"), std::string("secret"));
        QCOMPARE(scene.pending(), 3);
    }

    void logsAreCopiedToNowhereElse_data()
    {
        QTest::addColumn<QString>("link");
        for (const char *link : {"huhang", "huhang/logs", "huhang/logs/kiosk-1", "huhang/logs/kiosk-1/kiosk.log"})
            QTest::newRow(link) << QString::fromLatin1(link);
    }
    void logsAreCopiedToNowhereElse()
    {
        QFETCH(QString, link);
        const support::TempFolder folder;
        writeText(folder / "data/kiosk.log", "what happened\n");
        writeText(folder / "outside/kiosk.log", "somebody else's\n");
        const fs::path at = folder / "stick" / link.toStdString();
        fs::create_directories(at.parent_path());
        fs::create_symlink(link.endsWith(u".log") ? folder / "outside/kiosk.log" : folder / "outside", at);
        const std::atomic_bool isCancelled = false;
        const auto copied =
            kiosk::copyLogs(folder / "stick", {"kiosk-1", {folder / "data/kiosk.log"}, "all is well\n"}, isCancelled);
        QCOMPARE(copied.has_value(), link.endsWith(u".log")); // a link in the place of a file gives way
        QCOMPARE(entriesIn(folder / "outside"), 1);
        QCOMPARE(readAll(folder / "outside/kiosk.log"), std::string("somebody else's\n"));
    }

    void logsOnAFullStickAreWholeOrNotThere()
    {
        const support::TempFolder folder;
        const SmallDisk disk(folder / "stick", "size=64k");
        if (!disk.isMounted())
            QSKIP("this machine lets us mount nothing");
        fs::create_directories(folder / "stick/huhang");
        writeText(folder / "data/kiosk.1.log", std::string(20'000, 'a'));
        writeText(folder / "data/kiosk.log", std::string(200'000, 'b'));
        const std::atomic_bool isCancelled = false;
        const auto copied = kiosk::copyLogs(
            folder / "stick", {"kiosk-1", {folder / "data/kiosk.1.log", folder / "data/kiosk.log"}, "full\n"},
            isCancelled);
        QCOMPARE(copied.error().code, core::Code::Full);
        const fs::path logs = folder / "stick/huhang/logs/kiosk-1";
        QCOMPARE(readAll(logs / "summary.txt"), std::string("full\n"));
        QCOMPARE(readAll(logs / "kiosk.1.log").size(), size_t(20'000));
        QVERIFY(!fs::exists(logs / "kiosk.log"));
        QCOMPARE(entriesIn(logs), 2); // no half a file under another name either
    }

    void ofALargeLogTheNewestIsCopied()
    {
        const support::TempFolder folder;
        fs::create_directories(folder / "stick/huhang");
        std::string log;
        for (int i = 0; i < 200'000; ++i)
            log += "line " + std::to_string(i) + "\n";
        writeText(folder / "data/kiosk.log", log);
        const std::atomic_bool isCancelled = false;
        std::vector<kiosk::StickProgress> told;
        const auto copied =
            kiosk::copyLogs(folder / "stick", {"../../etc", {folder / "data/kiosk.log", folder / "data/none"}, ""},
                            isCancelled, [&](const kiosk::StickProgress &progress) { told.push_back(progress); });
        QVERIFY(copied);
        QCOMPARE(copied->files, 2);
        QCOMPARE(copied->folder.filename(), fs::path("______etc"));
        const std::string text = readAll(copied->folder / "kiosk.log");
        QVERIFY(std::int64_t(text.size()) <= kiosk::kMostLogFileBytes && text.starts_with("line "));
        QVERIFY(text.ends_with("line 199999\n"));
        QCOMPARE(told.size(), size_t(2));
        QVERIFY(told.back().done == told.back().all && told.back().all == std::int64_t(text.size()));
    }

    void whatAProblemQuotesIsCutShort()
    {
        UsbScene scene;
        scene.count(3);
        const fs::path stick = scene.stick();
        std::string broken = "{\"payload\":\"";
        for (int i = 0; i < 50'000; ++i)
            broken += "你好";
        writeText(scene.envelopes(stick) / "broken.json", broken + "\n");
        const StickReport report = scene.visit(stick);
        QVERIFY(says(report, "broken.json"));
        for (const std::string &problem : report.problems) {
            QVERIFY(problem.size() < 400);
            QVERIFY(QString::fromStdString(problem).toStdString() == problem);
        }
    }

    void filesThatAreNoneAreNeitherReadNorWaitedFor()
    {
        UsbScene scene;
        scene.count(3);
        const fs::path stick = scene.stick();
        const fs::path outside = scene.folder / "outside.json";
        writeText(outside, "secret");
        const kiosk::JournalCounts counts = scene.journal->counts().value();
        const std::string usual = core::stick::envelopeFileName(counts.epoch, counts.rev);
        for (const fs::path &box : {scene.envelopes(stick), scene.receipts(stick)}) {
            fs::create_directories(box / "folder.json");
            QCOMPARE(::mkfifo((box / "pipe.json").c_str(), 0600), 0);
            fs::create_symlink(outside, box / "link.json");
            fs::create_symlink("/dev/zero", box / "zero.json");
            writeText(box / "huge.json", "x");
            QCOMPARE(::truncate((box / "huge.json").c_str(), off_t(1) << 40), 0);
        }
        fs::create_directories(scene.envelopes(stick) / usual / "not empty");
        fs::create_symlink(outside, scene.envelopes(stick) / (usual + ".part"));
        const StickReport report = scene.visit(stick);
        QVERIFY(report.hasEverything);
        QVERIFY(report.furtherProblems > 0); // all were told of, the first few by name
        QCOMPARE(readAll(outside), std::string("secret"));
        scene.collect(stick);
        QCOMPARE(scene.hub.sum(), 3);
        QCOMPARE(scene.visit(stick).pendingRecords, 0);
    }

    void thousandsOfFilesAreBoundedWork()
    {
        UsbScene scene;
        scene.count(3);
        const fs::path stick = scene.stick();
        fs::create_directories(scene.receipts(stick));
        for (int i = 0; i < 21'000; ++i)
            ::close(::open((scene.receipts(stick) / (std::to_string(i) + ".json")).c_str(), O_CREAT | O_WRONLY, 0644));
        const StickReport report = scene.visit(stick);
        QVERIFY(says(report, "too many files"));
        QVERIFY(report.problems.size() + size_t(report.furtherProblems) >= 20'000);
        QVERIFY(kiosk::sentencesOf(report).size() < 20);
        QVERIFY(report.hasEverything);
        QCOMPARE(scene.pending(), 3);
    }

    void whatASmallerKeyRingSignedConfirmsNothing_data()
    {
        QTest::addColumn<int>("trick");
        QTest::newRow("another hub's key") << 0;
        QTest::newRow("another kiosk's receipt") << 1;
        QTest::newRow("another message's receipt") << 2;
        QTest::newRow("a revision that never was, from another hub") << 3;
        QTest::newRow("the kiosk's own signature") << 4;
        QTest::newRow("garbage") << 5;
        QTest::newRow("deep nesting") << 6;
    }
    void whatASmallerKeyRingSignedConfirmsNothing()
    {
        QFETCH(int, trick);
        UsbScene scene;
        scene.count(3);
        const fs::path stick = scene.stick();
        scene.visit(stick);
        const kiosk::JournalCounts before = scene.journal->counts().value();
        const core::KeyPair stranger = core::KeyPair::generate();
        core::SyncReceipt receipt{scene.identity.kiosk, before.epoch, before.rev, scene.clock.utcNow(), {}, {},
                                  std::string(64, 'a')};
        std::string bytes;
        switch (trick) {
        case 0:
            bytes = signedBy(stranger, receipt);
            break;
        case 1:
            receipt.kiosk = "another";
            bytes = scene.hub.signedReceipt(receipt);
            break;
        case 2:
            bytes = scene.hub.signedReceipt(receipt);
            break;
        case 3:
            receipt.ackedRev += 1000;
            receipt.orders = {std::string(core::kEnrolAnew)};
            bytes = signedBy(stranger, receipt);
            break;
        case 4:
            bytes = signedBy(scene.identity.key, receipt);
            break;
        case 5:
            bytes = std::string(1000, '\0');
            break;
        case 6:
            bytes = std::string(1 << 20, '[');
            break;
        }
        writeText(scene.receipts(stick) / "a.json", bytes);
        const StickReport report = scene.visit(stick);
        QCOMPARE(report.receiptsTaken, 0);
        QCOMPARE(report.receiptsUseless, 1);
        QVERIFY(!report.isCopy);
        QCOMPARE(scene.pending(), 3);
        QCOMPARE(scene.journal->counts()->epoch, before.epoch);
        QVERIFY(!fs::exists(scene.receipts(stick) / "a.json"));
    }

    void aFullStickLosesNothing()
    {
        UsbScene scene;
        const fs::path stick = scene.folder / "stick";
        const SmallDisk disk(stick, "size=100k");
        if (!disk.isMounted())
            QSKIP("no right to mount a small disk here");
        fs::create_directories(stick / "huhang");
        kiosk::CountBatch batch{kiosk::momentOf(scene.clock), {}};
        for (int i = 0; i < 4500; ++i) // names that cannot be packed: one message of three finds room
            batch.counts[{"spring", "guide/" + core::randomUuid(), core::Metric::View, "en"}] = 1;
        QVERIFY(scene.journal->add({&batch, 1}));
        const StickReport report = scene.visit(stick);
        QVERIFY(!report.hasEverything);
        QVERIFY(says(report, "the stick is full"));
        // What fits is whole and of use.
        QVERIFY(scene.collect(stick) >= 1);
        scene.visit(stick);
        for (int i = 0; i < 5 && scene.pending() > 0; ++i) {
            scene.collect(stick);
            scene.visit(stick);
        }
        QCOMPARE(scene.pending(), 0);
        QCOMPARE(scene.hub.totals(), scene.committed());
    }

    void aReadOnlyStickBringsReceiptsAllTheSame()
    {
        UsbScene scene;
        const fs::path stick = scene.folder / "stick";
        SmallDisk disk(stick, "size=10m");
        if (!disk.isMounted())
            QSKIP("no right to mount a small disk here");
        fs::create_directories(stick / "huhang");
        scene.count(3);
        scene.visit(stick);
        scene.collect(stick);
        scene.count(2, 50);
        disk.makeReadOnly();
        for (int i = 0; i < 2; ++i) {
            const StickReport report = scene.visit(stick);
            QCOMPARE(report.receiptsTaken, 1);
            QVERIFY(says(report, "counts were not written"));
            QCOMPARE(report.pendingRecords, 2);
        }
    }

    void aStickThatIsPulledOutLosesNothing()
    {
        UsbScene scene;
        scene.count(3);
        const fs::path stick = scene.stick();
        fs::create_directories(scene.envelopes(stick));
        fs::remove_all(stick / "huhang/envelopes");
        writeText(stick / "huhang/envelopes", "a file in place of the folder");
        const StickReport report = scene.visit(stick);
        QVERIFY(!report.hasEverything);
        QVERIFY(says(report, "counts were not written"));
        fs::remove_all(stick);
        QCOMPARE(scene.tryVisit(stick).error().code, core::Code::NotFound);
        QCOMPARE(scene.pending(), 3);
    }

    void aVisitThatIsCutShortIsMadeUpForLater()
    {
        UsbScene scene;
        scene.count(3);
        const fs::path stick = scene.stick();
        scene.isCancelled = true;
        QCOMPARE(scene.tryVisit(stick).error().detail, std::string("the program ends"));
        scene.isCancelled = false;
        QVERIFY(scene.visit(stick).hasEverything);
    }

    void halfWrittenFilesAreRemoved()
    {
        UsbScene scene;
        scene.count(3);
        const fs::path stick = scene.stick();
        writeText(scene.envelopes(stick) / "x-7.json.part", "{\"payl");
        writeText(scene.envelopes(stick) / "x-8.json", "{\"payl");
        scene.visit(stick);
        QVERIFY(!fs::exists(scene.envelopes(stick) / "x-7.json.part"));
        QVERIFY(fs::exists(scene.envelopes(stick) / "x-8.json")); // not ours to judge
        QCOMPARE(scene.collect(stick), 1);
    }
};

QTEST_GUILESS_MAIN(HostileStickTest)
#include "hostile_stick_test.moc"
