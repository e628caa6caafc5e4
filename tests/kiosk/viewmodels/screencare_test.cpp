// SPDX-License-Identifier: Apache-2.0
#include "kiosk/viewmodels/screencare.h"

#include "support/manual_clock.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class ScreenCareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePictureVisitsAllPlacesInSmallSteps()
    {
        support::ManualClock clock;
        kiosk::ScreenCare care(clock, {}, nullptr);
        QSet<QPair<int, int>> places;
        QPoint before = care.shift();
        for (int i = 0; i < 60; ++i) {
            clock.pass(1min);
            care.tick();
            const QPoint step = care.shift() - before;
            QVERIFY(std::abs(step.x()) <= 2 && std::abs(step.y()) <= 1);
            QVERIFY(std::abs(care.shift().x()) <= 1 && std::abs(care.shift().y()) <= 1);
            places.insert({care.shift().x(), care.shift().y()});
            before = care.shift();
        }
        QCOMPARE(places.size(), 9);
        QCOMPARE(care.dimming(), 0.0);
    }

    void itIsDarkerFromTheHourOnThatWasSetToTheOther()
    {
        support::ManualClock clock("2026-11-21T14:59:00Z"); // 22:59 in China
        kiosk::ScreenCare care(clock, {80, kiosk::ScreenLevels::Night{23h, 5h + 30min, 40, 10}}, nullptr);
        QSignalSpy changes(&care, &kiosk::ScreenCare::changed);
        QCOMPARE(care.dimming(), 0.0);
        QCOMPARE(care.volume(), 0.8);
        clock.pass(1min);
        care.tick();
        QCOMPARE(care.dimming(), 0.6);
        QCOMPARE(care.volume(), 0.1);
        QVERIFY(changes.count() > 0);
        clock.setWall("2026-11-21T21:29:00Z");
        care.tick();
        QCOMPARE(care.dimming(), 0.6);
        clock.pass(1min);
        care.tick();
        QCOMPARE(care.dimming(), 0.0);
        care.setLevels({5, kiosk::ScreenLevels::Night{5h, 6h, 40, 10}});
        QCOMPARE(care.dimming(), 0.6);
        QCOMPARE(care.volume(), 0.05); // at night never louder than by day
    }
};

QTEST_GUILESS_MAIN(ScreenCareTest)
#include "screencare_test.moc"
