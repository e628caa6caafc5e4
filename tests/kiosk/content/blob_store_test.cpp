// SPDX-License-Identifier: Apache-2.0
#include "core/sha256.h"
#include "kiosk/content/blob_store.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <QTest>

using core::Code;
using kiosk::BlobStore;
using support::TempFolder;
namespace fs = std::filesystem;

namespace {

const std::string kText = "the bytes of a blob";
const std::string kHash = core::sha256Hex(core::asBytes(kText));
const auto kBytes = std::int64_t(kText.size());

/// A store with one blob.
struct Store
{
    TempFolder folder;
    BlobStore blobs{folder / "content"};

    Store()
    {
        support::writeText(blobs.partOf(kHash), kText);
        if (!blobs.adopt(kHash, kBytes))
            throw std::runtime_error("not adopted");
    }
};

} // namespace

class BlobStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholePartBecomesABlob()
    {
        const Store store;
        QVERIFY(store.blobs.has(kHash, kBytes));
        QVERIFY(store.blobs.isWhole(kHash, kBytes));
        QCOMPARE(support::readAll(store.folder / "content" / "blobs" / kHash.substr(0, 2) / kHash), kText);
        QVERIFY(!fs::exists(store.blobs.partOf(kHash)));
    }

    void aPartThatIsSomethingElseIsDeletedAndNoBlob_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("shorter") << QByteArray(kText.data(), qsizetype(kText.size() - 1));
        QTest::newRow("longer") << QByteArray(kText.data()) + 'x';
        QTest::newRow("other bytes") << QByteArray(qsizetype(kText.size()), '0');
    }
    void aPartThatIsSomethingElseIsDeletedAndNoBlob()
    {
        QFETCH(QByteArray, part);
        const TempFolder folder;
        const BlobStore blobs(folder.path());
        QVERIFY(blobs.prepare());
        support::writeText(blobs.partOf(kHash), part.toStdString());
        QCOMPARE(blobs.partBytes(kHash), std::int64_t(part.size()));
        QCOMPARE(blobs.adopt(kHash, kBytes).error().code, Code::Forged);
        QVERIFY(!blobs.has(kHash, kBytes));
        QVERIFY(!fs::exists(blobs.partOf(kHash)));
        QCOMPARE(blobs.adopt(kHash, kBytes).error().code, Code::NotFound);
    }

    void damageIsFoundByTheHash()
    {
        const Store store;
        support::writeText(store.blobs.pathOf(kHash), std::string(kText.size(), 'x'));
        QVERIFY(store.blobs.has(kHash, kBytes));
        QVERIFY(!store.blobs.isWhole(kHash, kBytes));
        fs::resize_file(store.blobs.pathOf(kHash), 3);
        QVERIFY(!store.blobs.has(kHash, kBytes));
        fs::remove(store.blobs.pathOf(kHash));
        QVERIFY(!store.blobs.has(kHash, kBytes));
        fs::create_directory(store.blobs.pathOf(kHash));
        QVERIFY(!store.blobs.has(kHash, kBytes));
        QVERIFY(!store.blobs.isWhole(kHash, kBytes));
    }

    void aDamagedBlobIsReplacedByAWholePart()
    {
        const Store store;
        support::writeText(store.blobs.pathOf(kHash), "damaged");
        support::writeText(store.blobs.partOf(kHash), kText);
        QVERIFY(store.blobs.adopt(kHash, kBytes));
        QVERIFY(store.blobs.isWhole(kHash, kBytes));
    }

    void garbageIsWhatNobodyNames()
    {
        const Store store;
        const std::string other(64, 'a');
        support::writeText(store.blobs.pathOf(other), "twelve bytes");
        support::writeText(store.blobs.partOf(other), "12");
        support::writeText(store.blobs.partOf(kHash), "begun");
        support::writeText(store.folder / "content" / "downloads" / "x", "1");
        QCOMPARE(store.blobs.collectGarbage({kHash}), std::int64_t(12 + 2 + 1));
        QVERIFY(store.blobs.isWhole(kHash, kBytes));
        QVERIFY(fs::exists(store.blobs.partOf(kHash)));
        QVERIFY(!fs::exists(store.blobs.pathOf(other)));
        QVERIFY(!fs::exists(store.blobs.partOf(other)));
        QCOMPARE(store.blobs.collectGarbage({kHash}), std::int64_t(0));
        QCOMPARE(BlobStore(store.folder / "nowhere").collectGarbage({}), std::int64_t(0));
    }
};

QTEST_GUILESS_MAIN(BlobStoreTest)
#include "blob_store_test.moc"
