// SPDX-License-Identifier: Apache-2.0
#include "built_packs.h"
#include "core/sha256.h"
#include "kiosk/content/content_store.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <QRandomGenerator>
#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>

using core::Code;
using kiosk::ContentStore;
using support::TempFolder;
namespace fs = std::filesystem;

namespace {

/// A built pack and the data folder of a kiosk that gets it.
struct Place
{
    TempFolder folder;
    fs::path pack = folder / "pack";
    fs::path data = folder / "data";
    std::string hash;
    ContentStore store{pack, data};

    explicit Place(const support::MinimalPack &source = {}) : hash(support::buildPack(source, pack)) {}
    [[nodiscard]] fs::path catalogue() const { return data / "content" / "seed" / hash / "catalogue.sqlite"; }
    [[nodiscard]] fs::path seal() const { return data / "content" / "seed" / hash / "seal.json"; }
    [[nodiscard]] fs::path lastGood() const { return data / "content" / "seed" / "last-good.json"; }
    /// Puts the seal on what is there now, as if it had been built so.
    void sealAnew() const
    {
        support::writeText(seal(),
                           "{\"sha256\":\"" + core::sha256Hex(core::asBytes(support::readAll(catalogue()))) + "\"}");
    }
};

support::MinimalPack nextVersion()
{
    support::MinimalPack source;
    source.replace("pack.yaml", "\"1.0\"", "\"1.1\"");
    source.replace("guides/lost/en.md", "Passport lost", "Passport gone");
    return source;
}

std::vector<std::string> entriesOf(const fs::path &folder)
{
    std::vector<std::string> names;
    if (fs::exists(folder))
        for (const auto &entry : fs::directory_iterator(folder))
            names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string titleIn(const ContentStore::Library &library)
{
    const auto guide = library->catalogue.guide("lost");
    return guide ? guide->texts.at("en").title : guide.error().detail;
}

} // namespace

#define VERIFY_RESULT(result) QVERIFY2((result), (result) ? "" : (result).error().detail.c_str())

class ContentStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackOpensOnceItsCatalogueIsBuilt()
    {
        const Place place;
        QCOMPARE(place.store.openBuilt().error().code, Code::NotFound);
        VERIFY_RESULT(place.store.build());
        const auto library = place.store.openBuilt();
        VERIFY_RESULT(library);
        QCOMPARE((*library)->manifestSha256, place.hash);
        QCOMPARE(titleIn(*library), std::string("Passport lost"));
        QCOMPARE(entriesOf(place.data / "content" / "seed"), (std::vector<std::string>{place.hash}));
        QCOMPARE(entriesOf(place.data / "content" / "seed" / place.hash),
                 (std::vector<std::string>{"catalogue.sqlite", "seal.json"}));
    }

    void inMemoryNothingIsWritten()
    {
        const Place place;
        const auto library = place.store.openInMemory();
        VERIFY_RESULT(library);
        QCOMPARE(titleIn(*library), std::string("Passport lost"));
        VERIFY_RESULT(place.store.keepAsLastGood((*library)->manifestSha256));
        QVERIFY(!fs::exists(place.data));
    }

    void anyDamagedBlobStopsTheBuildAndIsNamed()
    {
        enum Damage { Bit, Gone, Empty, Folder, Shorter, Last };
        const Place sample;
        for (const pack::PackFile &file : support::manifestOf(sample.pack).files)
            for (int damage = Bit; damage < Last; ++damage) {
                const Place place;
                const fs::path blob = support::blobOf(place.pack, file.path);
                const std::string bytes = support::readAll(blob);
                fs::remove(blob);
                if (damage == Bit) {
                    support::writeText(blob, bytes);
                    support::flipBit(blob);
                } else if (damage == Empty) {
                    support::writeText(blob, "");
                } else if (damage == Folder) {
                    fs::create_directory(blob);
                } else if (damage == Shorter) {
                    support::writeText(blob, bytes.substr(0, bytes.size() - 1));
                }
                for (const auto &result : {place.store.build(), place.store.openInMemory().map([](const auto &) {})}) {
                    QVERIFY(!result);
                    QCOMPARE(result.error().code, Code::Forged);
                    QVERIFY2(result.error().detail.find(file.path) != std::string::npos, result.error().detail.c_str());
                }
                QVERIFY(entriesOf(place.data / "content" / "seed").empty());
            }
    }

