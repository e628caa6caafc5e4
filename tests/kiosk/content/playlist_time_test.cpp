// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/china_day.h"
#include "kiosk/content/playlist_time.h"

#include "core/time_text.h"

#include <QTest>

using Parts = std::vector<core::Daypart>;
Q_DECLARE_METATYPE(Parts)

class PlaylistTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaylistPlaysInItsDayparts_data()
    {
        QTest::addColumn<Parts>("parts");
        QTest::addColumn<int>("hour");
        QTest::addColumn<int>("minute");
        QTest::addColumn<bool>("plays");
        const Parts day{{"06:00", "23:00"}};
        const Parts night{{"22:30", "01:15"}};
        const Parts twice{{"07:00", "09:00"}, {"17:00", "19:00"}};
        QTest::newRow("without dayparts") << Parts{} << 3 << 0 << true;
        QTest::newRow("a minute before") << day << 5 << 59 << false;
        QTest::newRow("the first minute") << day << 6 << 0 << true;
        QTest::newRow("the last minute") << day << 22 << 59 << true;
        QTest::newRow("the end") << day << 23 << 0 << false;
        QTest::newRow("before midnight") << night << 23 << 59 << true;
        QTest::newRow("at midnight") << night << 0 << 0 << true;
        QTest::newRow("after midnight, at its end") << night << 1 << 15 << false;
        QTest::newRow("by day, of a nightly one") << night << 12 << 0 << false;
        QTest::newRow("the second part") << twice << 18 << 0 << true;
        QTest::newRow("between the parts") << twice << 12 << 0 << false;
        QTest::newRow("to the end of the day") << Parts{{"20:00", "24:00"}} << 23 << 59 << true;
        QTest::newRow("an empty part") << Parts{{"08:00", "08:00"}} << 8 << 0 << false;
        QTest::newRow("an hour that is none") << Parts{{"25:00", "26:00"}} << 8 << 0 << false;
        QTest::newRow("no time at all") << Parts{{"", "soon"}} << 8 << 0 << false;
        QTest::newRow("a bad part beside a good one") << Parts{{"6:00", "23:00"}, {"07:00", "09:00"}} << 8 << 0 << true;
    }
    void aPlaylistPlaysInItsDayparts()
    {
        QFETCH(Parts, parts);
        QFETCH(int, hour);
        QFETCH(int, minute);
        QFETCH(bool, plays);
        core::Playlist playlist;
        playlist.dayparts = parts;
        QCOMPARE(kiosk::playsAt(playlist, std::chrono::hours(hour) + std::chrono::minutes(minute)), plays);
    }

    void theDayChangesAtMidnightInChina()
    {
        using namespace std::chrono;
        QCOMPARE(kiosk::chinaDay(*core::timeFromText("2026-11-20T15:59:59Z")), 2026y / 11 / 20);
        QCOMPARE(kiosk::chinaDay(*core::timeFromText("2026-11-20T16:00:00Z")), 2026y / 11 / 21);
    }
};

QTEST_GUILESS_MAIN(PlaylistTimeTest)
#include "playlist_time_test.moc"
