// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/contentopener.h"
#include "kiosk/app/setopener.h"
#include "kiosk/viewmodels/contentholder.h"
#include "kiosk_packs.h"
#include "support/manual_clock.h"
#include "support/temp_folder.h"

#include <QQuickWindow>
#include <QTest>
#include <atomic>

using namespace std::chrono_literals;
using kiosk::SetOpener;
using support::coreVersion;
namespace fs = std::filesystem;

namespace {

/// The disk of a kiosk with the pack that it came with.
struct Disk
{
    support::TempFolder folder;
    fs::path data = folder / "data";
    std::shared_ptr<kiosk::InstalledContent> installed =
        std::make_shared<kiosk::InstalledContent>(data / "content", "1.0");

    Disk() { support::buildPack(coreVersion("Seed"), folder / "seed"); }
    kiosk::ContentSet install(const std::string &title)
    {
        return support::installCore(*installed, folder / "mirror", coreVersion(title)).set;
    }
    void keep(const std::string &title)
    {
        const kiosk::ContentSet set = install(title);
        if (!installed->slots().commit(set))
            throw std::runtime_error("not kept");
    }
};

/// One run of the program, as far as content goes.
struct Kiosk
{
    support::ManualClock clock;
    kiosk::ContentHolder holder{clock};
    kiosk::ContentOpener seed;
    SetOpener sets;
    QQuickWindow window;

    explicit Kiosk(const Disk &disk, std::chrono::milliseconds proof = 50ms)
        : seed(kiosk::ContentStore(disk.folder / "seed", disk.data), holder), sets(disk.installed, holder, seed, proof)
    {
        sets.open();
        window.resize(100, 100);
        window.show();
        sets.watch(window);
    }
    [[nodiscard]] QString title() const
    {
        const auto guide = holder.guide(QStringLiteral("lost"));
        return guide ? QString::fromStdString(guide->texts.at("en").title) : QString();
    }
};

} // namespace

class SetOpenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereNothingIsInstalledTheSeedIsShown()
    {
        const Disk disk;
        const Kiosk kiosk(disk);
        QTRY_COMPARE(kiosk.title(), QStringLiteral("Seed"));
        QVERIFY(!disk.installed->slots().read()->current);
    }

    void anInstalledSetIsShownAtOnceAndKeptOnceItWasOnScreen()
    {
        Disk disk;
        const kiosk::ContentSet set = disk.install("New");
        {
            const Kiosk kiosk(disk, 1h);
            QCOMPARE(kiosk.title(), QStringLiteral("New"));
            QTest::qWait(50);
            QVERIFY(!disk.installed->slots().read()->current);
        }
        const Kiosk kiosk(disk);
        QCOMPARE(kiosk.title(), QStringLiteral("New"));
        QTRY_VERIFY(disk.installed->slots().read()->current == set);
        QVERIFY(!disk.installed->slots().read()->candidate);
    }

    void aSetThatEndsTheProgramIsLeftAfterTwoStarts()
    {
        Disk disk;
        disk.keep("Good");
        const kiosk::ContentSet set = disk.install("Crash");
        for (int start = 0; start < 2; ++start)
            QCOMPARE(Kiosk(disk, 1h).title(), QStringLiteral("Crash"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is left: the program ended each time")));
        QCOMPARE(Kiosk(disk, 1h).title(), QStringLiteral("Good"));
        QVERIFY(disk.installed->slots().isRefused(set.id()));
    }

    void aProgramThatIsToldToEndUsesUpNoAttempt()
    {
        Disk disk;
        disk.keep("Good");
        disk.install("New");
        for (int start = 0; start < 4; ++start) {
            Kiosk kiosk(disk, 1h);
            QCOMPARE(kiosk.title(), QStringLiteral("New"));
            kiosk.sets.end();
        }
    }

    void whatIsInstalledMeanwhileAppearsWhenNoVisitorIsThere()
    {
        Disk disk;
        disk.keep("Good");
        Kiosk kiosk(disk);
        kiosk.sets.setFree(false);
        const kiosk::ContentSet set = disk.install("New");
        kiosk.sets.noteInstalled();
        QTest::qWait(50);
        QCOMPARE(kiosk.title(), QStringLiteral("Good"));
        QCOMPARE(disk.installed->slots().read()->candidate->attempts, 0);
        kiosk.sets.setFree(true);
        QTRY_COMPARE(kiosk.title(), QStringLiteral("New"));
        QTRY_VERIFY(disk.installed->slots().read()->current == set);
    }

    void aVisitorWhoComesWhileItIsOpenedIsNotDisturbed()
    {
        Disk disk;
        disk.keep("Good");
        Kiosk kiosk(disk);
        disk.install("New");
        kiosk.sets.noteInstalled(); // opens on another thread
        kiosk.sets.setFree(false);
        QTRY_COMPARE(disk.installed->slots().read()->candidate->attempts, 1);
        QTest::qWait(50);
        QCOMPARE(kiosk.title(), QStringLiteral("Good"));
        kiosk.sets.setFree(true);
        QCOMPARE(kiosk.title(), QStringLiteral("New"));
    }

    void aSetThatCannotBeOpenedLeavesTheScreenAsItIs()
    {
        Disk disk;
        disk.keep("Good");
        Kiosk kiosk(disk);
        const kiosk::ContentSet set = disk.install("New");
        fs::remove_all(disk.data / "content" / "sets" / set.id());
        fs::remove_all(disk.data / "content" / "packs" / set.core);
        static std::atomic_bool isTold;
        isTold = false;
        const auto usual = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            isTold = isTold || text.contains(QStringLiteral("the installed content is refused"));
        });
        kiosk.sets.noteInstalled();
        const bool isToldInTime = QTest::qWaitFor([&] { return isTold.load(); });
        qInstallMessageHandler(usual);
        QVERIFY(isToldInTime);
        QVERIFY(disk.installed->slots().isRefused(set.id()));
        QCOMPARE(kiosk.title(), QStringLiteral("Good"));
    }

    void aDamagedCatalogueIsBuiltInTheBackground()
    {
        Disk disk;
        disk.keep("Good");
        for (const auto &entry : fs::directory_iterator(disk.data / "content" / "sets"))
            support::flipBit(entry.path() / "catalogue.sqlite");
        const Kiosk kiosk(disk);
        QVERIFY(!kiosk.holder.isAvailable());
        QTRY_COMPARE(kiosk.title(), QStringLiteral("Good"));
    }

    void whereNothingInstalledCanBeOpenedTheSeedIsShown()
    {
        Disk disk;
        disk.keep("Good");
        fs::remove_all(disk.data / "content" / "sets");
        fs::remove_all(disk.data / "content" / "packs");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no installed content can be opened")));
        const Kiosk kiosk(disk);
        QTRY_COMPARE(kiosk.title(), QStringLiteral("Seed"));
    }
};

QTEST_MAIN(SetOpenerTest)
#include "setopener_test.moc"