    void swappedBlobsAreFound()
    {
        const Place place;
        const fs::path guide = support::blobOf(place.pack, "guides/lost.json");
        const fs::path notice = support::blobOf(place.pack, "notices/th-rain.json");
        fs::rename(guide, place.folder / "swap");
        fs::rename(notice, guide);
        fs::rename(place.folder / "swap", notice);
        const auto built = place.store.build();
        QVERIFY(!built);
        QCOMPARE(built.error().code, Code::Forged);
    }

    void aDocumentInTheWrongPlaceIsRefused()
    {
        // The manifest says so itself: every hash is right, and yet it is no guide.
        const Place place;
        const std::string notice = support::readAll(support::blobOf(place.pack, "notices/th-rain.json"));
        support::replaceInPack(place.pack, "guides/lost.json", notice);
        const auto built = place.store.build();
        QVERIFY(!built);
        QCOMPARE(built.error().code, Code::Malformed);
        QVERIFY2(built.error().detail.find("guides/lost.json") != std::string::npos, built.error().detail.c_str());
        QVERIFY(entriesOf(place.data / "content" / "seed").empty());
    }

    void aDocumentThatTheIndexNamesAndThePackLacksIsNamed()
    {
        const Place place;
        support::editDocument(place.pack, "pack.json", [](std::string &json) {
            const std::string from = "\"guides\":[\"lost\"";
            json.replace(json.find(from), from.size(), from + ",\"missing\"");
        });
        const auto built = place.store.build();
        QVERIFY(!built);
        QVERIFY2(built.error().detail.find("guides/missing.json") != std::string::npos, built.error().detail.c_str());
    }

    void aTruncatedManifestNeverOpens()
    {
        const Place place;
        VERIFY_RESULT(place.store.build());
        const std::string whole = support::readAll(place.pack / "manifest.json");
        for (size_t length = 0; length < whole.size(); length += 7) {
            support::writeText(place.pack / "manifest.json", whole.substr(0, length));
            QCOMPARE(place.store.openBuilt().error().code, Code::Malformed);
            QCOMPARE(place.store.build().error().code, Code::Malformed);
        }
        support::writeText(place.pack / "manifest.json", whole);
        VERIFY_RESULT(place.store.openBuilt());
    }

    void aManifestWithAnyBitChangedIsAnotherPackOrNone()
    {
        const Place place;
        VERIFY_RESULT(place.store.build());
        const std::string whole = support::readAll(place.pack / "manifest.json");
        for (size_t i = 0; i < whole.size(); i += 3) {
            std::string changed = whole;
            changed[i] = char(changed[i] ^ (1 << (i % 7)));
            support::writeText(place.pack / "manifest.json", changed);
            QVERIFY(!place.store.openBuilt());
            if (const auto library = place.store.openInMemory())
                QVERIFY((*library)->manifestSha256 != place.hash);
        }
    }

