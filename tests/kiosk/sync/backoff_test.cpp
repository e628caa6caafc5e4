// SPDX-License-Identifier: Apache-2.0
#include "kiosk/sync/backoff.h"

#include <QTest>

using namespace std::chrono_literals;
using kiosk::BackOff;

class BackOffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLongestWaitDoublesUpToTheCap_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<qint64>("longestSeconds");
        QTest::newRow("first") << 1 << qint64(2);
        QTest::newRow("second") << 2 << qint64(4);
        QTest::newRow("eighth") << 8 << qint64(256);
        QTest::newRow("tenth") << 10 << qint64(600);
        QTest::newRow("a year later") << 50'000 << qint64(600);
    }
    void theLongestWaitDoublesUpToTheCap()
    {
        QFETCH(int, failures);
        QFETCH(qint64, longestSeconds);
        BackOff backOff(2s, 10min, [] { return 1.0; });
        std::chrono::milliseconds delay{};
        for (int i = 0; i < failures; ++i)
            delay = backOff.nextDelay();
        QCOMPARE(delay.count(), longestSeconds * 1000);
    }

    void theWaitLiesAnywhereBelowTheLongest()
    {
        double share = 0;
        BackOff backOff(2s, 10min, [&share] { return share; });
        QCOMPARE(backOff.nextDelay(), 0ms);
        share = 0.25;
        QCOMPARE(backOff.nextDelay(), 1000ms);
    }

    void aSuccessForgetsTheFailures()
    {
        BackOff backOff(2s, 10min, [] { return 1.0; });
        for (int i = 0; i < 6; ++i)
            backOff.nextDelay().count();
        backOff.reset();
        QCOMPARE(backOff.nextDelay(), 2s);
    }
};

QTEST_GUILESS_MAIN(BackOffTest)
#include "backoff_test.moc"
