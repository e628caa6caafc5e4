// SPDX-License-Identifier: Apache-2.0
#include "core/time_text.h"
#include "kiosk/content/programme.h"

#include <QTest>

using namespace std::chrono_literals;
using Texts = std::vector<std::string>;

namespace {

std::chrono::year_month_day day(std::string_view text) { return *core::dayFromText(text); }

core::Campaign campaign(const std::string &id, const std::string &from, const std::string &to,
                        const std::string &playlist = "default")
{
    return {id, {}, from, to, playlist, {}, false};
}

core::Playlist playlist(const std::string &id, const std::vector<int> &seconds)
{
    core::Playlist playlist{id, {}, {}};
    for (size_t i = 0; i < seconds.size(); ++i)
        playlist.items.push_back({id + "-" + std::to_string(i + 1), "image", {}, {}, {}, seconds[i], {}, {}, {}, {}});
    return playlist;
}

Texts idsOf(const core::Playlist &playlist)
{
    Texts ids;
    for (const core::PlaylistItem &item : playlist.items)
        ids.push_back(item.id);
    return ids;
}

} // namespace

class ProgrammeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCampaignRunsOnItsDays_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<bool>("runs");
        QTest::newRow("the day before") << QStringLiteral("2026-08-31") << false;
        QTest::newRow("the first day") << QStringLiteral("2026-09-01") << true;
        QTest::newRow("the last day") << QStringLiteral("2026-12-31") << true;
        QTest::newRow("the day after") << QStringLiteral("2027-01-01") << false;
    }
    void aCampaignRunsOnItsDays()
    {
        QFETCH(QString, today);
        QFETCH(bool, runs);
        QCOMPARE(kiosk::runsOn(campaign("autumn", "2026-09-01", "2026-12-31"), day(today.toStdString())), runs);
        QVERIFY(!kiosk::runsOn(campaign("autumn", "soon", "2026-12-31"), day(today.toStdString())));
    }

    void ofSeveralCampaignsTheNewestRuns()
    {
        const std::vector<core::Campaign> campaigns{campaign("year", "2026-01-01", "2026-12-31"),
                                                    campaign("autumn", "2026-09-01", "2026-11-30"),
                                                    campaign("winter", "2026-12-01", "2027-02-28")};
        QCOMPARE(kiosk::campaignOn(campaigns, day("2026-10-01"))->id, std::string("autumn"));
        QCOMPARE(kiosk::campaignOn(campaigns, day("2026-05-01"))->id, std::string("year"));
        QCOMPARE(kiosk::campaignOn(campaigns, day("2027-01-01"))->id, std::string("winter"));
        QVERIFY(!kiosk::campaignOn(campaigns, day("2028-01-01")));
    }

    void anOverlaysPlaylistPlaysWithItsCampaignOrAlways()
    {
        const kiosk::OverlayProgramme programme{{campaign("fair", "2026-10-01", "2026-10-07", "fair-loop")},
                                                {playlist("always", {8}), playlist("fair-loop", {8})}};
        QCOMPARE(kiosk::playlistsOn(programme, day("2026-10-03")).size(), size_t(2));
        const auto later = kiosk::playlistsOn(programme, day("2026-10-08"));
        QCOMPARE(later.size(), size_t(1));
        QCOMPARE(later.front().id, std::string("always"));
    }

    void additionsComeAfterTheNationalItems()
    {
        const core::Playlist loop =
            kiosk::withAdditions(playlist("n", {30, 30}), {playlist("a", {10}), playlist("b", {10})}, 12h);
        QCOMPARE(idsOf(loop), (Texts{"n-1", "n-2", "a-1", "b-1"}));
        QCOMPARE(loop.id, std::string("n"));
    }

    void additionsTakeNoMoreTimeThanTheNationalItems()
    {
        QCOMPARE(idsOf(kiosk::withAdditions(playlist("n", {50, 50}), {playlist("a", {60, 40, 1})}, 12h)),
                 (Texts{"n-1", "n-2", "a-1", "a-2"}));
        QCOMPARE(idsOf(kiosk::withAdditions(playlist("n", {8}), {playlist("a", {60, 1})}, 12h)), (Texts{"n-1", "a-1"}));
        QCOMPARE(idsOf(kiosk::withAdditions(playlist("n", {8}), {playlist("a", {86'400})}, 12h)), (Texts{"n-1"}));
        const core::Playlist endless = playlist("a", std::vector<int>(60'000, 86'400));
        QCOMPARE(kiosk::withAdditions(endless, {playlist("b", {8})}, 12h).items.size(), size_t(60'001));
    }

    void anAdditionKeepsItsTimeOfDay()
    {
        core::Playlist evening = playlist("e", {8});
        evening.dayparts = {{"18:00", "22:00"}};
        QCOMPARE(idsOf(kiosk::withAdditions(playlist("n", {8}), {evening}, 19h)), (Texts{"n-1", "e-1"}));
        QCOMPARE(idsOf(kiosk::withAdditions(playlist("n", {8}), {evening}, 9h)), (Texts{"n-1"}));
    }

    void whereNothingNationalPlaysAdditionsStandAlone()
    {
        QCOMPARE(idsOf(kiosk::withAdditions({}, {playlist("a", {8})}, 12h)), (Texts{"a-1"}));
    }
};

QTEST_GUILESS_MAIN(ProgrammeTest)
#include "programme_test.moc"
