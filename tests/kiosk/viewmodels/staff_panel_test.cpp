// SPDX-License-Identifier: Apache-2.0
// What staff see and do is no visit, and what they are told is true.
#include "kiosk/content/repository_update.h"
#include "kiosk/usb/logcopy.h"
#include "kiosk/viewmodels/stafflines.h"
#include "kiosk/viewmodels/staffviewmodel.h"
#include "kiosk/viewmodels/stickwords.h"
#include "kiosk/viewmodels/touchwatcher.h"
#include "screen.h"
#include "support/files.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Metric;
using Phase = kiosk::AppViewModel::Phase;
using Step = kiosk::StaffViewModel::Step;

namespace {

/// A screen, and a window without contents.
struct Hall
{
    support::TempFolder folder;
    support::Screen screen;
    QWindow window;
    kiosk::TouchWatcher watcher{screen.app};
    kiosk::StaffViewModel &staff{*screen.app.staff()};

    explicit Hall(const kiosk::AppSettings &settings = {}) : screen(settings)
    {
        window.resize(1080, 1920);
        staff.setCornerSize(88);
        auto access = std::make_shared<kiosk::StaffAccess>(folder.path());
        if (!access->setPin("283746", kiosk::staffMomentOf(screen.clock)))
            throw std::runtime_error("no PIN");
        staff.setAccess(std::move(access));
    }
    /// True: nothing else sees the touch.
    bool touch(QPointF place)
    {
        QMouseEvent down(QEvent::MouseButtonPress, place, place, Qt::LeftButton, Qt::LeftButton, {});
        const bool isUsedUp = watcher.eventFilter(&window, &down);
        QMouseEvent up(QEvent::MouseButtonRelease, place, place, Qt::LeftButton, Qt::NoButton, {});
        watcher.eventFilter(&window, &up);
        return isUsedUp;
    }
    bool corners(std::chrono::milliseconds pause = 500ms)
    {
        bool isUsedUp = false;
        for (const QPointF place : {QPointF(5, 5), QPointF(1075, 5), QPointF(1075, 1915), QPointF(5, 1915)}) {
            screen.pass(pause);
            isUsedUp = touch(place);
        }
        return isUsedUp;
    }
    bool key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QKeyEvent down(QEvent::KeyPress, key, modifiers);
        const bool isUsedUp = watcher.eventFilter(&window, &down);
        QKeyEvent up(QEvent::KeyRelease, key, modifiers);
        watcher.eventFilter(&window, &up);
        return isUsedUp;
    }
    void goIn()
    {
        corners();
        QTRY_VERIFY(staff.canType());
        for (const QChar digit : u"283746"_s)
            staff.typeDigit(digit);
        staff.submitPin();
        QTRY_COMPARE(staff.step(), Step::Panel);
    }
    std::int64_t counted(Metric metric)
    {
        std::int64_t sum = 0;
        for (const auto &[name, count] : screen.counted())
            sum += name.metric == metric ? count : 0;
        return sum;
    }
};

/// A kiosk in good order.
kiosk::StaffFacts soundFacts()
{
    kiosk::StaffFacts facts;
    facts.sync.phase = kiosk::SyncPhase::Idle;
    facts.journal = kiosk::JournalState::Counting;
    facts.counts.emplace();
    facts.pack = u"overseas-safety 1"_s;
    facts.updateLookedAt = core::timeFromText("2026-11-21T03:12:00Z").value();
    facts.freeBytes = std::int64_t(20) << 30;
    facts.addresses = QStringList{u"eth0 192.0.2.7"_s};
    facts.kiosk = u"kiosk-1"_s;
    return facts;
}

struct Line
{
    QString id, value, advice, mood;
};

Line lineOf(const kiosk::StaffFacts &facts, const QString &id, std::string_view wall = "2026-11-21T03:12:00Z")
{
    const kiosk::Moment now{*core::timeFromText(wall), 90min};
    for (const auto &row : kiosk::StaffLines(facts, now).rows())
        if (row[0].toString() == id)
            return {id, row[2].toString(), row[3].toString(), row[4].toString()};
    return {};
}

