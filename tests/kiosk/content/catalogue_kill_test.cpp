// SPDX-License-Identifier: Apache-2.0
#include "built_packs.h"
#include "kiosk/content/content_store.h"
#include "support/temp_folder.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

class CatalogueKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledBuildLeavesAWholeCatalogueOrNone()
    {
        const support::TempFolder folder;
        support::buildSamplePack(folder / "pack");
        const kiosk::ContentStore store(folder / "pack", folder / "data");
        int whole = 0;
        constexpr int kKills = 25;
        for (int kill = 0; kill < kKills; ++kill) {
            if (kill % 2 == 0) // each other kill hits the first build of all
                std::filesystem::remove_all(folder / "data");
            QProcess child;
            child.start(QStringLiteral(BUILDING_CHILD), {QString::fromStdString((folder / "pack").string()),
                                                         QString::fromStdString((folder / "data").string())});
            QVERIFY(child.waitForReadyRead(10'000));
            QTest::qWait(QRandomGenerator::global()->bounded(0, 80)); // at no particular moment
            QCOMPARE(child.state(), QProcess::Running);
            child.kill();
            QVERIFY(child.waitForFinished(10'000));
            const auto opened = store.openBuilt();
            if (opened) {
                ++whole;
                QVERIFY((*opened)->catalogue.countries().value()->size() >= 30);
                QVERIFY(!(*opened)->catalogue.searchCountries("taiguo").value().empty());
            } else {
                QCOMPARE(opened.error().code, core::Code::NotFound);
            }
        }
        qInfo("%d of %d were whole", whole, kKills);
        QVERIFY(store.build());
        QVERIFY(store.openBuilt());
    }
};

QTEST_GUILESS_MAIN(CatalogueKillTest)
#include "catalogue_kill_test.moc"
