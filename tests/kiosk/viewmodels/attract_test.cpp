// SPDX-License-Identifier: Apache-2.0
#include "pack_building/film_pack.h"
#include "screen.h"

#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Metric;
using Kind = kiosk::AttractViewModel::Kind;

namespace {

constexpr const char *kPlaylist = R"(id: main
items:
  - id: film
    type: video
    file: videos/film.webm
    poster: images/one.png
    seconds: 15
    headline: {zh-Hans: 一路平安, en: Safe travels}
    alt: {zh-Hans: 动画, en: A film}
  - id: slide
    type: image
    file: images/one.png
    seconds: 7
    alt: {zh-Hans: 图, en: A picture}
  - id: rain
    type: notice
    notice: th-rain
    seconds: 8
)";

/// A built pack with those three items; the two still ones last a second each, so that a test need not wait.
struct LoopPack
{
    support::TempFolder folder;
    std::filesystem::path pack = folder / "pack";

    explicit LoopPack(support::MinimalPack source = {})
    {
        source.set("playlists/main.yaml", kPlaylist);
        support::buildPack(source, pack);
        edit("\"seconds\":7", "\"seconds\":1");
        edit("\"seconds\":8", "\"seconds\":1");
    }
    void edit(const std::string &from, const std::string &to) const
    {
        support::editDocument(pack, "playlists/main.json", [&](std::string &json) {
            const size_t at = json.find(from);
            if (at == std::string::npos)
                throw std::logic_error("the playlist has no " + from);
            json.replace(at, from.size(), to);
        });
    }
};

support::Counts exposures(const std::string &item, std::int64_t count, std::int64_t seconds)
{
    return {{{"autumn", "media/" + item, Metric::Exposure, "und"}, count},
            {{"autumn", "media/" + item, Metric::ExposureSeconds, "und"}, seconds}};
}

} // namespace

class AttractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filmPictureAndNoticeFollowEachOther()
    {
        const LoopPack loop;
        support::Screen screen;
        screen.content.install(support::openPack(loop.pack));
        kiosk::AttractViewModel &attract = *screen.app.attract();
        screen.app.start();
        QCOMPARE(attract.count(), 3);
        for (int round = 0; round < 2; ++round) {
            QTRY_COMPARE(attract.itemId(), u"film"_s);
            QCOMPARE(attract.kind(), Kind::Video);
            QCOMPARE(attract.poster().adjusted(QUrl::RemoveQuery), QUrl(u"image://pack/images/one.png"_s));
            QTRY_VERIFY(attract.source().isLocalFile());
            QVERIFY(screen.counted().empty());
            // What the decoder says; it is held back here.
            Q_EMIT screen.player.finished(13'600ms);
            QCOMPARE(screen.counted(), exposures("film", 1, 14));

            QCOMPARE(attract.itemId(), u"slide"_s);
            QCOMPARE(attract.kind(), Kind::Image);
            QCOMPARE(attract.source().adjusted(QUrl::RemoveQuery), QUrl(u"image://pack/images/one.png"_s));
            QTRY_COMPARE(attract.itemId(), u"rain"_s);
            QCOMPARE(screen.counted(), exposures("slide", 1, 1));

            QCOMPARE(attract.kind(), Kind::Notice);
            QCOMPARE(attract.headline(), u"雨季"_s);
            QCOMPARE(attract.levelKey(), u"caution"_s);
            QTRY_COMPARE(attract.itemId(), u"film"_s);
            QCOMPARE(screen.counted(), exposures("rain", 1, 1));
        }
        QCOMPARE(screen.items["media/film"].titles.at("en"), std::string("Safe travels"));
    }

    void whatATouchCutsShortDoesNotCount()
    {
        const LoopPack loop;
        support::Screen screen;
        screen.content.install(support::openPack(loop.pack));
        screen.app.start();
        screen.app.attract()->mediaFailed(u"not now"_s); // to the picture
        QCOMPARE(screen.app.attract()->itemId(), u"slide"_s);
        QTest::qWait(300);
        screen.tap();
        QTest::qWait(1'000);
        QVERIFY(screen.counted().empty());
        // Afterwards the loop begins with its first item.
        screen.app.endVisit();
        QCOMPARE(screen.app.attract()->itemId(), u"film"_s);
    }

    void aScreenWithoutTouchPlaysOnAndCountsWhatItPlayed()
    {
        const LoopPack loop;
        support::Screen screen({.hasTouch = false});
        screen.content.install(support::openPack(loop.pack));
        screen.app.start();
        Q_EMIT screen.player.finished(13'600ms);
        QCOMPARE(screen.app.attract()->itemId(), u"slide"_s);
        // Whatever reaches it is used up, begins no visit and cuts nothing short.
        QVERIFY(screen.app.noteTouch());
        screen.app.noteTouchEnd();
        screen.app.extendVisit();
        QCOMPARE(screen.app.phase(), kiosk::AppViewModel::Phase::Attract);
        QTRY_COMPARE(screen.app.attract()->itemId(), u"rain"_s);
        support::Counts played = exposures("film", 1, 14);
        played.merge(exposures("slide", 1, 1));
        QCOMPARE(screen.counted(), played);
        screen.pass(10min);
        QTRY_COMPARE(screen.app.attract()->itemId(), u"film"_s);
        QCOMPARE(screen.counted(), exposures("rain", 1, 1));
    }

    void aFilmThatNothingCanDecodeLeavesItsPoster()
    {
        const LoopPack loop;
        loop.edit("\"seconds\":15", "\"seconds\":1");
        support::Screen screen;
        screen.content.install(support::openPack(loop.pack));
        kiosk::AttractViewModel &attract = *screen.app.attract();
        screen.app.start();
        QTRY_VERIFY(attract.source().isLocalFile());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"showing the poster.*no such codec"_s));
        Q_EMIT screen.player.failed(u"no such codec"_s, false);
        QCOMPARE(attract.kind(), Kind::Video);
        QCOMPARE(attract.poster().adjusted(QUrl::RemoveQuery), QUrl(u"image://pack/images/one.png"_s));
        QVERIFY(!attract.isVideoShowing());
        QTRY_COMPARE(attract.itemId(), u"slide"_s);
        QCOMPARE(screen.counted(), exposures("film", 1, 1));
    }

    void aPosterSaysWhatItsFilmWouldSayInTheScreensLanguage()
    {
        const support::TempFolder folder;
        support::buildPack(support::FilmPack(), folder / "pack");
        support::Screen screen({.defaultLanguage = u"en"_s, .reduceMotion = true});
        screen.content.install(support::openPack(folder / "pack"));
        kiosk::AttractViewModel &attract = *screen.app.attract();
        screen.app.start();
        QCOMPARE(attract.kind(), Kind::Video);
        QVERIFY(attract.subtitle().isEmpty());
        QTRY_COMPARE(attract.subtitle(), u"Passport lost? Police first."_s);
        screen.app.setLanguage(u"zh-Hans"_s);
        QCOMPARE(attract.subtitle(), u"护照丢了，先报警。"_s);
        QTRY_COMPARE(attract.subtitle(), u"再打 +86-10-12308。"_s);
        QTRY_COMPARE(attract.subtitle(), QString());
        QCOMPARE(attract.itemId(), u"film"_s);
        QVERIFY(!screen.player.hasFrame());
    }

    void aPreviewOfAFilmShowsItsFirstWords()
    {
        const support::TempFolder folder;
        support::buildPack(support::FilmPack(), folder / "pack");
        support::Screen screen;
        screen.content.install(support::openPack(folder / "pack"));
        screen.app.attract()->preview(0);
        QCOMPARE(screen.app.attract()->subtitle(), u"护照丢了，先报警。"_s);
        screen.app.attract()->preview(1);
        QVERIFY(screen.app.attract()->subtitle().isEmpty());
    }

    void aFilmThatPlaysInAPreviewIsNoExposure()
    {
        const support::TempFolder folder;
        support::buildPack(support::FilmPack(), folder / "pack");
        support::Screen screen;
        screen.content.install(support::openPack(folder / "pack"));
        screen.app.attract()->previewFilm(0);
        QTRY_VERIFY(screen.app.attract()->source().isLocalFile());
        Q_EMIT screen.player.finished(13'600ms);
        QVERIFY(screen.app.attract()->itemId() != u"film"_s);
        QVERIFY(screen.counted().empty());
    }

    void aFilmOfAVisitorIsNoExposure()
    {
        const LoopPack loop;
        support::Screen screen;
        screen.content.install(support::openPack(loop.pack));
        screen.app.start();
        screen.tap();
        Q_EMIT screen.player.finished(13'600ms);
        Q_EMIT screen.player.failed(u"stuck"_s, true);
        QCOMPARE(screen.app.attract()->itemId(), u"film"_s);
        QVERIFY(screen.counted().empty());
    }

    void aFilmThatBreaksOffIsSkippedAndNotCounted()
    {
        const LoopPack loop;
        support::Screen screen;
        screen.content.install(support::openPack(loop.pack));
        screen.app.start();
        QTRY_VERIFY(screen.app.attract()->source().isLocalFile());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"skipping \"film\" because .*stuck"_s));
        Q_EMIT screen.player.failed(u"stuck"_s, true);
        QCOMPARE(screen.app.attract()->itemId(), u"slide"_s);
        QVERIFY(screen.counted().empty());
    }

    void aFilmThatWasDamagedIsSkippedAndSaysWhichFile()
    {
        const LoopPack loop;
        const auto library = support::openPack(loop.pack);
        support::flipBit(support::blobOf(loop.pack, "videos/film.webm"));
        support::Screen screen;
        screen.content.install(library);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"skipping \"film\" because .*videos/film.webm"_s));
        screen.app.start();
        QTRY_COMPARE(screen.app.attract()->itemId(), u"slide"_s);
        QVERIFY(screen.counted().empty());
    }

    void aLoopInWhichNothingCanBeShownIsEmpty()
    {
        const LoopPack loop;
        const auto library = support::openPack(loop.pack);
        support::Screen screen;
        screen.content.install(library);
        screen.app.start();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(screen.app.attract()->kind() != Kind::Empty);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"skipping"_s));
            screen.app.attract()->mediaFailed(u"broken"_s);
        }
        QCOMPARE(screen.app.attract()->kind(), Kind::Empty);
        screen.app.setLanguage(u"en"_s);
        QCOMPARE(screen.app.attract()->kind(), Kind::Empty);
        screen.tap();
        QCOMPARE(screen.app.phase(), kiosk::AppViewModel::Phase::Visiting);
    }

    void anItemWhoseNoticeIsGoneIsSkipped()
    {
        const LoopPack loop;
        loop.edit("\"notice\":\"th-rain\"", "\"notice\":\"th-gone\"");
        support::Screen screen;
        screen.content.install(support::openPack(loop.pack));
        screen.app.start();
        screen.app.attract()->mediaFailed(u"broken"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"skipping \"rain\" because .the pack has no notice"_s));
        QTRY_COMPARE(screen.app.attract()->itemId(), u"film"_s);
    }

    void anEmptyPlaylistShowsNothingAndStillWakes()
    {
        const LoopPack loop;
        support::editDocument(loop.pack, "playlists/main.json",
                              [](std::string &json) { json = R"({"dayparts":[],"id":"main","items":[]})"; });
        support::Screen screen;
        screen.content.install(support::openPack(loop.pack));
        screen.app.start();
        QCOMPARE(screen.app.attract()->kind(), Kind::Empty);
        QCOMPARE(screen.app.attract()->count(), 0);
        screen.app.attract()->mediaFailed(u"late news"_s);
        screen.app.attract()->preview(0);
        screen.tap();
        QCOMPARE(screen.app.phase(), kiosk::AppViewModel::Phase::Visiting);
        screen.app.endVisit();
        QVERIFY(screen.counted().size() == 2);
    }

    void theLoopRestsOutsideOfItsDayparts_data()
    {
        QTest::addColumn<QString>("nowUtc");
        QTest::addColumn<int>("items");
        QTest::newRow("a minute before, in China") << u"2026-11-20T21:59:00Z"_s << 0;
        QTest::newRow("six o'clock in China") << u"2026-11-20T22:00:00Z"_s << 2;
    }
    void theLoopRestsOutsideOfItsDayparts()
    {
        QFETCH(QString, nowUtc);
        QFETCH(int, items);
        const support::TempFolder folder;
        support::buildPack({}, folder / "pack");
        support::Screen screen({}, nowUtc.toStdString());
        screen.content.install(support::openPack(folder / "pack"));
        screen.app.start();
        QCOMPARE(screen.app.attract()->count(), items);
    }

    void aPreviewOfNothingIsNothing()
    {
        const LoopPack loop;
        support::Screen screen;
        screen.content.install(support::openPack(loop.pack));
        kiosk::AttractViewModel &attract = *screen.app.attract();
        attract.preview(2);
        QCOMPARE(attract.itemId(), u"rain"_s);
        for (const int index : {-1, 3, 100}) {
            attract.preview(index);
            QCOMPARE(attract.kind(), Kind::Empty);
            screen.app.setLanguage(screen.app.language() == u"en" ? u"zh-Hans"_s : u"en"_s);
        }
    }

    void anEndOfTheProgramDuringTheCheckOfAFilmDoesNoHarm()
    {
        for (int i = 0; i < 20; ++i) {
            support::Screen screen;
            screen.content.install(support::sampleLibrary());
            screen.app.start();
        }
        QThreadPool::globalInstance()->waitForDone();
    }
};

QTEST_MAIN(AttractTest)
#include "attract_test.moc"