    void aManifestThatLeadsOutsideIsRefused_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("a path upwards") << u"guides/lost.json"_qs << u"guides/../../x.json"_qs;
        QTest::newRow("an absolute path") << u"guides/lost.json"_qs << u"/guides/lost.json"_qs;
        QTest::newRow("a hidden file") << u"guides/lost.json"_qs << u"guides/.lost.json"_qs;
        QTest::newRow("a backslash") << u"guides/lost.json"_qs << u"guides\\\\lost.json"_qs;
        QTest::newRow("a hash upwards") << u"HASH"_qs << u"../../../../../../../etc/passwd"_qs;
        QTest::newRow("a hash in capitals") << u"HASH"_qs << u"CAPITALS"_qs;
    }
    void aManifestThatLeadsOutsideIsRefused()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const Place place;
        const QString hash = QString::fromStdString(support::manifestOf(place.pack).find("guides/lost.json")->sha256);
        QString json = QString::fromStdString(support::readAll(place.pack / "manifest.json"));
        QVERIFY(json.contains(from == u"HASH" ? hash : from));
        json.replace(from == u"HASH" ? hash : from, to == u"CAPITALS" ? hash.toUpper() : to);
        support::writeText(place.pack / "manifest.json", json.toStdString());
        QCOMPARE(place.store.openBuilt().error().code, Code::Malformed);
        QCOMPARE(place.store.build().error().code, Code::Malformed);
        QCOMPARE(place.store.openInMemory().error().code, Code::Malformed);
    }

    void aDamagedUpdateFallsBackToTheLastGoodPack()
    {
        const Place place;
        VERIFY_RESULT(place.store.build());
        VERIFY_RESULT(place.store.keepAsLastGood(place.hash));
        support::buildPack(nextVersion(), place.pack);
        support::flipBit(support::blobOf(place.pack, "guides/lost.json"));
        QCOMPARE(place.store.openBuilt().error().code, Code::NotFound);
        QCOMPARE(place.store.build().error().code, Code::Forged);
        const auto library = place.store.openLastGood();
        VERIFY_RESULT(library);
        QCOMPARE((*library)->manifestSha256, place.hash);
        QCOMPARE(titleIn(*library), std::string("Passport lost"));
        // The pictures did not change, so the new folder still has them.
        VERIFY_RESULT((*library)->media->verified("images/one.png"));
    }

    void theLastGoodPackOutlivesItsFolder()
    {
        const Place place;
        VERIFY_RESULT(place.store.build());
        VERIFY_RESULT(place.store.keepAsLastGood(place.hash));
        fs::remove_all(place.pack);
        QCOMPARE(place.store.build().error().code, Code::NotFound);
        const auto library = place.store.openLastGood();
        VERIFY_RESULT(library);
        QCOMPARE(titleIn(*library), std::string("Passport lost"));
        QCOMPARE((*library)->media->verified("images/one.png").error().code, Code::Forged);
    }

    void aGoodUpdateReplacesTheCatalogueOfTheOldPack()
    {
        const Place place;
        VERIFY_RESULT(place.store.build());
        VERIFY_RESULT(place.store.keepAsLastGood(place.hash));
        const std::string next = support::buildPack(nextVersion(), place.pack);
        VERIFY_RESULT(place.store.build());
        QCOMPARE(entriesOf(place.data / "content" / "seed").size(), size_t(3)); // both, and the note
        VERIFY_RESULT(place.store.keepAsLastGood(next));
        QCOMPARE(entriesOf(place.data / "content" / "seed"), (std::vector<std::string>{next, "last-good.json"}));
        QCOMPARE(titleIn(*place.store.openLastGood()), std::string("Passport gone"));
    }

    void anUnreadableNoteOfTheLastGoodPackIsAnError()
    {
        const Place place;
        QCOMPARE(place.store.openLastGood().error().code, Code::NotFound);
        VERIFY_RESULT(place.store.build());
        VERIFY_RESULT(place.store.keepAsLastGood(place.hash));
        const std::string whole = support::readAll(place.lastGood());
        for (size_t length = 0; length < whole.size(); ++length) {
            support::writeText(place.lastGood(), whole.substr(0, length));
            QCOMPARE(place.store.openLastGood().error().code, Code::Malformed);
        }
        for (const char *note : {"[]", "null", "{\"manifest_sha256\":\"../../..\",\"pack_folder\":\"/\"}",
                                 "{\"manifest_sha256\":7,\"pack_folder\":[]}"}) {
            support::writeText(place.lastGood(), note);
            QCOMPARE(place.store.openLastGood().error().code, Code::Malformed);
        }
        // The next start with the whole pack mends it.
        VERIFY_RESULT(place.store.keepAsLastGood(place.hash));
        VERIFY_RESULT(place.store.openLastGood());
    }

    void aTruncatedCatalogueIsBuiltAnew()
    {
        const Place place;
        VERIFY_RESULT(place.store.build());
        const std::string whole = support::readAll(place.catalogue());
        QVERIFY(whole.size() > 20'000);
        for (size_t length = 0; length < whole.size(); length += 509) {
            support::writeText(place.catalogue(), whole.substr(0, length));
            QCOMPARE(place.store.openBuilt().error().code, Code::Malformed);
        }
        VERIFY_RESULT(place.store.build());
        VERIFY_RESULT(place.store.openBuilt());
    }

    void aCatalogueWithAnyBitChangedIsBuiltAnew()
    {
        const Place place;
        VERIFY_RESULT(place.store.build());
        const std::string whole = support::readAll(place.catalogue());
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 200; ++i) {
            std::string changed = whole;
            char &byte = changed[size_t(random.bounded(qint64(whole.size())))];
            byte = char(byte ^ (1 << random.bounded(8)));
            support::writeText(place.catalogue(), changed);
            QCOMPARE(place.store.openBuilt().error().code, Code::Malformed);
        }
        VERIFY_RESULT(place.store.build());
        VERIFY_RESULT(place.store.openBuilt());
    }

    /// A stop of the machine in the middle of a build, with whatever part of the file on disk.
    void anUnfinishedBuildIsNeverOpened()
    {
        const Place place;
        VERIFY_RESULT(place.store.build());
        const std::string whole = support::readAll(place.catalogue());
        fs::path part = place.data / "content" / "seed" / place.hash;
        part += ".part";
        for (size_t length = 0; length <= whole.size(); length += 2'039) {
            fs::remove_all(place.data / "content" / "seed");
            support::writeText(part / "catalogue.sqlite", whole.substr(0, length));
            support::writeText(part / "catalogue.sqlite-wal", whole.substr(0, length / 2));
            QCOMPARE(place.store.openBuilt().error().code, Code::NotFound);
            VERIFY_RESULT(place.store.build());
            VERIFY_RESULT(place.store.openBuilt());
            QCOMPARE(entriesOf(place.data / "content" / "seed"), (std::vector<std::string>{place.hash}));
        }
    }

    void whatIsMissingOrForeignIsBuiltAnew_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("code");
        QTest::newRow("catalogue deleted") << 0 << int(Code::NotFound);
        QTest::newRow("seal deleted") << 1 << int(Code::NotFound);
        QTest::newRow("seal empty") << 2 << int(Code::Malformed);
        QTest::newRow("seal of something else") << 3 << int(Code::Malformed);
        QTest::newRow("newer schema") << 4 << int(Code::Unsupported);
        QTest::newRow("older schema") << 5 << int(Code::Unsupported);
        QTest::newRow("sealed without its last row") << 6 << int(Code::Malformed);
        QTest::newRow("sealed, but no database") << 7 << int(Code::Malformed);
        QTest::newRow("folder empty") << 8 << int(Code::NotFound);
        QTest::newRow("a folder in place of the catalogue") << 9 << int(Code::Rejected);
    }
    void whatIsMissingOrForeignIsBuiltAnew()
    {
        QFETCH(int, what);
        QFETCH(int, code);
        const Place place;
        VERIFY_RESULT(place.store.build());
        const auto change = [&](const char *sql) {
            SQLite::Database(place.catalogue().string(), SQLite::OPEN_READWRITE).exec(sql);
            place.sealAnew();
        };
        if (what == 0 || what == 8 || what == 9)
            fs::remove(place.catalogue());
        if (what == 9)
            fs::create_directory(place.catalogue());
        if (what == 1 || what == 8)
            fs::remove(place.seal());
        if (what == 2)
            support::writeText(place.seal(), "");
        if (what == 3)
            support::writeText(place.seal(), "{\"sha256\":\"" + std::string(64, '0') + "\"}");
        if (what == 4)
            change("PRAGMA user_version=99");
        if (what == 5)
            change("PRAGMA user_version=0");
        if (what == 6)
            change("DELETE FROM pack");
        if (what == 7) {
            support::writeText(place.catalogue(), std::string(8'192, 'x'));
            place.sealAnew();
        }
        const auto opened = place.store.openBuilt();
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().code), code);
        VERIFY_RESULT(place.store.build());
        const auto library = place.store.openBuilt();
        VERIFY_RESULT(library);
        QCOMPARE(titleIn(*library), std::string("Passport lost"));
    }

    void aDataFolderThatCannotBeUsedIsAnErrorAndNoMore_data()
    {
        QTest::addColumn<int>("obstacle");
        QTest::newRow("a file where the folder should be") << 0;
        QTest::newRow("a link that leads to itself") << 1;
        QTest::newRow("a pipe where the note should be") << 2;
    }
    void aDataFolderThatCannotBeUsedIsAnErrorAndNoMore()
    {
        QFETCH(int, obstacle);
        const Place place;
        fs::create_directories(place.data);
        if (obstacle == 0)
            support::writeText(place.data / "content", "not a folder");
        if (obstacle == 1)
            fs::create_directory_symlink("content", place.data / "content");
        if (obstacle == 2) {
            VERIFY_RESULT(place.store.build());
            fs::create_directory(place.lastGood());
            QVERIFY(!place.store.openLastGood());
            QVERIFY(!place.store.keepAsLastGood(place.hash));
            return;
        }
        QVERIFY(!place.store.build());
        QVERIFY(!place.store.openBuilt());
        QVERIFY(!place.store.openLastGood());
        VERIFY_RESULT(place.store.openInMemory());
        VERIFY_RESULT(place.store.keepAsLastGood(place.hash));
    }
};

QTEST_GUILESS_MAIN(ContentStoreTest)
#include "content_store_test.moc"
