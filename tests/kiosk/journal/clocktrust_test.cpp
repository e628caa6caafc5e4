// SPDX-License-Identifier: Apache-2.0
#include "journal_samples.h"
#include "kiosk/journal/builtat.h"
#include "kiosk/journal/clocktrust.h"

#include <QTest>
#include <optional>

using namespace std::chrono_literals;
using kiosk::ClockTrust;
using kiosk::Moment;
using samples::hour;
using samples::time;

Q_DECLARE_METATYPE(std::optional<std::string>)

class ClockTrustTest : public QObject
{
    Q_OBJECT

    static ClockTrust fresh() { return {samples::kNotBefore, time("2026-11-20T00:00:00Z"), {}, {}}; }

private Q_SLOTS:
    void withoutAHubTheWallClockIsTrustedUnlessItIsBehindWhatWasVerified_data()
    {
        QTest::addColumn<std::string>("wall");
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("never set") << std::string("1970-01-01T00:00:20Z") << false;
        QTest::newRow("before the program was built") << std::string("2025-12-31T23:59:59Z") << false;
        QTest::newRow("before the newest receipt") << std::string("2026-11-19T12:00:00Z") << false;
        QTest::newRow("a little behind the newest receipt") << std::string("2026-11-19T23:56:00Z") << true;
        QTest::newRow("after the newest receipt") << std::string("2026-11-21T03:12:00Z") << true;
        QTest::newRow("a year offline") << std::string("2027-11-21T03:12:00Z") << true;
    }
    void withoutAHubTheWallClockIsTrustedUnlessItIsBehindWhatWasVerified()
    {
        QFETCH(std::string, wall);
        QFETCH(bool, isTrusted);
        const Moment moment{time(wall), 20s};
        QCOMPARE(fresh().isWallTrusted(moment), isTrusted);
        QCOMPARE(fresh().timeOf(moment).has_value(), isTrusted);
    }

    void aWallClockThatJumpsWithinABootIsNotTrusted_data()
    {
        QTest::addColumn<std::string>("wall");
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("goes on") << std::string("2026-11-21T04:12:00Z") << true;
        QTest::newRow("set right by minutes") << std::string("2026-11-21T04:30:00Z") << true;
        QTest::newRow("back by an hour") << std::string("2026-11-21T03:12:00Z") << true;
        QTest::newRow("next year") << std::string("2027-11-21T04:12:00Z") << false;
        QTest::newRow("two days ahead") << std::string("2026-11-23T04:12:00Z") << false;
        QTest::newRow("two days back") << std::string("2026-11-19T04:12:00Z") << false;
    }
    void aWallClockThatJumpsWithinABootIsNotTrusted()
    {
        QFETCH(std::string, wall);
        QFETCH(bool, isTrusted);
        ClockTrust trust{samples::kNotBefore, {}, {}, {}};
        trust.noteWall({time("2026-11-21T03:12:00Z"), 20s});
        trust.noteWall({time("2027-11-21T03:12:00Z"), 30s}); // the first reading stays
        QCOMPARE(trust.isWallTrusted({time(wall), 3620s}), isTrusted);
    }

    void onceTheHubHasToldTheTimeOnlyItsTimeCounts_data()
    {
        QTest::addColumn<std::string>("wall");
        QTest::addColumn<std::string>("used");
        const std::string hub = "2026-11-21T04:00:00Z";
        QTest::newRow("equal") << hub << hub;
        QTest::newRow("five minutes ahead")
            << std::string("2026-11-21T04:05:00Z") << std::string("2026-11-21T04:05:00Z");
        QTest::newRow("more ahead") << std::string("2026-11-21T04:05:01Z") << hub;
        QTest::newRow("five minutes behind")
            << std::string("2026-11-21T03:55:00Z") << std::string("2026-11-21T03:55:00Z");
        QTest::newRow("more behind") << std::string("2026-11-21T03:54:59Z") << hub;
        QTest::newRow("never set") << std::string("1970-01-01T00:00:20Z") << hub;
        QTest::newRow("next year") << std::string("2027-11-21T04:00:00Z") << hub;
    }
    void onceTheHubHasToldTheTimeOnlyItsTimeCounts()
    {
        QFETCH(std::string, wall);
        QFETCH(std::string, used);
        ClockTrust trust = fresh();
        trust.noteHubTime(time("2026-11-21T03:00:00Z"), 100s);
        QCOMPARE(trust.timeOf({time(wall), 3700s}), std::optional(time(used)));
    }

