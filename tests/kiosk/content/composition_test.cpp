// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/composition.h"

#include <QTest>
#include <algorithm>

using kiosk::Composition;
using kiosk::PackContents;
using kiosk::PackRole;
using Texts = std::vector<std::string>;

namespace {

/// A pack with what a test puts into it.
struct Pack
{
    PackRole role;
    std::string venue;
    pack::PackIndex index;
    pack::Manifest manifest;
    std::vector<core::Playlist> playlists;

    Pack &media(const std::string &path, char digit)
    {
        manifest.files.push_back({path, std::string(64, digit), 7, "image/png"});
        return *this;
    }
    Pack &playlist(const std::string &id, const Texts &items)
    {
        index.playlists.push_back(id);
        core::Playlist playlist{id, {}, {}};
        for (const std::string &item : items)
            playlist.items.push_back({item, "image", "a.png", {}, {}, 8, {}, {}, {}, {}});
        playlists.push_back(playlist);
        return *this;
    }
};

Pack nationalPack()
{
    Pack pack{PackRole::Core, {}, {}, {}, {}};
    pack.index.guides = {"b", "d"};
    pack.index.countries = {"JP", "TH"};
    pack.index.notices = {"rain", "storm"};
    pack.index.quizzes = {"basics"};
    pack.index.campaigns = {"autumn"};
    pack.index.venues = {"metro"};
    return pack.playlist("default", {"film", "poster"}).media("images/a.png", '1');
}

Pack notices()
{
    Pack pack{PackRole::Notices, {}, {}, {}, {}};
    pack.index.notices = {"flood", "rain"};
    return pack;
}

Pack overlay(const std::string &venue = "park") { return {PackRole::Overlay, venue, {}, {}, {}}; }

Composition compose(const std::vector<Pack> &packs)
{
    std::vector<PackContents> contents;
    for (const Pack &pack : packs)
        contents.push_back(
            {pack.role, kiosk::roleName(pack.role, pack.venue), &pack.manifest, pack.index, pack.playlists});
    return kiosk::compose(contents);
}

/// "rain<1": the document "rain" comes from the second pack.
Texts documents(const Composition &made, std::string_view kind)
{
    Texts found;
    for (const kiosk::ComposedDocument &document : made.documents)
        if (document.kind == kind)
            found.push_back(document.id + "<" + std::to_string(document.pack));
    return found;
}

Texts leftOut(const Composition &made)
{
    Texts found;
    for (const kiosk::LeftOut &one : made.leftOut)
        found.push_back(one.pack + ": " + one.what);
    std::ranges::sort(found);
    return found;
}

} // namespace

class CompositionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCoreAloneIsTakenWhole()
    {
        const Composition made = compose({nationalPack()});
        QCOMPARE(made.documents.size(), size_t(10));
        QCOMPARE(documents(made, "guide"), (Texts{"b<0", "d<0"}));
        QCOMPARE(documents(made, "playlist"), (Texts{"default<0"}));
        QCOMPARE(made.media, (std::vector<kiosk::ComposedMedia>{{"images/a.png", std::string(64, '1'), 7}}));
        QVERIFY(made.leftOut.empty());
        QVERIFY(made.pins.empty());
    }

    void aNoticeOfTheNoticesPackTakesThePlaceOfTheCores()
    {
        const Composition made = compose({nationalPack(), notices()});
        QCOMPARE(documents(made, "notice"), (Texts{"flood<1", "rain<1", "storm<0"}));
        QVERIFY(made.leftOut.empty());
    }

    void aNoticesPackBringsNothingElseButPictures()
    {
        Pack pack = notices();
        pack.index.guides = {"x"};
        pack.index.countries = {"FR"};
        pack.index.quizzes = {"x"};
        pack.index.courses = {"x"};
        pack.index.campaigns = {"x"};
        pack.index.venues = {"x"};
        pack.index.pins = {"notice/rain"};
        pack.playlist("x", {"x"}).media("images/new.png", '2').media("images/a.png", '3');
        const Composition made = compose({nationalPack(), pack});
        QCOMPARE(made.documents.size(), size_t(11)); // one more notice
        QVERIFY(made.pins.empty());
        QCOMPARE(made.media.size(), size_t(2));
        QCOMPARE(made.media[0].sha256, std::string(64, '1'));
        QCOMPARE(leftOut(made),
                 (Texts{"notices: campaigns/x.json", "notices: countries/FR.json", "notices: courses/x.json",
                        "notices: guides/x.json", "notices: images/a.png", "notices: playlists/x.json",
                        "notices: quizzes/x.json", "notices: venues/x.json"}));
    }

    void anOverlayAddsAfterTheNationalContent()
    {
        Pack pack = overlay();
        pack.index.guides = {"a", "c"};
        pack.index.quizzes = {"park"};
        pack.index.courses = {"induction"};
        pack.index.campaigns = {"fair"};
        pack.index.venues = {"gate"};
        pack.playlist("park-loop", {"park-film"}).media("images/park.png", '2');
        const Composition made = compose({nationalPack(), pack});
        QCOMPARE(documents(made, "guide"), (Texts{"b<0", "d<0", "a<1", "c<1"}));
        QCOMPARE(documents(made, "quiz"), (Texts{"basics<0", "park<1"}));
        QCOMPARE(documents(made, "course"), (Texts{"induction<1"}));
        QCOMPARE(documents(made, "venue"), (Texts{"metro<0", "gate<1"}));
        QCOMPARE(documents(made, "campaign"), (Texts{"autumn<0"}));
        QCOMPARE(documents(made, "overlay-campaign"), (Texts{"fair<1"}));
        QCOMPARE(documents(made, "playlist"), (Texts{"default<0"}));
        QCOMPARE(documents(made, "overlay-playlist"), (Texts{"park-loop<1"}));
        QCOMPARE(made.media.size(), size_t(2));
        QVERIFY(made.leftOut.empty());
    }

    void anOverlayHidesAndAltersNothing()
    {
        Pack pack = overlay();
        pack.index.guides = {"b", "new"};
        pack.index.countries = {"TH", "XX"};
        pack.index.notices = {"rain", "false-alarm"};
        pack.index.quizzes = {"basics"};
        pack.index.campaigns = {"autumn"};
        pack.index.venues = {"metro"};
        pack.playlist("default", {"advert"}).media("images/a.png", '9');
        const Composition national = compose({nationalPack(), notices()});
        const Composition made = compose({nationalPack(), notices(), pack});
        for (const kiosk::ComposedDocument &document : national.documents)
            QVERIFY(std::ranges::find(made.documents, document) != made.documents.end());
        QCOMPARE(made.documents.size(), national.documents.size() + 1);
        QCOMPARE(documents(made, "guide"), (Texts{"b<0", "d<0", "new<2"}));
        QCOMPARE(made.media, national.media);
        QCOMPARE(leftOut(made), (Texts{"overlay-park: campaigns/autumn.json", "overlay-park: countries/TH.json",
                                       "overlay-park: countries/XX.json", "overlay-park: guides/b.json",
                                       "overlay-park: images/a.png", "overlay-park: notices/false-alarm.json",
                                       "overlay-park: notices/rain.json", "overlay-park: playlists/default.json",
                                       "overlay-park: quizzes/basics.json", "overlay-park: venues/metro.json"}));
    }

    void theSamePictureTwiceIsNoCollision()
    {
        const Composition made = compose({nationalPack(), overlay().media("images/a.png", '1')});
        QCOMPARE(made.media.size(), size_t(1));
        QVERIFY(made.leftOut.empty());
    }

    /// Else the overlay's film would be counted as the national one.
    void anItemOfAnotherPlaylistIsNotTakenOver()
    {
        const Composition made = compose({nationalPack(), overlay().playlist("park-loop", {"film", "park-film"})});
        QCOMPARE(leftOut(made), (Texts{"overlay-park: item film of playlists/park-loop.json"}));
        const auto document = std::ranges::find(made.documents, "park-loop", &kiosk::ComposedDocument::id);
        QCOMPARE(document->withoutItems, (Texts{"film"}));
        const auto national = std::ranges::find(made.documents, "default", &kiosk::ComposedDocument::id);
        QVERIFY(national->withoutItems.empty());
    }

    void ofTwoOverlaysTheFirstVenueWins()
    {
        Pack airport = overlay("airport");
        airport.index.guides = {"help"};
        airport.playlist("loop", {"film-1"});
        Pack zoo = overlay("zoo");
        zoo.index.guides = {"help", "lions"};
        zoo.playlist("loop-2", {"film-1", "film-2"});
        const Composition made = compose({nationalPack(), airport, zoo});
        QCOMPARE(documents(made, "guide"), (Texts{"b<0", "d<0", "help<1", "lions<2"}));
        QCOMPARE(leftOut(made),
                 (Texts{"overlay-zoo: guides/help.json", "overlay-zoo: item film-1 of playlists/loop-2.json"}));
    }

    void pinsComeFromCoreAndOverlaysAndAreFew()
    {
        Pack first = overlay("airport");
        first.index.courses = {"gate"};
        first.index.pins = {"course/gate", "guide/none", "venue/metro"};
        Pack second = overlay("zoo");
        second.index.pins = {"course/gate", "notice/rain", "country/TH"};
        const Composition made = compose({nationalPack(), first, second});
        QCOMPARE(made.pins, (Texts{"course/gate", "notice/rain"}));
        QCOMPARE(leftOut(made), (Texts{"overlay-airport: pin guide/none", "overlay-airport: pin venue/metro",
                                       "overlay-zoo: pin country/TH"}));
        Pack national = nationalPack();
        national.index.pins = {"quiz/basics"};
        QCOMPARE(compose({national, first, second}).pins, (Texts{"quiz/basics", "course/gate"}));
    }

    void aListThatNamesSomethingTwiceHasItOnce()
    {
        Pack pack = nationalPack();
        pack.index.guides = {"b", "b", "d"};
        const Composition made = compose({pack});
        QCOMPARE(documents(made, "guide"), (Texts{"b<0", "d<0"}));
        QCOMPARE(leftOut(made), (Texts{"core: guides/b.json"}));
    }
};

QTEST_GUILESS_MAIN(CompositionTest)
#include "composition_test.moc"
