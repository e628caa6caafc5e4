// SPDX-License-Identifier: Apache-2.0
#include "built_packs.h"
#include "kiosk/content/content_store.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <QTest>
#include <atomic>
#include <thread>

using core::Code;
namespace fs = std::filesystem;

namespace {

constexpr const char *kPicture = "images/one.png";

kiosk::ContentStore::Library opened(const fs::path &pack)
{
    auto library = kiosk::ContentStore(pack, pack / "no-data").openInMemory();
    if (!library)
        throw std::runtime_error(library.error().detail);
    return *library;
}

} // namespace

class MediaStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeFileIsHandedOut()
    {
        const support::TempFolder folder;
        support::buildPack({}, folder / "pack");
        const auto media = opened(folder / "pack")->media;
        const auto file = media->verified(kPicture);
        QVERIFY(file);
        QCOMPARE(*file, support::blobOf(folder / "pack", kPicture));
        QCOMPARE(support::readAll(*file), support::smallPng());
    }

    void whatIsDamagedAfterThePackWasOpenedIsRefused_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("a bit") << 0;
        QTest::newRow("gone") << 1;
        QTest::newRow("empty") << 2;
        QTest::newRow("a folder in its place") << 3;
        QTest::newRow("longer") << 4;
    }
    void whatIsDamagedAfterThePackWasOpenedIsRefused()
    {
        QFETCH(int, damage);
        const support::TempFolder folder;
        support::buildPack({}, folder / "pack");
        const auto library = opened(folder / "pack");
        const fs::path blob = support::blobOf(folder / "pack", kPicture);
        if (damage == 0)
            support::flipBit(blob);
        else if (damage == 4)
            support::writeText(blob, support::readAll(blob) + "x");
        else
            fs::remove(blob);
        if (damage == 2)
            support::writeText(blob, "");
        if (damage == 3)
            fs::create_directory(blob);
        const auto file = library->media->verified(kPicture);
        QVERIFY(!file);
        QCOMPARE(file.error().code, Code::Forged);
        QVERIFY(file.error().detail.find(kPicture) != std::string::npos);
        // Mended, it is found: a refusal is not kept.
        fs::remove_all(blob);
        support::writeText(blob, support::smallPng());
        QVERIFY(library->media->verified(kPicture));
    }

    void onlyPathsOfThePackAreServed_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("unknown") << QByteArray("images/two.png");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("upwards") << QByteArray("images/../images/one.png");
        QTest::newRow("absolute") << QByteArray("/etc/passwd");
        QTest::newRow("a document") << QByteArray("guides/lost.json");
        QTest::newRow("NUL behind it") << QByteArray("images/one.png\0", 15);
    }
    void onlyPathsOfThePackAreServed()
    {
        QFETCH(QByteArray, path);
        const support::TempFolder folder;
        support::buildPack({}, folder / "pack");
        const auto file = opened(folder / "pack")->media->verified({path.constData(), size_t(path.size())});
        QVERIFY(!file);
        QCOMPARE(file.error().code, Code::NotFound);
    }

    void aLaterFolderStandsInForADamagedOne()
    {
        const support::TempFolder folder;
        support::buildPack({}, folder / "first");
        support::buildPack({}, folder / "second");
        const auto media = *opened(folder / "first")->catalogue.media();
        support::flipBit(support::blobOf(folder / "first", kPicture));
        kiosk::MediaStore store({folder / "first", folder / "second"}, media);
        const auto file = store.verified(kPicture);
        QVERIFY(file);
        QCOMPARE(*file, support::blobOf(folder / "second", kPicture));
    }

    void manyThreadsMayAskAtOnce()
    {
        const support::TempFolder folder;
        support::buildSamplePack(folder / "pack");
        const auto media = opened(folder / "pack")->media;
        std::vector<std::string> paths;
        for (const pack::PackFile &file : support::manifestOf(folder / "pack").files)
            if (file.mediaType != "application/json")
                paths.push_back(file.path);
        std::atomic<int> wrong = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (const std::string &path : paths)
                    if (const auto file = media->verified(path);
                        !file || *file != support::blobOf(folder / "pack", path))
                        ++wrong;
            });
        threads.clear();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(MediaStoreTest)
#include "media_store_test.moc"
