// SPDX-License-Identifier: Apache-2.0
// A pack made to harm the kiosk that opens it, whole and with all hashes right: the catalogue is not built, the log
// says why, and what was shown stays.
#include "built_packs.h"
#include "kiosk/content/content_store.h"
#include "pack_building/large_pack.h"
#include "pack_building/pack_builder.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <QElapsedTimer>
#include <QTest>
#include <functional>

namespace fs = std::filesystem;
using kiosk::ContentStore;

namespace {

using Harm = std::function<void(const fs::path &pack)>;

/// Writes `to` for the first `from` of a document.
Harm inDocument(const std::string &path, const std::string &from, const std::string &to)
{
    return [=](const fs::path &pack) {
        support::editDocument(pack, path, [&](std::string &json) {
            const size_t at = json.find(from);
            if (at == std::string::npos)
                throw std::logic_error(path + " does not hold " + from);
            json.replace(at, from.size(), to);
        });
    };
}

Harm inManifest(const std::function<void(pack::Manifest &)> &edit)
{
    return [=](const fs::path &pack) {
        pack::Manifest manifest = support::manifestOf(pack);
        edit(manifest);
        support::writeText(pack / "manifest.json", toJson(manifest));
    };
}

constexpr const char *kNotice = "notices/th-rain.json";

} // namespace

Q_DECLARE_METATYPE(Harm)

class HostilePackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefusedAndTheLastGoodPackStays_data()
    {
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const Harm &harm, const char *reason) {
            QTest::newRow(name) << harm << QString::fromUtf8(reason);
        };
        row("path traversal in the manifest", inManifest([](pack::Manifest &manifest) {
                manifest.files.push_back({"../../etc/cron.d/x", std::string(64, 'a'), 1, "text/plain"});
            }),
            "'../../etc/cron.d/x' is no path inside a pack");
        row("path traversal in the index", inDocument("pack.json", "\"metro\"", "\"../metro\""), "'../metro' is no id");
        row(
            "a link in place of a file",
            [](const fs::path &pack) {
                const fs::path blob = support::blobOf(pack, kNotice);
                fs::rename(blob, pack / "elsewhere");
                fs::create_symlink(pack / "elsewhere", blob);
            },
            "is a link");
        row("a claim of two gigabytes",
            inManifest([](pack::Manifest &manifest) { manifest.files.back().bytes = std::int64_t(2) << 30; }),
            "must lie between 0 and");
        row(
            "a sparse terabyte",
            [](const fs::path &pack) { fs::resize_file(support::blobOf(pack, kNotice), std::uintmax_t(1) << 40); },
            "has 1099511627776 bytes, the manifest says");
        row("an id that is there twice", inDocument("pack.json", "[\"th-rain\"]", "[\"th-rain\",\"th-rain\"]"),
            "'th-rain' is there twice");
        row("a document under another name", inDocument(kNotice, "\"id\":\"th-rain\"", "\"id\":\"th-snow\""),
            "th-snow");
        row("a document that calls itself a picture", inManifest([](pack::Manifest &manifest) {
                std::ranges::find(manifest.files, kNotice, &pack::PackFile::path)->mediaType = "image/png";
            }),
            "must not have the media type image/png");
        row("no UTF-8", inDocument(kNotice, "Rain", "R\xFFin"), "UTF-8");
        row("a sign that turns the direction", inDocument(kNotice, "Rain", "R\u202Enia"), "U+202E");
        row("the same, escaped", inDocument(kNotice, "Rain", "R\\u202enia"), "U+202E");
        row("an invisible character", inDocument(kNotice, "Rain", "Ra\u200Bin"), "U+200B");
        row("a control character", inDocument(kNotice, "Rain", "Ra\\u0000in"), "U+0000");
        row("an over-long title", inDocument(kNotice, "Rain", std::string(4'001, 'R')), "has 4001 bytes, at most 4000");
        row("deep nesting",
            inDocument(kNotice, "{\"", "{\"later\":" + std::string(100'000, '[') + std::string(100'000, ']') + ",\""),
            "nested deeper than 64");
    }
    void isRefusedAndTheLastGoodPackStays()
    {
        QFETCH(Harm, harm);
        QFETCH(QString, reason);
        const support::TempFolder folder;
        const std::string good = support::buildPack({}, folder / "good");
        const ContentStore goodStore(folder / "good", folder / "data");
        QVERIFY(goodStore.build().has_value());
        QVERIFY(goodStore.keepAsLastGood(good).has_value());

        support::buildPack({}, folder / "bad");
        harm(folder / "bad");
        const ContentStore store(folder / "bad", folder / "data");
        QElapsedTimer timer;
        timer.start();
        for (const auto &refused : {store.build(), store.openInMemory().map([](const auto &) {})}) {
            QVERIFY(!refused);
            QVERIFY2(QString::fromStdString(refused.error().detail).contains(reason), refused.error().detail.c_str());
        }
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        const auto shown = store.openLastGood();
        QVERIFY(shown);
        QCOMPARE((*shown)->manifestSha256, good);
    }

    void aPictureOrFilmThatIsNoneIsNotHandedToADecoder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("text as a picture")
            << QStringLiteral("images/x.png") << QByteArray("<html>") << QStringLiteral("is no PNG picture");
        QTest::newRow("another container")
            << QStringLiteral("videos/x.mp4") << QByteArray::fromStdString(support::smallWebm())
            << QStringLiteral("is no MP4 video");
        QTest::newRow("another codec") << QStringLiteral("videos/x.webm")
                                       << QByteArray::fromStdString(support::smallWebm("V_AV1"))
                                       << QStringLiteral("has no VP8 or VP9 picture track");
        QTest::newRow("a clone bomb") << QStringLiteral("images/x.svg")
                                      << QByteArray("<svg viewBox='0 0 1 1'><use href='#a'/></svg>")
                                      << QStringLiteral("a clone");
    }
    void aPictureOrFilmThatIsNoneIsNotHandedToADecoder()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const support::TempFolder folder;
        support::buildPack({}, folder / "pack");
        support::addToPack(folder / "pack", path.toStdString(), bytes.toStdString());
        const auto library = ContentStore(folder / "pack", folder / "data").openInMemory();
        QVERIFY(library);
        const auto file = (*library)->media->verified(path.toStdString());
        QVERIFY(!file);
        QVERIFY2(QString::fromStdString(file.error().detail).contains(reason), file.error().detail.c_str());
        // The rest of the pack is shown.
        QVERIFY((*library)->media->verified("images/one.png").has_value());
    }

    void tenThousandItemsAreOpenedInSensibleTime()
    {
        const support::TempFolder folder;
        support::writeLargePack(folder / "source");
        const auto loaded = support::loadPack(folder / "source");
        QVERIFY(!loaded.hasErrors());
        QVERIFY(pack_building::PackBuilder().build(loaded.pack, folder / "source", folder / "pack").has_value());
        const ContentStore store(folder / "pack", folder / "data");
        QElapsedTimer timer;
        timer.start();
        QVERIFY(store.build().has_value());
        qInfo() << "catalogue of" << support::kLargePackItems << "items built in" << timer.restart() << "ms";
        const auto library = store.openBuilt();
        qInfo() << "opened in" << timer.restart() << "ms";
        QVERIFY(library);
        QCOMPARE((*(*library)->catalogue.notices())->size(), size_t(5'000));
        qInfo() << "5,000 notices read in" << timer.restart() << "ms";
    }
};

QTEST_MAIN(HostilePackTest)
#include "hostile_pack_test.moc"
