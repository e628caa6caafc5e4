// SPDX-License-Identifier: Apache-2.0
#include "kiosk/journal/visittracker.h"
#include "support/manual_clock.h"

#include <QTest>
#include <map>

using namespace std::chrono_literals;
using core::Metric;
using kiosk::VisitTracker;

namespace {

/// A visitor and what was counted.
struct Scene
{
    support::ManualClock clock;
    std::map<core::CounterName, int> counted;
    VisitTracker tracker{clock, [this](const core::CounterName &name) { ++counted[name]; }};

    int of(Metric metric, const std::string &item, const std::string &language = "zh-Hans") const
    {
        const auto found = counted.find({"spring", item, metric, language});
        return found == counted.end() ? 0 : found->second;
    }
    int sum() const
    {
        int sum = 0;
        for (const auto &[name, count] : counted)
            sum += count;
        return sum;
    }
    Scene() { tracker.setCampaign("spring"); }
};

} // namespace

class VisitTrackerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVisitCountsOnceWithTheBucketOfItsLength_data()
    {
        QTest::addColumn<int>("lastTouchAfterMs");
        QTest::addColumn<int>("idleMs");
        QTest::addColumn<int>("bucket");
        QTest::newRow("a single touch") << 0 << 60'000 << int(Metric::DwellUnder10s);
        QTest::newRow("just under ten seconds") << 9'999 << 60'000 << int(Metric::DwellUnder10s);
        QTest::newRow("ten seconds") << 10'000 << 60'000 << int(Metric::Dwell10To30s);
        QTest::newRow("thirty seconds") << 30'000 << 60'000 << int(Metric::Dwell30To60s);
        QTest::newRow("a minute") << 60'000 << 0 << int(Metric::Dwell1To3min);
        QTest::newRow("three minutes") << 180'000 << 20'000 << int(Metric::Dwell3To10min);
        QTest::newRow("ten minutes") << 600'000 << 80'000 << int(Metric::DwellOver10min);
    }
    void aVisitCountsOnceWithTheBucketOfItsLength()
    {
        QFETCH(int, lastTouchAfterMs);
        QFETCH(int, idleMs);
        QFETCH(int, bucket);
        Scene scene;
        scene.tracker.touch();
        QVERIFY(scene.tracker.isVisiting());
        if (lastTouchAfterMs > 0) {
            scene.clock.pass(std::chrono::milliseconds(lastTouchAfterMs));
            scene.tracker.extend();
        }
        scene.clock.pass(std::chrono::milliseconds(idleMs));
        QCOMPARE(scene.sum(), 0); // a visit counts when it ends
        scene.tracker.end();
        QVERIFY(!scene.tracker.isVisiting());
        QCOMPARE(scene.of(Metric::Visit, "kiosk"), 1);
        QCOMPARE(scene.of(Metric(bucket), "kiosk"), 1);
        QCOMPARE(scene.sum(), 2);
        scene.tracker.end();
        QCOMPARE(scene.sum(), 2);
    }

    void aPageCountsOnceItWasOpenLongEnough_data()
    {
        QTest::addColumn<int>("openMs");
        QTest::addColumn<int>("views");
        QTest::newRow("opened by mistake") << 2'999 << 0;
        QTest::newRow("three seconds") << 3'000 << 1;
        QTest::newRow("much longer") << 300'000 << 1;
    }
    void aPageCountsOnceItWasOpenLongEnough()
    {
        QFETCH(int, openMs);
        QFETCH(int, views);
        for (const bool isTicked : {false, true}) {
            Scene scene;
            scene.tracker.touch();
            scene.tracker.pageShown("guide/robbery", "zh-Hans");
            scene.clock.pass(std::chrono::milliseconds(openMs));
            for (int i = 0; isTicked && i < 3; ++i)
                scene.tracker.tick();
            scene.tracker.pageHidden();
            QCOMPARE(scene.of(Metric::View, "guide/robbery"), views);
        }
    }

    void eachOpeningOfAPageCounts()
    {
        Scene scene;
        scene.tracker.touch();
        for (int i = 0; i < 3; ++i) {
            scene.tracker.pageShown("country/TH", "en");
            scene.clock.pass(4s);
            scene.tracker.pageHidden();
        }
        QCOMPARE(scene.of(Metric::View, "country/TH", "en"), 3);
    }

    void theNextPageClosesTheOneBefore()
    {
        Scene scene;
        scene.tracker.touch();
        scene.tracker.pageShown("guide/robbery", "zh-Hans");
        scene.clock.pass(3s);
        scene.tracker.pageShown("guide/detention", "zh-Hans");
        scene.clock.pass(2s);
        scene.tracker.pageShown("guide/job-scam", "zh-Hans");
        scene.clock.pass(10s);
        scene.tracker.end();
        QCOMPARE(scene.of(Metric::View, "guide/robbery"), 1);
        QCOMPARE(scene.of(Metric::View, "guide/detention"), 0);
        QCOMPARE(scene.of(Metric::View, "guide/job-scam"), 1);
    }

    void anotherLanguageOfTheSamePageIsTheSameOpening()
    {
        Scene scene;
        scene.tracker.touch();
        scene.tracker.pageShown("guide/robbery", "zh-Hans");
        scene.clock.pass(2s);
        scene.tracker.pageShown("guide/robbery", "en");
        scene.clock.pass(2s);
        scene.tracker.pageShown("guide/robbery", "zh-Hans");
        scene.clock.pass(5s);
        scene.tracker.end();
        QCOMPARE(scene.of(Metric::View, "guide/robbery", "en"), 1);
        QCOMPARE(scene.of(Metric::View, "guide/robbery", "zh-Hans"), 0);
    }

    void aCardCountsLikeAPageAndBesideIt()
    {
        Scene scene;
        scene.tracker.touch();
        scene.tracker.pageShown("country/TH", "zh-Hans");
        scene.clock.pass(1s);
        scene.tracker.cardShown("card/TH", "zh-Hans");
        scene.clock.pass(2s);
        scene.tracker.tick();
        QCOMPARE(scene.of(Metric::View, "country/TH"), 1);
        QCOMPARE(scene.of(Metric::Takeaway, "card/TH"), 0);
        scene.clock.pass(1s);
        scene.tracker.cardHidden();
        QCOMPARE(scene.of(Metric::Takeaway, "card/TH"), 1);
        scene.tracker.cardShown("card/TH", "zh-Hans");
        scene.clock.pass(1s);
        scene.tracker.end();
        QCOMPARE(scene.of(Metric::Takeaway, "card/TH"), 1);
    }

    void aGuideCompletesOnceWhenItsEndStaysOnScreen()
    {
        Scene scene;
        scene.tracker.touch();
        scene.tracker.pageShown("guide/robbery", "zh-Hans");
        scene.tracker.pageEndShown(true); // flicked past
        scene.clock.pass(1s);
        scene.tracker.pageEndShown(false);
        scene.clock.pass(10s);
        scene.tracker.tick();
        QCOMPARE(scene.of(Metric::Completion, "guide/robbery"), 0);
        for (int i = 0; i < 2; ++i) {
            scene.tracker.pageEndShown(true);
            scene.clock.pass(3s);
            scene.tracker.pageHidden();
            scene.tracker.pageShown("guide/robbery", "zh-Hans");
        }
        QCOMPARE(scene.of(Metric::Completion, "guide/robbery"), 1);
        scene.tracker.end();
        QCOMPARE(scene.of(Metric::Completion, "guide/robbery"), 1);
    }

    void theEndOfOneGuideIsNotTheEndOfTheNext()
    {
        Scene scene;
        scene.tracker.touch();
        scene.tracker.pageEndShown(true); // no guide is open
        scene.tracker.pageShown("guide/robbery", "zh-Hans");
        scene.tracker.pageEndShown(true);
        scene.clock.pass(2s);
        scene.tracker.pageShown("guide/detention", "zh-Hans");
        scene.clock.pass(9s);
        scene.tracker.end();
        QCOMPARE(scene.of(Metric::Completion, "guide/robbery"), 0);
        QCOMPARE(scene.of(Metric::Completion, "guide/detention"), 0);
        QCOMPARE(scene.of(Metric::View, "guide/detention"), 1);
    }

    void theNextDeadlineIsThatOfTheFirstThingDue()
    {
        Scene scene;
        scene.tracker.touch();
        QCOMPARE(scene.tracker.nextDeadline(), std::nullopt);
        scene.tracker.pageShown("country/TH", "zh-Hans");
        QCOMPARE(scene.tracker.nextDeadline(), std::optional(3000ms));
        scene.clock.pass(2s);
        scene.tracker.cardShown("card/TH", "zh-Hans");
        QCOMPARE(scene.tracker.nextDeadline(), std::optional(1000ms));
        scene.clock.pass(1500ms);
        QCOMPARE(scene.tracker.nextDeadline(), std::optional(0ms));
        scene.tracker.tick();
        QCOMPARE(scene.tracker.nextDeadline(), std::optional(1500ms));
        scene.tracker.end();
        QCOMPARE(scene.tracker.nextDeadline(), std::nullopt);
    }

    void nothingCountsOutsideAVisit()
    {
        Scene scene;
        scene.tracker.pageShown("guide/robbery", "zh-Hans");
        scene.tracker.cardShown("card/emergency", "zh-Hans");
        scene.clock.pass(10s);
        scene.tracker.tick();
        scene.tracker.end();
        QCOMPARE(scene.sum(), 0);
    }

    void theNextVisitorStartsAfresh()
    {
        Scene scene;
        for (int i = 0; i < 2; ++i) {
            scene.tracker.touch();
            scene.tracker.setLanguage("en");
            scene.tracker.pageShown("guide/robbery", "en");
            scene.clock.pass(4s);
            scene.tracker.touch();
            scene.clock.pass(80s);
            scene.tracker.end();
        }
        QCOMPARE(scene.of(Metric::Visit, "kiosk", "en"), 2);
        QCOMPARE(scene.of(Metric::DwellUnder10s, "kiosk", "en"), 2);
        QCOMPARE(scene.of(Metric::View, "guide/robbery", "en"), 2);
    }

    void touchesThatWereNoVisitorsAreTakenBack_data()
    {
        QTest::addColumn<int>("lastTouchMs"); // after the first; -1: there was none
        QTest::addColumn<int>("bucket");      // -1: nothing counts
        QTest::newRow("none") << -1 << -1;
        QTest::newRow("before the first") << -500 << -1;
        QTest::newRow("the first") << 0 << int(Metric::DwellUnder10s);
        QTest::newRow("a later one") << 10'000 << int(Metric::Dwell10To30s);
    }
    void touchesThatWereNoVisitorsAreTakenBack()
    {
        QFETCH(int, lastTouchMs);
        QFETCH(int, bucket);
        Scene scene;
        const auto first = scene.clock.sinceBoot();
        scene.tracker.touch();
        scene.tracker.pageShown("guide/robbery", "zh-Hans");
        scene.clock.pass(40s);
        scene.tracker.touch();
        using std::chrono::milliseconds;
        scene.tracker.endAsOf(lastTouchMs == -1 ? std::nullopt : std::optional(first + milliseconds(lastTouchMs)));
        QVERIFY(!scene.tracker.isVisiting());
        QCOMPARE(scene.sum(), bucket == -1 ? 0 : 3);
        if (bucket != -1)
            QCOMPARE(scene.of(Metric(bucket), "kiosk"), 1);
        scene.tracker.endAsOf(first);
        QCOMPARE(scene.sum(), bucket == -1 ? 0 : 3);
    }

    void theWallClockDoesNotMatter()
    {
        Scene scene;
        scene.tracker.touch();
        scene.tracker.pageShown("guide/robbery", "zh-Hans");
        scene.clock.setWall("1970-01-01T00:00:00Z");
        scene.tracker.touch();
        scene.clock.setWall("2099-01-01T00:00:00Z");
        scene.tracker.touch();
        scene.tracker.end();
        QCOMPARE(scene.of(Metric::View, "guide/robbery"), 0);
        QCOMPARE(scene.of(Metric::DwellUnder10s, "kiosk"), 1);
    }
};

QTEST_GUILESS_MAIN(VisitTrackerTest)
#include "visittracker_test.moc"
