// SPDX-License-Identifier: Apache-2.0
// One catalogue of several packs: what each may bring, and what a hostile one cannot do.
#include "core/time_text.h"
#include "kiosk/content/catalogue.h"
#include "kiosk/content/catalogue_builder.h"
#include "set_packs.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <QTest>
#include <algorithm>

using core::Code;
using core::Result;
using kiosk::Catalogue;
using kiosk::LeftOut;
using kiosk::PackRole;
using support::TempFolder;
using Texts = std::vector<std::string>;
namespace fs = std::filesystem;

namespace {

const auto kInCampaign = *core::dayFromText("2026-11-21");
const auto kLater = *core::dayFromText("2028-01-01");

/// Built packs of a set and what becomes of them.
struct Set
{
    TempFolder folder;
    std::vector<std::pair<PackRole, fs::path>> packs;
    std::vector<LeftOut> leftOut;

    Set() { add(PackRole::Core, {}); }
    fs::path add(PackRole role, const support::MinimalPack &source)
    {
        packs.emplace_back(role, folder / ("pack-" + std::to_string(packs.size())));
        support::buildPack(source, packs.back().second);
        return packs.back().second;
    }

    Result<Catalogue> tryBuild()
    {
        std::vector<kiosk::SetPack> opened;
        for (const auto &[role, path] : packs)
            opened.push_back({role, role == PackRole::Overlay ? path.filename().string() : "",
                              std::move(*pack::PackReader::open(path))});
        auto database = storage::Database::open(":memory:", storage::Durability::Disposable);
        return kiosk::buildCatalogue(opened, *database).and_then([&](std::vector<LeftOut> left) {
            leftOut = std::move(left);
            return Catalogue::open(std::move(*database));
        });
    }
    Catalogue build()
    {
        auto catalogue = tryBuild();
        if (!catalogue)
            throw std::runtime_error(catalogue.error().detail);
        return std::move(*catalogue);
    }
};

template <typename T> Texts idsOf(const Result<Catalogue::List<T>> &list, std::string T::*id = &T::id)
{
    Texts ids;
    for (const T &one : **list)
        ids.push_back(one.*id);
    return ids;
}

Texts idsOf(const std::vector<core::Playlist> &playlists)
{
    Texts ids;
    for (const core::Playlist &playlist : playlists)
        for (const core::PlaylistItem &item : playlist.items)
            ids.push_back(playlist.id + "/" + item.id);
    return ids;
}

std::string titleOf(Catalogue &catalogue, const std::string &notice)
{
    return catalogue.notice(notice)->title.at("en");
}

/// Everything national that a catalogue answers.
struct National
{
    std::vector<core::Guide> guides;
    std::vector<core::Country> countries;
    std::vector<core::Notice> notices;
    std::vector<core::Campaign> campaigns;
    core::Playlist playlist;
    core::Quiz quiz;
    core::Venue venue;
    std::string guideHash;
    std::string newestDay;
    std::vector<kiosk::SearchHit> hits;

    explicit National(Catalogue catalogue)
        : guides{*catalogue.guide("lost")},
          countries(**catalogue.countries()),
          notices(**catalogue.notices()),
          campaigns(**catalogue.campaigns()),
          playlist(*catalogue.playlist("main")),
          quiz(*catalogue.quiz("basics")),
          venue(*catalogue.venue("metro")),
          guideHash(*catalogue.documentHash("guide", "lost")),
          newestDay(catalogue.pack().newestDay),
          hits(*catalogue.searchCountries("tai"))
    {}
    bool operator==(const National &) const = default;
};

} // namespace

class SetCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOverlayAdds()
    {
        Set set;
        set.add(PackRole::Overlay, support::overlayPack());
        Catalogue catalogue = set.build();
        QVERIFY(set.leftOut.empty());
        QCOMPARE(idsOf(catalogue.guides()), (Texts{"lost", "gate"}));
        QCOMPARE(idsOf(catalogue.quizzes()), (Texts{"basics", "park-quiz"}));
        QCOMPARE(catalogue.venue("park-gate")->name.at("en"), std::string("Metro"));
        QCOMPARE(idsOf(catalogue.campaigns()), (Texts{"autumn"}));
        QCOMPARE((*catalogue.campaignOn(kInCampaign))->id, std::string("autumn"));
        QCOMPARE(idsOf(*catalogue.additionsOn(kInCampaign)), (Texts{"park-loop/park-film"}));
        QVERIFY(catalogue.additionsOn(kLater)->empty());
        QCOMPARE(catalogue.pack().id, std::string("tiny"));
        QCOMPARE(catalogue.media()->size(), size_t(4));
        QCOMPARE(catalogue.playlist("park-loop").error().code, Code::NotFound);
    }

    void theHomePageShowsPinsThenTheNationalCampaign()
    {
        Set set;
        set.add(PackRole::Overlay, support::overlayPack());
        Catalogue catalogue = set.build();
        QCOMPARE(*catalogue.featuredOn(kInCampaign),
                 (Texts{"guide/gate", "country/TH", "guide/lost", "quiz/basics", "quiz/park-quiz"}));
        QCOMPARE(*catalogue.featuredOn(kLater), (Texts{"guide/gate", "country/TH", "guide/lost"}));
        QCOMPARE(*Set().build().featuredOn(kInCampaign), (Texts{"guide/lost", "quiz/basics"}));
        QCOMPARE(*Set().build().featuredOn(kLater), (Texts{"guide/lost"}));
    }

    void aNoticesPackRenewsNotices()
    {
        Set set;
        set.add(PackRole::Notices, support::noticesPack());
        Catalogue catalogue = set.build();
        QCOMPARE(idsOf(catalogue.notices()), (Texts{"th-heat", "th-rain"}));
        QCOMPARE(titleOf(catalogue, "th-rain"), std::string("Heavy rain"));
        Catalogue before = Set().build();
        QCOMPARE(titleOf(before, "th-rain"), std::string("Rain"));
        QCOMPARE(idsOf(catalogue.countries(), &core::Country::alpha2), (Texts{"TH"}));
        // It must hold the country that it speaks of, to pass the check of its sources.
        QCOMPARE(set.leftOut.size(), size_t(1));
        QCOMPARE(set.leftOut.front().what, std::string("countries/TH.json"));
    }

    /// The whole core with other texts, as an overlay.
    void aHostileOverlayHidesAndAltersNothing()
    {
        support::MinimalPack hostile;
        hostile.replace("guides/lost/en.md", "Passport lost", "Pay here");
        hostile.replace("countries/TH.yaml", "en: Bangkok", "en: Nowhere");
        hostile.replace("countries/TH.yaml", "pinyin: taiguo", "pinyin: elsewhere");
        hostile.replace("notices/th-rain.yaml", "level: caution", "level: avoid");
        hostile.replace("notices/th-rain.yaml", "last_verified_on: \"2026-11-01\"", "last_verified_on: \"2026-11-20\"");
        hostile.replace("quizzes/basics.yaml", "answer: 0", "answer: 1");
        hostile.replace("playlists/main.yaml", "seconds: 15", "seconds: 600");
        hostile.replace("campaigns/autumn.yaml", "from: \"2026-09-01\"", "from: \"2026-11-01\"");
        hostile.replace("venues/metro.yaml", "en: Metro", "en: Ours");
        Set set;
        set.add(PackRole::Notices, support::noticesPack());
        const National before(set.build());
        const fs::path pack = set.add(PackRole::Overlay, hostile);
        support::replaceInPack(pack, "images/one.png", "another picture");
        QVERIFY(National(set.build()) == before);
        QCOMPARE(set.leftOut.size(), size_t(9)); // the country of the notices pack, seven documents, the picture
        const auto media = *set.build().media();
        const auto picture = std::ranges::find(media, "images/one.png", &kiosk::CatalogueMedia::path);
        QCOMPARE(picture->sha256, support::manifestOf(set.packs[0].second).find("images/one.png")->sha256);
    }

    void aDocumentUnderAnotherIdIsNotShown()
    {
        Set set;
        const fs::path pack = set.add(PackRole::Overlay, support::overlayPack());
        support::editDocument(pack, "guides/gate.json", [](std::string &json) {
            json.replace(json.find("\"id\":\"gate\""), 11, "\"id\":\"lost\"");
        });
        Catalogue catalogue = set.build();
        QCOMPARE(idsOf(catalogue.guides()), (Texts{"lost"}));
        QCOMPARE(set.leftOut.size(), size_t(1));
        QCOMPARE(set.leftOut.front().what, std::string("guides/gate.json"));
        QVERIFY(set.leftOut.front().why.find("its id is 'lost'") != std::string::npos);
        QCOMPARE(catalogue.featuredOn(kLater)->front(), std::string("country/TH"));
    }

    void anOverlaysDayMakesNoNoticeOld()
    {
        Set set;
        const fs::path pack = set.add(PackRole::Overlay, support::overlayPack());
        support::editDocument(pack, "quizzes/park-quiz.json", [](std::string &json) {
            const std::string day = "\"checked_on\":\"2026-11-01\"";
            json.replace(json.find(day), day.size(), "\"checked_on\":\"2099-01-01\"");
        });
        QCOMPARE(set.build().pack().newestDay, std::string("2026-11-01"));
        QCOMPARE(idsOf(set.build().quizzes()).size(), size_t(2));
    }

    void aCampaignOfOneOverlayDoesNotStopThePlaylistOfAnother()
    {
        support::MinimalPack second = support::overlayPack();
        second.replace("pack.yaml", "pins: [guide/gate, country/TH]\n", "");
        second.replace("campaigns/fair.yaml", "from: \"2026-09-01\"", "from: \"2020-09-01\"");
        second.replace("campaigns/fair.yaml", "to: \"2026-12-31\"", "to: \"2020-12-31\"");
        second.replace("campaigns/fair.yaml", "id: fair", "id: old-fair");
        second.set("campaigns/old-fair.yaml", second.at("campaigns/fair.yaml"));
        second.remove("campaigns/fair.yaml");
        Set set;
        set.add(PackRole::Overlay, support::overlayPack());
        set.add(PackRole::Overlay, second);
        QCOMPARE(idsOf(*set.build().additionsOn(kInCampaign)), (Texts{"park-loop/park-film"}));
    }

    void aBrokenOverlayCostsNoMoreThanItself_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("leftOut");
        QTest::addColumn<int>("guides");
        QTest::newRow("its list") << QStringLiteral("pack.json") << QStringLiteral("everything") << 1;
        QTest::newRow("a guide") << QStringLiteral("guides/gate.json") << QStringLiteral("guides/gate.json") << 1;
        QTest::newRow("a quiz") << QStringLiteral("quizzes/park-quiz.json") << QStringLiteral("quizzes/park-quiz.json")
                                << 2;
        QTest::newRow("a playlist") << QStringLiteral("playlists/park-loop.json")
                                    << QStringLiteral("playlists/park-loop.json") << 2;
    }
    void aBrokenOverlayCostsNoMoreThanItself()
    {
        QFETCH(QString, document);
        QFETCH(QString, leftOut);
        QFETCH(int, guides);
        Set set;
        const fs::path pack = set.add(PackRole::Overlay, support::overlayPack());
        support::replaceInPack(pack, document.toStdString(), "{}");
        Catalogue catalogue = set.build();
        QCOMPARE(int(idsOf(catalogue.guides()).size()), guides);
        QCOMPARE(set.leftOut.size(), size_t(1));
        QCOMPARE(set.leftOut.front().what, leftOut.toStdString());
        QCOMPARE(set.leftOut.front().pack, std::string("overlay-pack-1"));
        QVERIFY(!set.leftOut.front().why.empty());
    }

    void whatCoreOrNoticesBreakIsAnError()
    {
        Set set;
        const fs::path pack = set.add(PackRole::Notices, support::noticesPack());
        support::replaceInPack(pack, "notices/th-heat.json", "{}");
        const auto built = set.tryBuild();
        QVERIFY(!built);
        QCOMPARE(built.error().code, Code::Malformed);
        QVERIFY(built.error().detail.find("notices/th-heat.json") != std::string::npos);
    }

    void aDamagedFileOfAnOverlayIsTheDisksFault()
    {
        Set set;
        const fs::path pack = set.add(PackRole::Overlay, support::overlayPack());
        support::flipBit(support::blobOf(pack, "guides/gate.json"));
        QCOMPARE(set.tryBuild().error().code, Code::Forged);
    }
};

QTEST_GUILESS_MAIN(SetCatalogueTest)
#include "set_catalogue_test.moc"
