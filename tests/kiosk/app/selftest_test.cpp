// SPDX-License-Identifier: Apache-2.0
#include "built_packs.h"
#include "program.h"
#include "support/temp_folder.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SelfTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenPictureFailsTheSelfTest()
    {
        const support::TempFolder folder;
        support::buildPack({}, folder / "pack");
        support::replaceInPack(folder / "pack", "images/one.png", "this is no picture");
        support::KioskProgram kiosk(
            {u"--self-test"_s, u"--pack"_s, QString::fromStdString((folder / "pack").string())});
        constexpr int kMostMs = 150'000; // every shape of screen, on a busy machine
        QCOMPARE(kiosk.end(kMostMs), 1);
        QVERIFY2(kiosk.output().contains(u"images/one.png"_s) && kiosk.output().contains(u"is no PNG picture"_s),
                 qPrintable(kiosk.output()));
    }

    void aDamagedPackFailsTheSelfTestAtOnce()
    {
        const support::TempFolder folder;
        support::buildPack({}, folder / "pack");
        support::flipBit(support::blobOf(folder / "pack", "quizzes/basics.json"));
        support::KioskProgram kiosk(
            {u"--self-test"_s, u"--pack"_s, QString::fromStdString((folder / "pack").string())});
        QCOMPARE(kiosk.end(), 1);
        QVERIFY(kiosk.output().contains(u"quizzes/basics.json is damaged"_s));
    }
};

QTEST_GUILESS_MAIN(SelfTestTest)
#include "selftest_test.moc"
