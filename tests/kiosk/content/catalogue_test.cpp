// SPDX-License-Identifier: Apache-2.0
#include "built_packs.h"
#include "core/time_text.h"
#include "kiosk/content/content_store.h"
#include "pack/content_json.h"
#include "pack/pack_reader.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <QTest>

using core::Code;
using kiosk::ContentStore;

namespace {

std::chrono::year_month_day day(const char *text) { return *core::dayFromText(text); }

/// A campaign's source, of which only the days matter.
std::string campaign(const std::string &id, const std::string &from, const std::string &to)
{
    return "id: " + id + "\ntitle: {zh-Hans: 活动, en: Campaign}\nfrom: \"" + from + "\"\nto: \"" + to +
           "\"\nplaylist: main\nfeatured:\n  - guide/lost\n";
}

ContentStore::Library opened(const std::filesystem::path &pack)
{
    auto library = ContentStore(pack, pack / "no-data").openInMemory();
    if (!library)
        throw std::runtime_error(library.error().detail);
    return *library;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCampaignOfADay_data()
    {
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("running");
        QTest::newRow("the day before the first") << u"2026-08-31"_qs << QString();
        QTest::newRow("its first day") << u"2026-09-01"_qs << u"autumn"_qs;
        QTest::newRow("the day before a later one begins") << u"2026-09-30"_qs << u"autumn"_qs;
        QTest::newRow("the one that began last goes first") << u"2026-10-01"_qs << u"golden-week"_qs;
        QTest::newRow("the later one's last day") << u"2026-10-07"_qs << u"golden-week"_qs;
        QTest::newRow("the longer one goes on") << u"2026-10-08"_qs << u"autumn"_qs;
        QTest::newRow("the last day") << u"2026-12-31"_qs << u"autumn"_qs;
        QTest::newRow("the day after") << u"2027-01-01"_qs << QString();
        QTest::newRow("a single day") << u"2028-02-29"_qs << u"leap-day"_qs;
        QTest::newRow("the day after a single day") << u"2028-03-01"_qs << QString();
    }
    void theCampaignOfADay()
    {
        QFETCH(QString, today);
        QFETCH(QString, running);
        const support::TempFolder folder;
        support::MinimalPack source;
        source.set("campaigns/golden-week.yaml", campaign("golden-week", "2026-10-01", "2026-10-07"));
        source.set("campaigns/leap-day.yaml", campaign("leap-day", "2028-02-29", "2028-02-29"));
        support::buildPack(source, folder / "pack");
        const auto library = opened(folder / "pack");
        const auto found = library->catalogue.campaignOn(day(qPrintable(today)));
        QVERIFY(found);
        QCOMPARE(QString::fromStdString(*found ? (*found)->id : std::string()), running);
    }

    void everyDocumentIsWhatThePackHolds()
    {
        const support::TempFolder folder;
        support::buildSamplePack(folder / "pack");
        const auto library = opened(folder / "pack");
        kiosk::Catalogue &catalogue = library->catalogue;
        const auto blob = [&](const std::string &path) {
            return support::readAll(support::blobOf(folder / "pack", path));
        };
        int documents = 0;
        const auto check = [&](const auto &all, const char *kind, const std::string &path, auto idOf, auto one,
                               auto fromJson) {
            QVERIFY(all);
            for (const auto &value : **all) {
                const std::string file = path + idOf(value) + ".json";
                QCOMPARE(value, *fromJson(blob(file)));
                QCOMPARE(*one(idOf(value)), value);
                QCOMPARE(*catalogue.documentHash(kind, idOf(value)),
                         support::manifestOf(folder / "pack").find(file)->sha256);
                ++documents;
            }
        };
        const auto id = [](const auto &value) { return value.id; };
        check(
            catalogue.guides(), "guide", "guides/", id, [&](auto x) { return catalogue.guide(x); },
            pack::guideFromJson);
        check(
            catalogue.countries(), "country", "countries/", [](const core::Country &value) { return value.alpha2; },
            [&](auto x) { return catalogue.country(x); }, pack::countryFromJson);
        check(
            catalogue.notices(), "notice", "notices/", id, [&](auto x) { return catalogue.notice(x); },
            pack::noticeFromJson);
        check(
            catalogue.quizzes(), "quiz", "quizzes/", id, [&](auto x) { return catalogue.quiz(x); }, pack::quizFromJson);
        check(
            catalogue.courses(), "course", "courses/", id, [&](auto x) { return catalogue.course(x); },
            pack::courseFromJson);
        QCOMPARE(*catalogue.playlist("default"), *pack::playlistFromJson(blob("playlists/default.json")));
        QCOMPARE(*catalogue.venue("sample-metro"), *pack::venueFromJson(blob("venues/sample-metro.json")));

        int inManifest = 0;
        for (const pack::PackFile &file : support::manifestOf(folder / "pack").files)
            for (const char *kind : {"guides/", "countries/", "notices/", "quizzes/", "courses/"})
                inManifest += file.path.starts_with(kind) ? 1 : 0;
        QCOMPARE(documents, inManifest);
        QCOMPARE(library->manifestSha256, pack::PackReader::open(folder / "pack")->manifestSha256());

        // Before a list was read, each is read alone.
        const auto unread = opened(folder / "pack");
        for (const core::Country &country : **catalogue.countries())
            QCOMPARE(*unread->catalogue.country(country.alpha2), country);
        for (const core::Quiz &quiz : **catalogue.quizzes())
            QCOMPARE(*unread->catalogue.quiz(quiz.id), quiz);
        for (const core::Course &course : **catalogue.courses())
            QCOMPARE(*unread->catalogue.course(course.id), course);
        QCOMPARE(*unread->catalogue.countOf("country"), int((*catalogue.countries())->size()));
    }

    void whatThePackLacksIsNotFound_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("unknown") << QByteArray("no-such-thing");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another case") << QByteArray("LOST");
        QTest::newRow("a quote") << QByteArray("lost' OR '1'='1");
        QTest::newRow("with a NUL") << QByteArray("lost\0", 5);
        QTest::newRow("a wildcard") << QByteArray("%");
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe");
    }
    void whatThePackLacksIsNotFound()
    {
        QFETCH(QByteArray, id);
        const support::TempFolder folder;
        support::buildPack({}, folder / "pack");
        const auto library = opened(folder / "pack");
        const std::string_view text(id.constData(), size_t(id.size()));
        QCOMPARE(library->catalogue.guide(text).error().code, Code::NotFound);
        QCOMPARE(library->catalogue.country(text).error().code, Code::NotFound);
        QCOMPARE(library->catalogue.playlist(text).error().code, Code::NotFound);
        QCOMPARE(library->catalogue.documentHash("guide", text).error().code, Code::NotFound);
        QCOMPARE(library->catalogue.documentHash(text, "lost").error().code, Code::NotFound);
        QVERIFY(library->catalogue.guide("lost"));
    }

    void theNewestDayIsTheLastOnWhichSomebodyLooked()
    {
        const support::TempFolder folder;
        support::MinimalPack source;
        support::buildPack(source, folder / "first");
        QCOMPARE(opened(folder / "first")->catalogue.pack(),
                 (kiosk::CataloguePack{"tiny", "1.0", "zh-Hans", "2026-11-01"}));
        source.replace("notices/th-rain.yaml", "last_verified_on: \"2026-11-01\"", "last_verified_on: \"2026-11-15\"");
        support::buildPack(source, folder / "second");
        QCOMPARE(opened(folder / "second")->catalogue.pack().newestDay, std::string("2026-11-15"));
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
