// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/touchwatcher.h"
#include "screen.h"

#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <QTouchEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Metric;
using kiosk::AppViewModel;
using Phase = AppViewModel::Phase;
using Page = kiosk::NavigationViewModel::Page;

class VisitTest : public QObject
{
    Q_OBJECT

    static std::int64_t sum(const support::Counts &counts, Metric metric, const std::string &item = {},
                            const std::string &language = {})
    {
        std::int64_t sum = 0;
        for (const auto &[name, count] : counts)
            if (name.metric == metric && (item.empty() || name.item == item) &&
                (language.empty() || name.language == language))
                sum += count;
        return sum;
    }

private Q_SLOTS:
    void theWarningAndTheResetComeToTheSecond()
    {
        support::Screen screen;
        screen.content.install(support::sampleLibrary());
        screen.tap();
        screen.pass(39'900ms);
        QCOMPARE(screen.app.phase(), Phase::Visiting);
        screen.pass(100ms);
        QCOMPARE(screen.app.phase(), Phase::IdleWarning);
        for (int left = 20; left >= 1; --left) {
            QCOMPARE(screen.app.idleSecondsLeft(), left);
            screen.pass(900ms);
            QCOMPARE(screen.app.idleSecondsLeft(), left);
            QCOMPARE(screen.app.phase(), Phase::IdleWarning);
            screen.pass(100ms);
        }
        QCOMPARE(screen.app.phase(), Phase::Attract);
        const support::Counts counts = screen.counted();
        QCOMPARE(sum(counts, Metric::Visit, "kiosk"), 1);
        QCOMPARE(sum(counts, Metric::DwellUnder10s, "kiosk"), 1);
        QCOMPARE(counts.size(), size_t(2));
    }

    void theLimitsAreTheConfiguredOnes()
    {
        kiosk::AppSettings settings;
        settings.idleLimit = 10s;
        settings.idleWarning = 5s;
        support::Screen screen(settings);
        screen.tap();
        screen.pass(4'900ms);
        QCOMPARE(screen.app.phase(), Phase::Visiting);
        screen.pass(100ms);
        QCOMPARE(screen.app.idleSecondsLeft(), 5);
        screen.pass(5s);
        QCOMPARE(screen.app.phase(), Phase::Attract);
    }

    void anyTouchInTheWarningGoesOnWithTheVisit()
    {
        support::Screen screen;
        screen.tap();
        screen.pass(59s);
        QCOMPARE(screen.app.phase(), Phase::IdleWarning);
        screen.tap();
        QCOMPARE(screen.app.phase(), Phase::Visiting);
        screen.pass(39'900ms);
        QCOMPARE(screen.app.phase(), Phase::Visiting);
        screen.pass(100ms);
        QCOMPARE(screen.app.phase(), Phase::IdleWarning);
        QCOMPARE(screen.app.idleSecondsLeft(), 20);
        screen.app.extendVisit();
        QCOMPARE(screen.app.phase(), Phase::Visiting);
        screen.pass(60s);
        QCOMPARE(screen.app.phase(), Phase::Attract);
        // From the first touch to the last one, at 99 s.
        const support::Counts counts = screen.counted();
        QCOMPARE(sum(counts, Metric::Visit), 1);
        QCOMPARE(sum(counts, Metric::Dwell1To3min), 1);
    }

    void atTheEndNothingOfTheVisitorIsLeft()
    {
        support::Screen screen;
        screen.content.install(support::sampleLibrary());
        screen.tap();
        screen.tap([&] {
            screen.app.setLanguage(u"en"_s);
            screen.app.countries()->setQuery(u"japan"_s);
            screen.app.countries()->setContinent(u"asia"_s);
            screen.app.navigation()->openItem(u"guide/lost-passport"_s);
            screen.app.guide()->helpful(true);
            screen.app.navigation()->openItem(u"notice/th-2024-06"_s);
            screen.app.navigation()->open(Page::Quiz, u"fraud"_s);
            screen.app.quiz()->choose(0);
            screen.app.navigation()->openItem(u"country/TH"_s);
            screen.app.navigation()->open(Page::Emergency);
            screen.app.navigation()->open(Page::Takeaway, u"TH"_s);
        });
        screen.pass(60s);
        QCOMPARE(screen.app.phase(), Phase::Attract);
        QCOMPARE(screen.app.language(), u"zh-Hans"_s);
        QCOMPARE(screen.app.navigation()->page(), Page::Home);
        QVERIFY(!screen.app.navigation()->canGoBack());
        QCOMPARE(screen.app.countries()->query(), QString());
        QCOMPARE(screen.app.countries()->continent(), QString());
        QVERIFY(screen.app.countries()->count() >= 30);
        QVERIFY(screen.app.guide()->guideId().isEmpty() && screen.app.guide()->title().isEmpty());
        QCOMPARE(screen.app.guide()->sections()->count(), 0);
        QVERIFY(screen.app.notice()->noticeId().isEmpty() && screen.app.notice()->facts().isEmpty());
        QVERIFY(screen.app.quiz()->quizId().isEmpty() && !screen.app.quiz()->isAnswered());
        QCOMPARE(screen.app.quiz()->options()->count(), 0);
        QVERIFY(screen.app.country()->code().isEmpty() && !screen.app.country()->hasMissions());
        QVERIFY(!screen.app.emergency()->hasCountry());
        QVERIFY(screen.app.takeaway()->countryCode().isEmpty());
        QVERIFY(!screen.app.takeaway()->qrText().contains(u"Thai"_s));
        // The next visitor may find the same guide helpful.
        screen.tap();
        screen.tap([&] {
            screen.app.navigation()->openItem(u"guide/lost-passport"_s);
            screen.app.guide()->helpful(true);
        });
        QCOMPARE(sum(screen.counted(), Metric::HelpfulYes, "guide/lost-passport"), 2);
    }

    void aPageCountsInTheLanguageItIsReadInAfterThreeSeconds_data()
    {
        QTest::addColumn<int>("switchAfterMs");
        QTest::addColumn<QString>("language");
        QTest::newRow("at once") << 100 << u"en"_s;
        QTest::newRow("before it counts") << 2'900 << u"en"_s;
        QTest::newRow("when it counts") << 3'000 << u"zh-Hans"_s;
        QTest::newRow("after it counted") << 10'000 << u"zh-Hans"_s;
    }
    void aPageCountsInTheLanguageItIsReadInAfterThreeSeconds()
    {
        QFETCH(int, switchAfterMs);
        QFETCH(QString, language);
        for (const Page page : {Page::Guide, Page::Takeaway}) {
            support::Screen screen;
            screen.content.install(support::sampleLibrary());
            screen.tap();
            screen.tap([&] { screen.app.navigation()->open(page, page == Page::Guide ? u"robbery"_s : u"TH"_s); });
            screen.pass(std::chrono::milliseconds(switchAfterMs));
            screen.tap([&] { screen.app.setLanguage(u"en"_s); });
            screen.pass(10s);
            screen.tap([&] { screen.app.navigation()->home(); });
            const support::Counts counts = screen.counted();
            const Metric metric = page == Page::Guide ? Metric::View : Metric::Takeaway;
            QCOMPARE(sum(counts, metric), 1);
            QCOMPARE(sum(counts, metric, {}, language.toStdString()), 1);
            screen.app.endVisit();
            QCOMPARE(sum(screen.counted(), Metric::Visit, "kiosk", "en"), 1);
        }
    }

    void aLanguageThatIsNoneChangesNothing()
    {
        support::Screen screen;
        QSignalSpy changes(&screen.app, &AppViewModel::languageChanged);
        for (const QString &code : {u"de"_s, u"EN"_s, QString(), u"zh"_s, u"../en"_s})
            screen.app.setLanguage(code);
        QCOMPARE(screen.app.language(), u"zh-Hans"_s);
        QCOMPARE(changes.count(), 0);
        QCOMPARE(screen.app.languages()->count(), 9);
    }

    void aSwitchThatIsHeldBeginsScanning()
    {
        support::Screen screen;
        QQuickWindow window;
        kiosk::TouchWatcher watcher(screen.app);
        watcher.watch(window);
        const auto press = [&](Qt::Key key, quint64 at, bool isRepeat) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, {}, isRepeat);
            event.setTimestamp(at);
            QCoreApplication::sendEvent(&window, &event);
        };
        const auto release = [&](Qt::Key key, quint64 at, bool isRepeat) {
            QKeyEvent event(QEvent::KeyRelease, key, Qt::NoModifier, {}, isRepeat);
            event.setTimestamp(at);
            QCoreApplication::sendEvent(&window, &event);
        };
        // X sends a release and a press for each repetition.
        const auto hold = [&](Qt::Key key, quint64 from, quint64 length) {
            press(key, from, false);
            for (quint64 at = from + 500; at <= from + length; at += 40) {
                release(key, at, true);
                press(key, at, true);
            }
            release(key, from + length, false);
        };
        hold(Qt::Key_Space, 1000, 2900);
        QCOMPARE(screen.app.phase(), Phase::Visiting);
        QVERIFY(!screen.app.scanner()->isOn());
        hold(Qt::Key_A, 5000, 9000);
        QVERIFY(!screen.app.scanner()->isOn());
        hold(Qt::Key_Space, 20'000, 3100);
        QVERIFY(screen.app.scanner()->isOn());
        screen.app.endVisit();
        QVERIFY(!screen.app.scanner()->isOn());
    }

    void theWakingTapDoesNothingElse()
    {
        support::Screen screen;
        QQuickWindow window;
        kiosk::TouchWatcher watcher(screen.app);
        window.installEventFilter(&watcher);
        window.resize(400, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        struct Taps : QObject
        {
            int count = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                count += event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease ||
                                 event->type() == QEvent::KeyPress
                             ? 1
                             : 0;
                return false;
            }
        } reached;
        // Filters run from the last one installed to the first: this one is behind the watcher.
        window.removeEventFilter(&watcher);
        window.installEventFilter(&reached);
        window.installEventFilter(&watcher);

        QTest::mousePress(&window, Qt::LeftButton, {}, {100, 100});
        QCOMPARE(screen.app.phase(), Phase::Visiting);
        QTest::mouseMove(&window, {120, 120});
        QTest::mouseRelease(&window, Qt::LeftButton, {}, {120, 120});
        QCOMPARE(reached.count, 0);
        QTest::mouseClick(&window, Qt::LeftButton, {}, {100, 100});
        QCOMPARE(reached.count, 2);

        // In the warning the tap reaches the page first, and then goes on with the visit.
        screen.pass(45s);
        QCOMPARE(screen.app.phase(), Phase::IdleWarning);
        QTest::mouseClick(&window, Qt::LeftButton, {}, {100, 100});
        QCOMPARE(reached.count, 4);
        QTRY_COMPARE(screen.app.phase(), Phase::Visiting);

        screen.app.endVisit();
        QTest::keyClick(&window, Qt::Key_Tab);
        QCOMPARE(screen.app.phase(), Phase::Visiting);
        QCOMPARE(reached.count, 4);
    }

    void theSecondTouchOfADoubleOneIsNoTouchOfTheNewPage()
    {
        support::Screen screen;
        kiosk::TouchWatcher watcher(screen.app);
        screen.app.noteTouch();
        const auto press = [&](QPointF place, quint64 time) {
            QMouseEvent down(QEvent::MouseButtonPress, place, place, Qt::LeftButton, Qt::LeftButton, {});
            down.setTimestamp(time);
            return watcher.eventFilter(nullptr, &down);
        };
        const auto release = [&](QPointF place, quint64 time) {
            QMouseEvent up(QEvent::MouseButtonRelease, place, place, Qt::LeftButton, Qt::NoButton, {});
            up.setTimestamp(time);
            return watcher.eventFilter(nullptr, &up);
        };
        QVERIFY(!press({100, 100}, 10'000));
        QVERIFY(!release({100, 100}, 10'080));
        screen.app.navigation()->open(kiosk::NavigationViewModel::Page::Guides); // however long that takes
        QVERIFY(press({104, 98}, 10'240));
        QVERIFY(release({104, 98}, 10'300));
        QVERIFY(!press({104, 98}, 10'400)); // no double one any more
        QVERIFY(!release({104, 98}, 10'450));
        screen.app.navigation()->open(kiosk::NavigationViewModel::Page::Notices);
        QVERIFY(!press({300, 100}, 10'500)); // another place
        QVERIFY(!release({300, 100}, 10'550));
    }
};

QTEST_MAIN(VisitTest)
#include "visit_test.moc"
