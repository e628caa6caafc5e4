// SPDX-License-Identifier: Apache-2.0
// A film in a guide, played by the real decoder.
#include "pack_building/film_pack.h"
#include "screen.h"
#include "support/files.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Page = kiosk::NavigationViewModel::Page;
using Phase = kiosk::AppViewModel::Phase;

namespace {

const QString kFilm = u"videos/film.webm"_s;
const QString kFirst = u"护照丢了，先报警。"_s;
const QString kSecond = u"再打 +86-10-12308。"_s;

/// A visitor at the guide whose film says the first from 0.2 s on and the second from 2 s on.
struct Visit
{
    support::TempFolder folder;
    support::Screen screen;
    kiosk::FilmViewModel &films = *screen.app.guide()->films();

    explicit Visit(const std::string &film = support::readAll(HUHANG_MEDIA_FOLDER
                                                              "/packs/overseas-safety/videos/hotline.webm"))
    {
        support::FilmPack source;
        source.set("videos/film.webm", film);
        support::buildPack(source, folder / "pack");
        screen.content.install(support::openPack(folder / "pack"));
        screen.player.release();
        arrive();
    }
    void arrive()
    {
        screen.app.noteTouch();
        screen.app.navigation()->open(Page::Guide, u"lost"_s);
        screen.counted();
    }
    void play()
    {
        films.toggle(kFilm);
        QTRY_VERIFY(films.isShowing());
    }
};

QString saidAt(std::chrono::milliseconds moment)
{
    return moment < 200ms ? QString() : moment < 2s ? kFirst : moment < 4500ms ? kSecond : QString();
}

} // namespace

class FilmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGuideHoldsTheFilmWithAllItsWords()
    {
        Visit visit;
        const kiosk::GuideSectionModel &sections = *visit.screen.app.guide()->sections();
        const int last = sections.count() - 1;
        QCOMPARE(sections.valueAt(last, u"kind"_s).toInt(), int(kiosk::GuideSectionModel::Kind::Film));
        QCOMPARE(sections.valueAt(last, u"filmFile"_s).toString(), kFilm);
        QCOMPARE(sections.valueAt(last, u"imageAlt"_s).toString(), u"一个人找护照"_s);
        QCOMPARE(sections.valueAt(last, u"filmWords"_s).toString(), kFirst + kSecond);
        QCOMPARE(sections.valueAt(last, u"image"_s).toUrl().adjusted(QUrl::RemoveQuery),
                 QUrl(u"image://pack/videos/film-poster.jpg"_s));
        QVERIFY(visit.films.current().isEmpty() && !visit.films.isShowing());
    }

    void aSubtitleStandsExactlyAsLongAsItsPartOfTheFilm()
    {
        Visit visit;
        QStringList said;
        int wrong = 0;
        connect(&visit.screen.player, &kiosk::VideoPlayer::frameChanged, this, [&] {
            if (!visit.films.isShowing())
                return;
            wrong += visit.films.subtitle() == saidAt(visit.screen.player.moment()) ? 0 : 1;
            if (said.isEmpty() || said.last() != visit.films.subtitle())
                said << visit.films.subtitle();
        });
        visit.films.toggle(kFilm);
        QTRY_VERIFY(visit.screen.player.moment() > 2300ms);
        QCOMPARE(wrong, 0);
        QCOMPARE(said, (QStringList{QString(), kFirst, kSecond}));
    }

    void theLanguageChangesWhatIsSaidAtOnce()
    {
        Visit visit;
        visit.play();
        QTRY_COMPARE(visit.films.subtitle(), kFirst);
        visit.films.pause();
        visit.screen.app.setLanguage(u"en"_s);
        QCOMPARE(visit.films.subtitle(), u"Passport lost? Police first."_s);
        visit.screen.app.setLanguage(u"ja"_s);
        QCOMPARE(visit.films.subtitle(), u"Passport lost? Police first."_s);
        visit.screen.app.setLanguage(u"zh-Hant"_s);
        QCOMPARE(visit.films.subtitle(), kFirst);
    }

    void aPausedFilmStaysWhereItIsAndGoesOn()
    {
        Visit visit;
        visit.play();
        QTRY_VERIFY(visit.screen.player.moment() > 300ms);
        visit.films.toggle(kFilm);
        QVERIFY(visit.films.isPaused());
        QTest::qWait(100); // a frame that is on its way
        const auto moment = visit.screen.player.moment();
        QTest::qWait(400);
        QCOMPARE(visit.screen.player.moment(), moment);
        QVERIFY(visit.films.isShowing());
        QCOMPARE(visit.films.subtitle(), kFirst);
        visit.films.toggle(kFilm);
        QVERIFY(!visit.films.isPaused());
        QTRY_VERIFY(visit.screen.player.moment() > moment + 200ms);
    }

    void aChoiceOverThePagePausesIt()
    {
        Visit visit;
        visit.play();
        visit.screen.app.setPanel(kiosk::AppViewModel::Panel::Languages);
        QVERIFY(visit.films.isPaused());
        visit.screen.app.setPanel(kiosk::AppViewModel::Panel::None);
        QVERIFY(visit.films.isPaused() && visit.films.isShowing());
    }

    void itStopsWhenThePageIsLeft_data()
    {
        QTest::addColumn<int>("way");
        for (const char *name : {"back", "emergency", "the visit's end", "staff", "new content"})
            QTest::newRow(name) << int(
                QByteArrayList{"back", "emergency", "the visit's end", "staff", "new content"}.indexOf(name));
    }
    void itStopsWhenThePageIsLeft()
    {
        QFETCH(int, way);
        Visit visit;
        visit.play();
        kiosk::AppViewModel &app = visit.screen.app;
        switch (way) {
        case 0:
            app.navigation()->back();
            break;
        case 1:
            app.navigation()->open(Page::Emergency);
            break;
        case 2:
            app.endVisit();
            break;
        case 3:
            app.openStaff(std::nullopt);
            break;
        default:
            visit.screen.content.install(support::openPack(visit.folder / "pack"));
        }
        QVERIFY(visit.films.current().isEmpty() && !visit.films.isShowing() && visit.films.subtitle().isEmpty());
        if (way != 2)
            QVERIFY(!visit.screen.player.hasFrame());
    }

    void itsEndShowsThePosterAgainAndCountsNothing()
    {
        Visit visit;
        visit.play();
        Q_EMIT visit.screen.player.finished(22s); // what the decoder says
        QVERIFY(visit.films.current().isEmpty() && !visit.screen.player.hasFrame());
        QVERIFY(visit.screen.counted().empty());
        visit.play();
        QTRY_COMPARE(visit.films.subtitle(), kFirst);
    }

    void whoWatchesIsNotIdle()
    {
        Visit visit;
        visit.play();
        visit.screen.pass(5min);
        QCOMPARE(visit.screen.app.phase(), Phase::Visiting);
        visit.films.toggle(kFilm);
        visit.screen.pass(1min);
        QCOMPARE(visit.screen.app.phase(), Phase::Attract);
        QVERIFY(visit.films.current().isEmpty());
    }

    void whatTheDecoderCannotPlayLeavesItsWords()
    {
        Visit visit;
        visit.films.toggle(kFilm);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"showing the words.*videos/film.webm.*no such codec"_s));
        Q_EMIT visit.screen.player.failed(u"no such codec"_s, false);
        QCOMPARE(visit.films.unplayable(), QStringList{kFilm});
        QVERIFY(visit.films.current().isEmpty());
        // The next visitor may be luckier.
        visit.screen.app.endVisit();
        visit.arrive();
        QVERIFY(visit.films.unplayable().isEmpty());
    }

    void aFilmThatIsNoFilmLeavesItsWords()
    {
        Visit visit(support::webmFileWithInfo(support::webmDuration(5'000)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"showing the words.*videos/film.webm"_s));
        visit.films.toggle(kFilm);
        QTRY_COMPARE_WITH_TIMEOUT(visit.films.unplayable(), QStringList{kFilm}, 10'000);
    }

    void aFilmThatWasDamagedIsNotPlayed()
    {
        Visit visit;
        support::flipBit(support::blobOf(visit.folder / "pack", "videos/film.webm"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"showing the words.*videos/film.webm.*"_s));
        visit.films.toggle(kFilm);
        QTRY_COMPARE(visit.films.unplayable(), QStringList{kFilm});
        QVERIFY(!visit.screen.player.hasFrame());
    }

    void aFilmThatIsLeftWhileItIsCheckedNeverBegins()
    {
        Visit visit;
        visit.films.toggle(kFilm);
        visit.screen.app.navigation()->back();
        QTest::qWait(500);
        QVERIFY(!visit.screen.player.hasFrame() && visit.films.current().isEmpty());
    }
};

QTEST_MAIN(FilmTest)
#include "film_test.moc"
