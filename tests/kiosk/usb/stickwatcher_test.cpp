// SPDX-License-Identifier: Apache-2.0
#include "kiosk/usb/stickwatcher.h"

#include "kiosk/journal/journalstore.h"
#include "kiosk/journal/metricrecorder.h"
#include "support/files.h"
#include "usb_scene.h"

#include <QTest>
#include <QThread>

using namespace std::chrono_literals;
using support::writeText;
namespace fs = std::filesystem;

namespace {

/// A running kiosk's store and watcher on threads of their own, with a list of mounts that the test writes.
struct Scene
{
    support::TempFolder folder;
    core::SystemClock clock;
    OfficeHub hub{clock};
    kiosk::KioskIdentity identity{core::KeyPair::generate(), "kiosk-1", "line-1", "http://hub.example",
                                  hub.key().publicKey()};
    QThread storeThread;
    QThread usbThread;
    kiosk::JournalStore *store = nullptr;
    kiosk::KioskIdentity before{core::KeyPair::generate(), "kiosk-0", "line-1", "http://hub.example",
                                hub.key().publicKey()};
    kiosk::JournalStore *storeBefore = nullptr; ///< of the identity before
    kiosk::StickWatcher *watcher = nullptr;
    QObject here;
    std::vector<std::pair<QString, QStringList>> visits;
    QStringList repositories;
    QList<QStringList> sticks; ///< as they changed
    std::vector<kiosk::StickReport> reports;
    QStringList passedOver;

    explicit Scene(std::chrono::milliseconds interval = 20ms, bool hasDisk = true)
    {
        if (!hasDisk)
            fs::create_directories(folder / "journal.sqlite"); // no database can be made there
        if (!kiosk::saveIdentity(identity, folder.path()))
            qFatal("the identity was not saved");
        mountNothing();
        store = new kiosk::JournalStore(folder.path(), clock, {});           // no parent, it moves
        storeBefore = new kiosk::JournalStore(folder / "former", clock, {}); // no parent, it moves
        std::vector<kiosk::FormerCarrier> former;
        former.push_back({before, std::make_unique<kiosk::StoreJournal>(*storeBefore)});
        kiosk::StickSettings settings;
        settings.dataFolder = folder.path();
        settings.parents = {folder / "media"};
        settings.interval = interval;
        settings.mountinfo = folder / "mountinfo";
        settings.software = "0.1.0";
        watcher = new kiosk::StickWatcher(settings, std::make_unique<kiosk::StoreJournal>(*store), std::move(former));
        for (kiosk::JournalStore *one : {store, storeBefore}) {
            one->moveToThread(&storeThread);
            QObject::connect(&storeThread, &QThread::started, one, &kiosk::JournalStore::start);
            QObject::connect(&storeThread, &QThread::finished, one, &QObject::deleteLater);
        }
        watcher->moveToThread(&usbThread);
        QObject::connect(&usbThread, &QThread::started, watcher, &kiosk::StickWatcher::start);
        QObject::connect(&usbThread, &QThread::finished, watcher, &QObject::deleteLater);
        QObject::connect(watcher, &kiosk::StickWatcher::visited, &here,
                         [this](const QString &stick, const QStringList &said) { visits.emplace_back(stick, said); });
        QObject::connect(watcher, &kiosk::StickWatcher::repositoryFound, &here,
                         [this](const QString &found) { repositories << found; });
        QObject::connect(watcher, &kiosk::StickWatcher::sticksChanged, &here,
                         [this](const QStringList &now) { sticks << now; });
        QObject::connect(watcher, &kiosk::StickWatcher::reported, &here,
                         [this](const QString &, const kiosk::StickReport &report) { reports.push_back(report); });
        QObject::connect(watcher, &kiosk::StickWatcher::passedOver, &here,
                         [this](const QString &stick, const QString &why) { passedOver << stick + u'|' + why; });
        storeThread.start();
        usbThread.start();
    }
    ~Scene()
    {
        for (QThread *thread : {&usbThread, &storeThread}) {
            thread->quit();
            thread->wait();
        }
    }
    void count() const { countIn(*store); }
    void countIn(kiosk::JournalStore &journal) const
    {
        kiosk::MetricRecorder recorder(journal.queue(), clock);
        recorder.record({"spring", "guide/robbery", core::Metric::View, "en"});
    }
    void visitNow() const { QMetaObject::invokeMethod(watcher, &kiosk::StickWatcher::visitNow, Qt::QueuedConnection); }
    void mountNothing() const { writeText(folder / "mountinfo", "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"); }
    [[nodiscard]] fs::path mounted(const std::string &name, int id) const
    {
        const fs::path stick = folder / "media" / name;
        fs::create_directories(stick);
        writeText(folder / "mountinfo",
                  std::to_string(id) + " 22 8:17 / " + stick.string() + " rw - vfat /dev/sdb1 rw\n");
        return stick;
    }
    [[nodiscard]] fs::path plugIn(const std::string &name, int id) const
    {
        fs::create_directories(folder / "media" / name / "huhang");
        return mounted(name, id);
    }
};

} // namespace

class StickWatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStickIsVisitedOncePerMount()
    {
        Scene scene;
        scene.count();
        const fs::path stick = scene.plugIn("first", 90);
        QTRY_COMPARE(scene.visits.size(), 1U);
        QCOMPARE(scene.visits[0].first, QString::fromStdString(stick.string()));
        // What was handed over a moment ago is on the stick too.
        QVERIFY(scene.visits[0].second.join(u' ').contains(QStringLiteral("1 envelope with 1 counter on the stick")));
        QTest::qWait(100); // five looks
        QCOMPARE(scene.visits.size(), 1U);
        QCOMPARE(scene.hub.collect(stick, scene.identity.key.publicKey()), 1);
        scene.mountNothing();
        QTest::qWait(100);
        (void)scene.plugIn("first", 90); // the same once more
        QTRY_COMPARE(scene.visits.size(), 2U);
        QVERIFY(
            scene.visits[1].second.join(u' ').contains(QStringLiteral("The office has received 1 earlier envelope.")));
    }

    void staffMayHaveAStickVisitedOnceMore()
    {
        Scene scene;
        const fs::path stick = scene.plugIn("first", 90);
        QTRY_COMPARE(scene.reports.size(), 1U);
        QCOMPARE(scene.sticks, QList<QStringList>{{QString::fromStdString(stick.string())}});
        scene.count();
        scene.visitNow();
        QTRY_COMPARE(scene.reports.size(), 2U);
        QCOMPARE(scene.reports[1].recordsOnStick, 1);
        QVERIFY(scene.reports[1].hasEverything);
        scene.mountNothing();
        QTRY_COMPARE(scene.sticks.size(), 2);
        QVERIFY(scene.sticks.back().isEmpty());
    }

    void anEarlierIdentityIsCarriedUntilAllOfItIsConfirmed()
    {
        Scene scene;
        scene.count();
        scene.countIn(*scene.storeBefore);
        const fs::path stick = scene.plugIn("first", 90);
        QTRY_COMPARE(scene.reports.size(), 1U);
        QCOMPARE(scene.reports[0].envelopesWritten, 2);
        QCOMPARE(scene.reports[0].recordsOnStick, 2);
        QVERIFY(scene.reports[0].hasEverything);
        QCOMPARE(scene.hub.collect(stick, scene.identity.key.publicKey()), 1);
        scene.visitNow();
        QTRY_COMPARE(scene.reports.size(), 2U);
        QCOMPARE(scene.reports[1].pendingRecords, 1); // the other one's
        QCOMPARE(scene.hub.collect(stick, scene.before.key.publicKey()), 1);
        scene.visitNow();
        QTRY_COMPARE(scene.reports.size(), 3U);
        QCOMPARE(scene.reports[2].receiptsTaken, 1);
        QCOMPARE(scene.reports[2].pendingRecords, 0);
        QCOMPARE(scene.hub.sum(), 2);
        fs::remove_all(stick / "huhang/envelopes");
        scene.visitNow();
        QTRY_COMPARE(scene.reports.size(), 4U);
        QVERIFY(!fs::exists(stick / "huhang/envelopes/kiosk-0"));
    }

    void staffHearThatAStickIsNotOurs()
    {
        Scene scene;
        const QString stick = QString::fromStdString(scene.mounted("holiday", 90).string());
        QTRY_COMPARE(scene.passedOver, QStringList{stick + u'|'});
        scene.visitNow();
        QTRY_COMPARE(scene.passedOver.size(), 2);
        QVERIFY(scene.visits.empty());
    }

    void howFarAVisitIsIsToldAndLogsAreCopiedAtAWord()
    {
        Scene scene;
        std::vector<kiosk::StickProgress> told;
        std::vector<kiosk::LogCopy> copies;
        QObject::connect(scene.watcher, &kiosk::StickWatcher::progressed, &scene.here,
                         [&](const QString &, const kiosk::StickProgress &progress) { told.push_back(progress); });
        QObject::connect(scene.watcher, &kiosk::StickWatcher::logsCopied, &scene.here,
                         [&](const QString &, const kiosk::LogCopy &copy) { copies.push_back(copy); });
        scene.count();
        const fs::path stick = scene.plugIn("first", 90);
        QTRY_COMPARE(scene.reports.size(), 1U);
        QTRY_VERIFY(!told.empty());
        QVERIFY((told.back() == kiosk::StickProgress{kiosk::StickProgress::Work::Counts, 1, 1}));
        const kiosk::LogBundle bundle{"kiosk-1", {}, "all is well\n"};
        QMetaObject::invokeMethod(
            scene.watcher, [&] { scene.watcher->copyLogs(bundle); }, Qt::QueuedConnection);
        QTRY_COMPARE(copies.size(), 1U);
        QCOMPARE(support::readAll(stick / "huhang/logs/kiosk-1/summary.txt"), bundle.summary);
        QCOMPARE(scene.reports.size(), 1U);
    }

    void contentIsReportedAfterTheCounts()
    {
        Scene scene;
        writeText(scene.folder / "media/first/huhang/repository/metadata/timestamp.json", "{}");
        const fs::path stick = scene.plugIn("first", 90);
        QTRY_COMPARE(scene.repositories, QStringList{QString::fromStdString((stick / "huhang/repository").string())});
        QCOMPARE(scene.visits.size(), 1U);
    }

    void otherSticksAreIgnored()
    {
        Scene scene;
        (void)scene.mounted("holiday", 90);
        QTest::qWait(100);
        QVERIFY(scene.visits.empty());
        const fs::path odd = scene.folder / "media/odd";
        fs::create_directories(odd);
        fs::create_symlink("/", odd / "huhang");
        (void)scene.mounted("odd", 91);
        QTRY_COMPARE(scene.visits.size(), 1U);
        QVERIFY(scene.visits[0].second.join(u' ').contains(QStringLiteral("is no folder")));
        QTest::qWait(100);
        QCOMPARE(scene.visits.size(), 1U);
    }

    void aJournalThatIsNotOnDiskIsTriedAgain()
    {
        Scene scene(200ms, false);
        scene.count();
        (void)scene.plugIn("first", 90);
        QTRY_VERIFY(!scene.visits.empty());
        QVERIFY(scene.visits[0].second.join(u' ').contains(QStringLiteral("Not read: the journal is not on disk")));
        fs::remove(scene.folder / "journal.sqlite");
        QTRY_VERIFY(scene.visits.back().second.join(u' ').contains(QStringLiteral("1 envelope with 1 counter")));
    }
};

QTEST_GUILESS_MAIN(StickWatcherTest)
#include "stickwatcher_test.moc"
