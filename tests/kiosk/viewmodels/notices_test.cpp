// SPDX-License-Identifier: Apache-2.0
#include "screen.h"

#include <QTest>

using namespace Qt::StringLiterals;
using kiosk::NavigationViewModel;

namespace {

constexpr const char *kNotice = "notices/th-rain.yaml";
constexpr const char *kSecondArea = R"(  - name:
      zh-Hans: 南部
      en: The south
    scale: words
    level: avoid
issued_on)";

QString value(const kiosk::RowModel &rows, int row, const char *role)
{
    return rows.valueAt(row, QString::fromLatin1(role)).toString();
}

} // namespace

class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesAreFilteredByWhatHoldsAndWhere()
    {
        support::Screen screen;
        screen.content.install(support::sampleLibrary());
        kiosk::NoticeFilterModel &list = *screen.app.notices();
        const int all = list.count();
        QVERIFY(all > 3 && list.hasAny());
        QCOMPARE(value(list, 0, "noticeId"), u"th-2024-06"_s);
        QCOMPARE(value(list, 0, "ageText"), u"2 年前"_s);
        QVERIFY(!value(list, 1, "changedText").isEmpty());
        list.setValidity(u"current"_s); // the samples are all historic
        QCOMPARE(list.count(), 0);
        QVERIFY(list.hasAny());
        list.setValidity(u"past"_s);
        QCOMPARE(list.count(), all);
        list.setContinent(u"africa"_s);
        QVERIFY(list.count() > 0 && list.count() < all);
        for (int i = 0; i < list.count(); ++i)
            QVERIFY(value(list, i, "noticeId").startsWith(u"cd-"_s));
        screen.tap();
        screen.app.endVisit();
        QCOMPARE(list.count(), all);
        QVERIFY(list.validity().isEmpty() && list.continent().isEmpty());
    }

    void aNoticeInForceIsFoundAsSuchUntilItsDay()
    {
        const support::TempFolder folder;
        support::buildPack({}, folder / "pack");
        support::Screen screen({}, "2026-12-31T15:59:00Z");
        screen.content.install(support::openPack(folder / "pack"));
        kiosk::NoticeFilterModel &list = *screen.app.notices();
        QCOMPARE(list.continents()->count(), 0); // one continent leaves nothing to choose
        list.setValidity(u"current"_s);
        QCOMPARE(list.count(), 1);
        screen.clock.setWall("2026-12-31T16:00:00Z");
        list.refresh();
        QCOMPARE(list.count(), 0);
    }

    void aLevelIsShownOnlyWhileTheNoticeIsCurrent_data()
    {
        QTest::addColumn<QString>("nowUtc");
        QTest::addColumn<bool>("isHistoric");
        QTest::addColumn<QString>("validUntil");
        QTest::addColumn<QString>("key");
        const QString open;
        QTest::newRow("the day it was checked") << u"2026-11-01T03:00:00Z"_s << false << open << u"caution"_s;
        QTest::newRow("its last minute in China") << u"2026-12-31T15:59:59Z"_s << false << open << u"caution"_s;
        QTest::newRow("its first minute after") << u"2026-12-31T16:00:00Z"_s << false << open << u"expired"_s;
        QTest::newRow("years later") << u"2031-01-01T00:00:00Z"_s << false << open << u"expired"_s;
        QTest::newRow("valid until before") << u"2026-11-30T15:59:59Z"_s << false << u"2026-11-30"_s << u"caution"_s;
        QTest::newRow("no longer valid") << u"2026-11-30T16:00:00Z"_s << false << u"2026-11-30"_s << u"expired"_s;
        QTest::newRow("historic") << u"2026-11-01T03:00:00Z"_s << true << open << u"historic"_s;
        QTest::newRow("historic and old") << u"2031-01-01T00:00:00Z"_s << true << open << u"historic"_s;
        QTest::newRow("a clock that was never set") << u"1970-01-01T00:00:00Z"_s << false << open << u"caution"_s;
    }
    void aLevelIsShownOnlyWhileTheNoticeIsCurrent()
    {
        QFETCH(QString, nowUtc);
        QFETCH(bool, isHistoric);
        QFETCH(QString, validUntil);
        QFETCH(QString, key);
        support::MinimalPack source;
        if (isHistoric)
            source.replace(kNotice, "historic: false", "historic: true");
        if (!validUntil.isEmpty())
            source.replace(kNotice, "last_verified_on",
                           "valid_until: \"" + validUntil.toStdString() + "\"\nlast_verified_on");
        const support::TempFolder folder;
        support::buildPack(source, folder / "pack");
        support::Screen screen({}, nowUtc.toStdString());
        screen.content.install(support::openPack(folder / "pack"));
        const bool isCurrent = key == u"caution";

        for (const char *language : {"zh-Hans", "en"}) {
            screen.app.setLanguage(QString::fromLatin1(language));
            const auto &list = *screen.app.notices();
            QCOMPARE(list.count(), 1);
            QCOMPARE(value(list, 0, "levelKey"), key);
            QCOMPARE(value(list, 0, "levelScale"), isCurrent ? u"words"_s : QString());
            QCOMPARE(list.valueAt(0, u"isHistoric"_s).toBool(), isHistoric);

            screen.app.navigation()->open(NavigationViewModel::Page::Notice, u"th-rain"_s);
            const auto &notice = *screen.app.notice();
            QCOMPARE(notice.isCurrent(), isCurrent);
            QCOMPARE(notice.ageNote().isEmpty(), isCurrent);
            QCOMPARE(notice.ageNote().contains(u"12308"_s), !isCurrent);
            auto &areas = *screen.app.notice()->areas();
            QCOMPARE(value(areas, 0, "levelKey"), key);
            QCOMPARE(value(areas, 0, "scale"), u"words"_s);

            screen.app.navigation()->open(NavigationViewModel::Page::Country, u"TH"_s);
            QCOMPARE(screen.app.country()->hasNotices(), true);
            QCOMPARE(value(*screen.app.country()->notices(), 0, "levelKey"), key);
            QCOMPARE(screen.app.country()->noLevelText().isEmpty(), isCurrent);
        }
        screen.app.setLanguage(u"zh-Hans"_s);
        QCOMPARE(value(*screen.app.notices(), 0, "levelText").contains(u"注意安全"_s), isCurrent);
        if (key == u"expired") {
            screen.app.navigation()->open(NavigationViewModel::Page::Notice, u"th-rain"_s);
            QVERIFY(screen.app.notice()->ageNote().contains(u"2026年11月1日"_s));
            QCOMPARE(value(*screen.app.notice()->areas(), 0, "levelText"), u"发布时：注意安全"_s);
        }
    }

    void aScreenThatRunsForWeeksLetsANoticeGoOutOfDate()
    {
        const support::TempFolder folder;
        support::buildPack({}, folder / "pack");
        support::Screen screen({}, "2026-12-31T15:00:00Z");
        screen.content.install(support::openPack(folder / "pack"));
        QCOMPARE(value(*screen.app.notices(), 0, "levelKey"), u"caution"_s);
        QCOMPARE(screen.app.home()->campaignTitle(), u"秋"_s);
        screen.clock.pass(std::chrono::hours(1));
        screen.tap();
        QCOMPARE(value(*screen.app.notices(), 0, "levelKey"), u"expired"_s);
        QCOMPARE(screen.app.home()->campaignTitle(), QString());
    }

    void midnightInTheMiddleOfAVisitIsFollowed()
    {
        const support::TempFolder folder;
        support::buildPack({}, folder / "pack");
        support::Screen screen({}, "2026-12-31T15:59:50Z");
        screen.content.install(support::openPack(folder / "pack"));
        screen.tap();
        screen.tap([&] { screen.app.navigation()->open(NavigationViewModel::Page::Notice, u"th-rain"_s); });
        QVERIFY(screen.app.notice()->isCurrent());
        screen.pass(std::chrono::seconds(10));
        QVERIFY(!screen.app.notice()->isCurrent());
        QVERIFY(!screen.app.notice()->ageNote().isEmpty());
    }

    void ofSeveralLevelsTheStrongestIsToldAndThatItIsNotEverywhere()
    {
        support::MinimalPack source;
        source.replace(kNotice, "issued_on", kSecondArea);
        const support::TempFolder folder;
        support::buildPack(source, folder / "pack");
        support::Screen screen;
        screen.content.install(support::openPack(folder / "pack"));
        QCOMPARE(value(*screen.app.notices(), 0, "levelKey"), u"avoid"_s);
        QCOMPARE(value(*screen.app.notices(), 0, "levelText"), u"部分地区：暂勿前往"_s);
        screen.app.navigation()->open(NavigationViewModel::Page::Notice, u"th-rain"_s);
        QCOMPARE(value(*screen.app.notice()->areas(), 0, "levelText"), u"注意安全"_s);
        QCOMPARE(value(*screen.app.notice()->areas(), 1, "levelText"), u"暂勿前往"_s);
    }

    void theSamplePackHasNothingThatLooksInForce()
    {
        support::Screen screen;
        screen.content.install(support::sampleLibrary());
        for (int i = 0; i < screen.app.notices()->count(); ++i) {
            QCOMPARE(value(*screen.app.notices(), i, "levelKey"), u"historic"_s);
            screen.app.navigation()->open(NavigationViewModel::Page::Notice,
                                          value(*screen.app.notices(), i, "noticeId"));
            QVERIFY(screen.app.notice()->isHistoric());
            QVERIFY(!screen.app.notice()->isCurrent());
            QVERIFY(!screen.app.notice()->ageNote().isEmpty());
            for (int area = 0; area < screen.app.notice()->areas()->count(); ++area)
                QCOMPARE(value(*screen.app.notice()->areas(), area, "levelKey"), u"historic"_s);
        }
    }
};

QTEST_MAIN(NoticesTest)
#include "notices_test.moc"