    void theNewestWordOfTheHubWins()
    {
        ClockTrust trust = fresh();
        trust.noteHubTime(time("2027-11-21T03:00:00Z"), 100s); // a hub with a wrong clock
        trust.noteHubTime(time("2026-11-21T03:00:00Z"), 160s); // is set right
        QCOMPARE(trust.newestVerified, time("2026-11-21T03:00:00Z"));
        QCOMPARE(trust.timeOf({time("1970-01-01T00:00:00Z"), 170s}), std::optional(time("2026-11-21T03:00:10Z")));
    }

    void anHourOfTheBootBelongsWhereItsMiddleLies_data()
    {
        QTest::addColumn<int>("bootHour");
        QTest::addColumn<std::string>("real");
        QTest::newRow("first") << 0 << std::string("2026-11-21T00:00:00Z"); // 00:10 to 01:10
        QTest::newRow("second") << 1 << std::string("2026-11-21T01:00:00Z");
        QTest::newRow("the one under way") << 3 << std::string("2026-11-21T03:00:00Z"); // 03:10 to 04:10, now 03:20
    }
    void anHourOfTheBootBelongsWhereItsMiddleLies()
    {
        QFETCH(int, bootHour);
        QFETCH(std::string, real);
        ClockTrust trust = fresh();
        const Moment now{time("1970-01-01T03:10:00Z"), 3h + 10min};
        QCOMPARE(trust.hourOfBootHour(std::chrono::hours(bootHour), now), std::nullopt);
        trust.noteHubTime(time("2026-11-21T03:20:00Z"), now.sinceBoot);
        QCOMPARE(trust.hourOfBootHour(std::chrono::hours(bootHour), now), std::optional(hour(real)));
    }

    void noHourIsLaterThanNow()
    {
        ClockTrust trust = fresh();
        const Moment now{time("1970-01-01T00:05:00Z"), 5min};
        trust.noteHubTime(time("2026-11-21T00:50:00Z"), now.sinceBoot); // this hour's middle would be 01:15
        QCOMPARE(trust.hourOfBootHour(0h, now), std::optional(hour("2026-11-21T00:00:00Z")));
    }

    void hoursToComeAreImpossibleOnceTheHubHasToldTheTime()
    {
        ClockTrust trust = fresh();
        const Moment now{time("2027-11-21T03:30:00Z"), 30min};
        trust.noteWall({time("2027-11-21T03:00:00Z"), 0s});
        QVERIFY(!trust.isImpossible(hour("2027-11-21T03:00:00Z"), now));
        trust.noteHubTime(time("2026-11-21T03:57:00Z"), now.sinceBoot);
        QVERIFY(!trust.isImpossible(hour("2026-11-21T03:00:00Z"), now));
        QVERIFY(!trust.isImpossible(hour("2026-11-21T04:00:00Z"), now)); // a clock 3 minutes ahead is trusted
        QVERIFY(trust.isImpossible(hour("2026-11-21T05:00:00Z"), now));
        QVERIFY(trust.isImpossible(hour("2027-11-21T03:00:00Z"), now));
        QCOMPARE(trust.possibleHour(hour("2027-11-21T03:00:00Z"), now), hour("2026-11-21T03:00:00Z"));
        QCOMPARE(trust.possibleHour(hour("2027-11-21T01:00:00Z"), now), hour("2026-11-21T01:00:00Z"));
        QCOMPARE(trust.possibleHour(hour("2031-01-01T01:00:00Z"), now), hour("2026-11-21T03:00:00Z"));
    }

    void theProgramKnowsWhenItWasBuilt()
    {
        QVERIFY(kiosk::builtAt() > time("2026-01-01T00:00:00Z"));
        QVERIFY(kiosk::builtAt() <= core::SystemClock().utcNow());
    }
};

QTEST_GUILESS_MAIN(ClockTrustTest)
#include "clocktrust_test.moc"