using Change = std::function<void(kiosk::StaffFacts &)>;

} // namespace
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(kiosk::FolderUpdate)

class StaffPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScreenWithoutTouchHasADoorForAKeyboardOnly()
    {
        Hall hall({.hasTouch = false});
        hall.screen.app.start();
        QVERIFY(hall.corners());
        QVERIFY(hall.key(Qt::Key_Return));
        QCOMPARE(hall.screen.app.phase(), kiosk::AppViewModel::Phase::Attract);
        QVERIFY(hall.key(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier));
        QCOMPARE(hall.screen.app.phase(), kiosk::AppViewModel::Phase::Staff);
        hall.staff.leave();
        QCOMPARE(hall.screen.app.phase(), kiosk::AppViewModel::Phase::Attract);
        QVERIFY(hall.screen.app.attract()->isRunning());
    }

    void theCornersFromTheAttractLoopCountNoVisit()
    {
        Hall hall;
        hall.screen.content.install(support::sampleLibrary());
        hall.goIn();
        QCOMPARE(hall.screen.app.phase(), Phase::Staff);
        hall.screen.pass(60s);
        hall.touch({500, 500});
        hall.staff.leave();
        QCOMPARE(hall.screen.app.phase(), Phase::Attract);
        QVERIFY(hall.screen.counted().empty());
    }

    void aVisitBeforeItCountsUpToTheVisitorsLastTouch()
    {
        Hall hall;
        hall.touch({500, 900});
        hall.screen.pass(15s);
        hall.touch({500, 900});
        hall.screen.pass(20s); // the visitor is gone; 35 s would be another bucket
        QVERIFY(hall.corners());
        const auto counts = hall.screen.counted();
        QCOMPARE(counts.size(), size_t(2));
        for (const auto &[name, count] : counts)
            QVERIFY(count == 1 && (name.metric == Metric::Visit || name.metric == Metric::Dwell10To30s));
    }

    void onlyTheLastCornerIsUsedUp()
    {
        Hall hall;
        hall.touch({500, 900});
        for (const QPointF place : {QPointF(5, 5), QPointF(1075, 5), QPointF(1075, 1915)})
            QVERIFY(!hall.touch(place));
        QVERIFY(hall.touch({5, 1915}));
        QCOMPARE(hall.screen.app.phase(), Phase::Staff);
    }

    void tooSlowIsAVisit()
    {
        Hall hall;
        QVERIFY(!hall.corners(2100ms));
        QCOMPARE(hall.screen.app.phase(), Phase::Visiting);
    }

    void theWarningDoesNotBarTheWay()
    {
        Hall hall;
        hall.touch({500, 900});
        hall.screen.pass(45s);
        QCOMPARE(hall.screen.app.phase(), Phase::IdleWarning);
        QVERIFY(hall.corners());
        QCOMPARE(hall.screen.app.phase(), Phase::Staff);
    }

    void theKeysOfTheChordBelongToNoVisit()
    {
        Hall hall;
        hall.key(Qt::Key_Control);
        hall.key(Qt::Key_Shift, Qt::ControlModifier);
        QVERIFY(hall.key(Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier));
        QCOMPARE(hall.screen.app.phase(), Phase::Staff);
        hall.staff.leave();
        QVERIFY(hall.screen.counted().empty());
        QVERIFY(!hall.key(Qt::Key_F12, Qt::ControlModifier) || hall.screen.app.phase() == Phase::Visiting);
    }

    void theVisitorsPagesAreForgottenBehindThePanel()
    {
        Hall hall;
        hall.screen.content.install(support::sampleLibrary());
        hall.touch({500, 900});
        hall.screen.app.setLanguage(u"en"_s);
        hall.screen.app.navigation()->openItem(u"country/TH"_s);
        hall.corners();
        QCOMPARE(hall.screen.app.language(), u"zh-Hans"_s);
        QVERIFY(!hall.screen.app.navigation()->canGoBack());
        hall.screen.app.setLanguage(u"en"_s);
        hall.staff.leave();
        QCOMPARE(hall.screen.app.language(), u"zh-Hans"_s);
    }

    void theLoopThatStaffLookAtCountsNoExposure()
    {
        Hall hall;
        hall.screen.content.install(support::sampleLibrary());
        hall.goIn();
        auto &attract = *hall.screen.app.attract();
        hall.staff.lookAtAttract();
        QVERIFY(attract.isRunning() && attract.count() > 0);
        Q_EMIT hall.screen.player.finished(5s);
        QVERIFY(hall.screen.counted().empty());
        hall.staff.back();
        QVERIFY(!attract.isRunning());
        hall.staff.leave();
        QVERIFY(attract.isRunning());
        Q_EMIT hall.screen.player.finished(5s);
        QCOMPARE(hall.counted(Metric::Exposure), 1);
    }

    void nobodyWhoLeftIsLetInLater()
    {
        Hall hall;
        hall.corners();
        QTRY_VERIFY(hall.staff.canType());
        for (const QChar digit : u"283746"_s)
            hall.staff.typeDigit(digit);
        hall.staff.submitPin();
        hall.staff.leave();
        QTest::qWait(300); // the PIN is being checked
        QCOMPARE(hall.staff.step(), Step::Closed);
        QCOMPARE(hall.screen.app.phase(), Phase::Attract);
    }

    void nothingCanBeDoneBeforeThePin()
    {
        Hall hall;
        hall.corners();
        QSignalSpy syncs(&hall.staff, &kiosk::StaffViewModel::syncWanted);
        QSignalSpy restarts(&hall.staff, &kiosk::StaffViewModel::restartWanted);
        hall.staff.setSticks({u"/media/stick"_s});
        QSignalSpy visits(&hall.staff, &kiosk::StaffViewModel::stickVisitWanted);
        for (int i = 0; i < 2; ++i) {
            hall.staff.syncNow();
            hall.staff.restart();
            hall.staff.visitSticks();
            hall.staff.testScreen();
            hall.staff.lookAtAttract();
        }
        QCOMPARE(hall.staff.step(), Step::Pin);
        QCOMPARE(syncs.size() + restarts.size() + visits.size(), 0);
    }

    void theWaitingTimeRunsDownOnThePad()
    {
        Hall hall;
        hall.corners();
        for (int i = 0; i < 5; ++i) {
            QTRY_VERIFY(hall.staff.canType());
            for (const QChar digit : u"111222"_s)
                hall.staff.typeDigit(digit);
            hall.staff.submitPin();
            QTRY_COMPARE(hall.staff.typedDigits(), 0);
        }
        QVERIFY(!hall.staff.canType());
        QVERIFY(hall.staff.pinMessage().contains(u"0 分 30 秒"_s));
        hall.screen.clock.pass(29'500ms);
        QVERIFY(hall.staff.pinMessage().contains(u"0 分 01 秒"_s));
        hall.screen.clock.pass(500ms);
        QVERIFY(hall.staff.canType());
    }

    void aLineSaysHowThingsAre_data()
    {
        using enum kiosk::SyncPhase;
        using enum kiosk::JournalState;
        QTest::addColumn<QString>("id");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("mood");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *tag, const char *id, const Change &change, const char *mood,
                            const QString &says) {
            QTest::newRow(tag) << QString::fromLatin1(id) << change << QString::fromLatin1(mood) << says;
        };
        row(
            "sound", "sync", [](auto &) {}, "good", u"还没有收到回执"_s);
        row(
            "sending", "sync", [](auto &f) { f.sync.phase = Sending; }, "plain", u"正在发送"_s);
        row(
            "not enrolled", "sync",
            [](auto &f) {
                f.sync.phase = NotEnrolled;
                f.kiosk.clear();
            },
            "attention", u"注册码"_s);
        row(
            "a wrong address", "sync",
            [](auto &f) {
                f.sync = {NotEnrolled, {}, 0, 0, u"ftp: not http"_s};
            },
            "bad", u"ftp: not http"_s);
        row(
            "before the first receipt", "sync", [](auto &f) { f.sync.phase = Waiting; }, "plain", u"自动再试"_s);
        row(
            "the line broke", "sync",
            [](auto &f) {
                f.sync = {Waiting, core::timeFromText("2026-11-21T03:00:00Z").value(), 0, 0, u"timeout"_s};
            },
            "attention", u"2026-11-21 11:00"_s);
        row(
            "revoked", "sync",
            [](auto &f) {
                f.sync = {Refused, {}, 0, 0, u"管理中心已停用本终端"_s};
            },
            "bad", u"管理中心已停用本终端"_s);
        row(
            "refused, and the hub said why", "sync",
            [](auto &f) { f.sync = {Refused, {}, 0, 0, u"of the log"_s, u"unknown-kiosk"_s}; }, "bad",
            u"管理中心不认识本终端"_s);
        row(
            "a copy", "sync", [](auto &f) { f.sync = {Refused, {}, 0, 0, {}, {}, true}; }, "bad", u"副本"_s);
        row(
            "all confirmed", "counts", [](auto &) {}, "good", u"全部"_s);
        row(
            "not read yet", "counts", [](auto &f) { f.counts.reset(); }, "plain", u"正在读取"_s);
        row(
            "pending", "counts", [](auto &f) { f.counts->pendingRecords = 1284; }, "plain", u"1284"_s);
        row(
            "waiting", "counts", [](auto &f) { f.counts->waitingCounts = 36; }, "attention", u"36"_s);
        const auto former = [](auto &f) -> kiosk::FormerStatus & {
            f.former[u"kiosk-0"_s] = {u"kiosk-0"_s, u"/data/former/kiosk-0"_s, 31};
            return f.former[u"kiosk-0"_s];
        };
        row(
            "of before, on their way", "former-kiosk-0", [=](auto &f) { former(f); }, "plain", u"还有 31 条"_s);
        row(
            "of before, revoked", "former-kiosk-0",
            [=](auto &f) { former(f).sync = {Refused, {}, 0, 0, {}, u"revoked"_s}; }, "bad", u"/data/former/kiosk-0"_s);
        row(
            "of before, refused", "former-kiosk-0",
            [=](auto &f) { former(f).sync = {Refused, {}, 0, 0, u"of the log"_s, u"unknown-kiosk"_s}; }, "bad",
            u"管理中心不认识本终端"_s);
        row("of before, told", "former-kiosk-0", [=](auto &f) { former(f).isTold = true; }, "", {});
        row(
            "on disk", "journal", [](auto &) {}, "good", u"磁盘"_s);
        row(
            "in memory", "journal",
            [](auto &f) {
                f.journal = Retrying;
                f.journalDetail = u"disk full"_s;
            },
            "bad", u"disk full"_s);
        row(
            "newer counts", "journal", [](auto &f) { f.journal = MemoryOnly; }, "bad", u"新版程序"_s);
        row(
            "shown", "content", [](auto &) {}, "good", u"overseas-safety 1"_s);
        row(
            "no content", "content", [](auto &f) { f.pack.clear(); }, "bad", u"U 盘"_s);
        row(
            "up to date", "update", [](auto &) {}, "good", u"2026-11-21 11:12"_s);
        row(
            "a failed update", "update", [](auto &f) { f.updateTrouble = u"no route"_s; }, "attention", u"no route"_s);
        row(
            "waits to be shown", "update", [](auto &f) { f.isUpdateWaiting = true; }, "plain", u"离开本面板后显示"_s);
        row(
            "sticks only", "update", [](auto &f) { f.updateLookedAt.reset(); }, "plain", u"只从 U 盘"_s);
        row(
            "room", "disk", [](auto &) {}, "good", u"20.0 GB"_s);
        row(
            "little room", "disk", [](auto &f) { f.freeBytes = std::int64_t(500) << 20; }, "attention", u"500 MB"_s);
        row(
            "hardly any room", "disk", [](auto &f) { f.freeBytes = std::int64_t(99) << 20; }, "bad", u"99 MB"_s);
        row(
            "trusted", "clock", [](auto &) {}, "good", u"2026-11-21 11:12\u2069。已开机 1 小时 30 分"_s);
        row(
            "too early", "clock",
            [](auto &f) { f.trust.notBefore = core::timeFromText("2027-01-01T00:00:00Z").value(); }, "attention",
            u"不可信"_s);
        row(
            "wrong by the hub", "clock",
            [](auto &f) { f.trust.noteHubTime(core::timeFromText("2026-11-21T05:00:00Z").value(), 90min); },
            "attention", u"按管理中心的时间是 \u20662026-11-21 13:00"_s);
        row(
            "connected", "network", [](auto &) {}, "good", u"192.0.2.7"_s);
        row(
            "cut off", "network", [](auto &f) { f.addresses.clear(); }, "attention", u"网线"_s);
        row(
            "who it is", "kiosk", [](auto &) {}, "plain", u"kiosk-1"_s);
    }
    void aLineSaysHowThingsAre()
    {
        QFETCH(QString, id);
        QFETCH(Change, change);
        QFETCH(QString, mood);
        QFETCH(QString, says);
        kiosk::StaffFacts facts = soundFacts();
        change(facts);
        const Line line = lineOf(facts, id);
        QCOMPARE(line.mood, mood);
        QVERIFY2((line.value + line.advice).contains(says), qPrintable(line.value + u" | "_s + line.advice));
        if (mood == u"bad" || mood == u"attention")
            QVERIFY2(!line.advice.isEmpty(), "what to do");
    }

    void whatIsWrongComesFirst()
    {
        kiosk::StaffFacts facts = soundFacts();
        facts.addresses.clear();
        facts.journal = kiosk::JournalState::Retrying;
        const auto rows = kiosk::StaffLines(facts, {*core::timeFromText("2026-11-21T03:12:00Z"), 1h}).rows();
        QCOMPARE(rows[0][0].toString(), u"journal"_s);
        QCOMPARE(rows[1][0].toString(), u"network"_s);
        QCOMPARE(rows.size(), 11);
    }

    void syncNowIsAnsweredByWhatCameOfIt()
    {
        Hall hall;
        hall.goIn();
        QSignalSpy syncs(&hall.staff, &kiosk::StaffViewModel::syncWanted);
        hall.staff.syncNow();
        QCOMPARE(syncs.size(), 0); // not enrolled: nowhere to send to
        hall.staff.noteSync({kiosk::SyncPhase::Idle, {}, 0, 0, {}});
        hall.staff.syncNow();
        QCOMPARE(syncs.size(), 1);
        QVERIFY(hall.staff.outcome()->isBusy());
        hall.staff.noteSync({kiosk::SyncPhase::Sending, {}, 0, 0, {}});
        QVERIFY(hall.staff.outcome()->isBusy());
        hall.staff.noteSync({kiosk::SyncPhase::Refused, {}, 0, 0, u"revoked, and what to do"_s});
        QVERIFY(!hall.staff.outcome()->isBusy());
        QVERIFY(hall.staff.outcome()->sentences().contains(u"revoked, and what to do"_s));
        hall.screen.app.setLanguage(u"en"_s);
        QVERIFY(hall.staff.outcome()->sentences().first().startsWith(u"Not delivered."_s));
        hall.staff.leave();
        QVERIFY(hall.staff.outcome()->sentences().isEmpty());
    }

    void aCodeIsTypedAsPeopleDo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << u""_s << u"_____-_____-_____-_____"_s;
        QTest::newRow("a keyboard's small letters and hyphens") << u"bw345-c"_s << u"BW345-C____-_____-_____"_s;
        QTest::newRow("letters that look like digits") << u"oOiIlL"_s << u"00111-1____-_____-_____"_s;
        QTest::newRow("what no code has") << u"u?é 一U"_s << u"_____-_____-_____-_____"_s;
        QTest::newRow("too much") << u"BW345CX54BW5PFS4BBRKX"_s << u"BW345-CX54B-W5PFS-4BBRK"_s;
    }
    void aCodeIsTypedAsPeopleDo()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        Hall hall;
        hall.goIn();
        hall.staff.enrol();
        for (const QChar key : typed)
            hall.staff.enrolment()->type(key);
        QCOMPARE(hall.staff.enrolment()->code(), shown);
    }

    void whatBecomesOfTheCountsIsSaidBeforehand_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<qint64>("pending");
        QTest::addColumn<QString>("says");
        QTest::newRow("a new kiosk") << QString() << qint64(0) << u"新终端"_s;
        QTest::newRow("a new kiosk that has counted") << QString() << qint64(12) << u"12 条计数会在注册后发送"_s;
        QTest::newRow("all confirmed") << u"kiosk-1"_s << qint64(0) << u"已确认现有的全部计数"_s;
        QTest::newRow("some are not") << u"kiosk-1"_s << qint64(31) << u"还有 31 条计数没有得到确认"_s;
    }
    void whatBecomesOfTheCountsIsSaidBeforehand()
    {
        QFETCH(QString, id);
        QFETCH(qint64, pending);
        QFETCH(QString, says);
        Hall hall;
        hall.goIn();
        hall.staff.learn([&](kiosk::StaffFacts &facts) {
            facts.kiosk = id;
            facts.counts.emplace().pendingRecords = pending;
            facts.fixedHub = u"http://127.0.0.1:1"_s;
        });
        hall.staff.enrol();
        auto &enrolment = *hall.staff.enrolment();
        enrolment.choose(kiosk::StaffEnrolmentViewModel::Field::Address);
        QCOMPARE(enrolment.field(), kiosk::StaffEnrolmentViewModel::Field::Code); // the command line names it
        for (const QChar key : u"BW345CX54BW5PFS4BBRK"_s)
            enrolment.type(key);
        enrolment.goOn();
        QVERIFY2(enrolment.words().join(u' ').contains(says), qPrintable(enrolment.words().join(u' ')));
    }

    void anEnrolmentThatFailsSaysWhatToDoAndLeavesNothing()
    {
        Hall hall;
        hall.goIn();
        hall.staff.learn([&](kiosk::StaffFacts &facts) {
            facts.dataFolder = QString::fromStdString(hall.folder.path().string());
            facts.fixedHub = u"http://127.0.0.1:1"_s;
        });
        hall.staff.enrol();
        auto &enrolment = *hall.staff.enrolment();
        for (const QChar key : u"BW345CX54BW5PFS4BBRK"_s)
            enrolment.type(key);
        enrolment.goOn();
        enrolment.goOn();
        QCOMPARE(enrolment.stage(), kiosk::StaffEnrolmentViewModel::Stage::Enrolling);
        QTRY_COMPARE(enrolment.stage(), kiosk::StaffEnrolmentViewModel::Stage::Typing);
        QVERIFY(enrolment.isTrouble());
        QVERIFY(enrolment.words().first().contains(u"没有连上管理中心"_s));
        QCOMPARE(enrolment.code(), u"BW345-CX54B-W5PFS-4BBRK"_s); // to try again
        QVERIFY(!std::filesystem::exists(hall.folder / "identity.json"));
        QSignalSpy restarts(&hall.staff, &kiosk::StaffViewModel::restartWanted);
        hall.staff.leave();
        QCOMPARE(restarts.size(), 0);
        QTRY_VERIFY(support::readAll(hall.folder / "staff-audit.log").find("not enrolled: ") != std::string::npos);
        QVERIFY(support::readAll(hall.folder / "staff-audit.log").find("BW345") == std::string::npos);
    }

    void levelsAreKeptAndGoBeforeTheConfiguration()
    {
        using Level = kiosk::StaffLevelsViewModel::Level;
        const support::TempFolder folder;
        kiosk::AppSettings settings;
        settings.levels = {75, kiosk::ScreenLevels::Night{23h + 15min, 5h, 35, 20}};
        {
            Hall hall(settings);
            auto &levels = *hall.staff.levels();
            levels.setFile(kiosk::LevelsFile(folder.path()));
            QCOMPARE(levels.volume(), 75);
            levels.change(Level::Volume, -1);
            QCOMPARE(levels.volume(), 70);
            QCOMPARE(hall.screen.app.care()->volume(), 0.7);
            for (int i = 0; i < 20; ++i)
                levels.change(Level::Volume, -1);
            QCOMPARE(levels.volume(), 0);
            levels.change(Level::NightFrom, 1);
            QCOMPARE(levels.nightFrom(), u"23:30"_s);
            levels.change(Level::NightFrom, 1);
            QCOMPARE(levels.nightFrom(), u"00:00"_s);
            levels.change(Level::NightFrom, -1);
            QCOMPARE(levels.nightFrom(), u"23:30"_s);
            for (int i = 0; i < 20; ++i)
                levels.change(Level::NightBrightness, -1);
            QCOMPARE(levels.nightBrightness(), 10);
        }
        Hall again(settings);
        again.staff.levels()->setFile(kiosk::LevelsFile(folder.path()));
        QTRY_VERIFY(again.staff.levels()->isChosen());
        QCOMPARE(again.staff.levels()->volume(), 0);
        QCOMPARE(again.screen.app.care()->volume(), 0.0);
        again.staff.levels()->takeBack();
        QCOMPARE(again.screen.app.care()->volume(), 0.75);
        QTRY_VERIFY(!std::filesystem::exists(folder / "staff-levels.json"));
    }

    void levelsThatCannotBeKeptSaySo()
    {
        Hall hall;
        hall.staff.levels()->setFile(kiosk::LevelsFile(hall.folder / "not there"));
        hall.staff.levels()->change(kiosk::StaffLevelsViewModel::Level::Volume, -1);
        QTRY_VERIFY(hall.staff.levels()->isTrouble());
        QCOMPARE(hall.staff.levels()->volume(), 90); // until the program ends
    }

    void logsGoToAStickThatIsThere()
    {
        Hall hall;
        hall.goIn();
        QSignalSpy wanted(&hall.staff, &kiosk::StaffViewModel::logsWanted);
        hall.staff.copyLogs();
        QCOMPARE(wanted.size(), 0);
        hall.staff.setSticks({u"/media/a"_s});
        hall.staff.copyLogs();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString().count(u'\n'), 12); // a line for each thing, and the content's hash
        QVERIFY(hall.staff.outcome()->isBusy() && hall.staff.outcome()->progress() < 0);
        hall.staff.outcome()->noteStickProgress(u"/media/a"_s,
                                                {kiosk::StickProgress::Work::Logs, 300 << 10, 1200 << 10});
        QCOMPARE(hall.staff.outcome()->progress(), 0.25);
        QVERIFY(hall.staff.outcome()->sentences().join(u' ').contains(u"300 / 1200 KB"_s));
        QVERIFY(hall.staff.outcome()->isBusy());
        hall.staff.outcome()->noteLogs(u"/media/a"_s, {"/media/a/huhang/logs/kiosk-1", 3, 700 << 10});
        QVERIFY(!hall.staff.outcome()->isBusy() && hall.staff.outcome()->progress() < 0);
        QVERIFY(hall.staff.outcome()->sentences().join(u' ').contains(u"3 个文件，共 700 KB"_s));
    }

    void aStickIsToldInSentences()
    {
        Hall hall;
        hall.goIn();
        hall.staff.visitSticks();
        QVERIFY(hall.staff.outcome()->sentences().join(u' ').contains(u"没有找到 U 盘"_s));
        hall.staff.setSticks({u"/media/a"_s});
        QSignalSpy visits(&hall.staff, &kiosk::StaffViewModel::stickVisitWanted);
        hall.staff.visitSticks();
        QCOMPARE(visits.size(), 1);
        hall.staff.outcome()->noteStickLeft(u"/media/a"_s, {});
        QVERIFY(hall.staff.outcome()->sentences().join(u' ').contains(u"huhang"_s));
        kiosk::StickReport report;
        report.envelopesWritten = 2;
        report.recordsOnStick = 31;
        report.hasEverything = true;
        report.addProblem("the stick is full");
        hall.staff.outcome()->noteStick(u"/media/a"_s, report);
        const QString words = hall.staff.outcome()->sentences().join(u' ');
        for (const QString &part : {u"/media/a"_s, u"2 个给办公室的信封"_s, u"31"_s, u"the stick is full"_s})
            QVERIFY2(words.contains(part), qPrintable(words));
        QCOMPARE(kiosk::StickWords::of(kiosk::StickReport()).size(), 1);
    }

    void contentOfAStickIsFollowedToItsEnd()
    {
        Hall hall;
        kiosk::UpdateProgress progress{kiosk::UpdateProgress::Work::Fetching, 3 << 20, 12 << 20};
        hall.staff.outcome()->noteContentProgress(progress);
        QVERIFY(hall.staff.outcome()->sentences().isEmpty()); // nobody is in
        hall.goIn();
        kiosk::StickReport report;
        report.envelopesWritten = 2;
        report.repository = "/media/a/huhang/repository";
        hall.staff.outcome()->noteStick(u"/media/a"_s, report);
        QVERIFY(hall.staff.outcome()->isBusy() && hall.staff.outcome()->progress() < 0);
        hall.staff.outcome()->noteContentProgress({});
        QVERIFY(hall.staff.outcome()->sentences().front().contains(u"签名"_s));
        hall.staff.outcome()->noteContentProgress(progress);
        QVERIFY(hall.staff.outcome()->isBusy());
        QCOMPARE(hall.staff.outcome()->progress(), 0.25);
        const auto says = [&](const QString &part) {
            return hall.staff.outcome()->sentences().join(u' ').contains(part);
        };
        QVERIFY(says(u"3.0 / 12.0 MB"_s) && !says(u"的签名"_s));
        QVERIFY(says(u"2 个给办公室的信封"_s)); // what became of the counts stays

        hall.staff.noteSync({kiosk::SyncPhase::Waiting, {}, 0, 0, {}});
        hall.staff.syncNow(); // what they ask for now is answered first
        hall.staff.outcome()->noteContentProgress(progress);
        QVERIFY(!says(u"12.0 MB"_s));
        hall.staff.noteSync({kiosk::SyncPhase::Idle, {}, 0, 0, {}});
        hall.staff.outcome()->noteContentProgress(progress);
        QVERIFY(says(u"12.0 MB"_s) && says(u"管理中心已回执"_s));

        kiosk::FolderUpdate update;
        update.result->installation.fetchedBlobs = 7;
        update.result->installation.fetchedBytes = 12 << 20;
        hall.staff.outcome()->noteContent(update);
        QVERIFY(!hall.staff.outcome()->isBusy() && hall.staff.outcome()->progress() < 0);
        QVERIFY(says(u"7 个新文件（12.0 MB）"_s) && says(u"现在可以拔出"_s) && !says(u"请不要拔出"_s));
    }

    void whatBecameOfContentIsSaid_data()
    {
        using core::Code;
        QTest::addColumn<kiosk::FolderUpdate>("update");
        QTest::addColumn<QString>("said");
        const auto failed = [](Code code, bool isGone) {
            return kiosk::FolderUpdate{core::failure(code, "blob ab"), isGone};
        };
        const auto ended = [](kiosk::InstallOutcome outcome, std::vector<std::string> troubles = {}) {
            kiosk::FolderUpdate update;
            update.result->installation.outcome = outcome;
            update.result->troubles = std::move(troubles);
            return update;
        };
        using kiosk::InstallOutcome;
        QTest::newRow("pulled out") << failed(Code::Io, true) << u"U 盘就拔出了"_s;
        QTest::newRow("unreadable") << failed(Code::Io, false) << u"请再插一次"_s;
        QTest::newRow("damaged") << failed(Code::Forged, false) << u"没有通过核对"_s;
        QTest::newRow("no room") << failed(Code::Full, false) << u"磁盘已满"_s;
        QTest::newRow("here already") << ended(InstallOutcome::Ready) << u"新内容已在本机"_s;
        QTest::newRow("the same") << ended(InstallOutcome::Unchanged) << u"不用更新"_s;
        QTest::newRow("a part is damaged") << ended(InstallOutcome::Unchanged, {"blob ab"}) << u"内容没有更新"_s;
        QTest::newRow("never came up") << ended(InstallOutcome::Refused) << u"不再尝试"_s;
    }
    void whatBecameOfContentIsSaid()
    {
        QFETCH(kiosk::FolderUpdate, update);
        QFETCH(QString, said);
        const QStringList words = kiosk::StickWords::of(update);
        QVERIFY2(words.front().contains(said), qPrintable(words.front()));
        const bool isTrouble = !update.result || !update.result->troubles.empty();
        QCOMPARE(words.join(u' ').contains(u"问题：blob ab"_s), isTrouble);
    }
};

QTEST_MAIN(StaffPanelTest)
#include "staff_panel_test.moc"
