// SPDX-License-Identifier: Apache-2.0
#include "kiosk/usb/mounts.h"

#include <QTest>

using kiosk::Mount;
using kiosk::mountsBelow;

class MountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyMountsAtOrBelowTheParentsAreSticks()
    {
        const std::string text = "22 1 8:1 / / rw shared:1 - ext4 /dev/sda1 rw\n"
                                 "90 22 8:17 / /media/anna/STICK rw - vfat /dev/sdb1 rw\n"
                                 "91 22 8:33 / /mnt rw - vfat /dev/sdc1 rw\n"
                                 "92 22 0:40 / /mediathek/x rw - tmpfs none rw\n"
                                 "93 22 0:41 / /run/user/1000 rw - tmpfs none rw\n";
        QCOMPARE(mountsBelow(text, {"/media", "/run/media", "/mnt"}),
                 (std::vector<Mount>{{"90 8:17", "/media/anna/STICK"}, {"91 8:33", "/mnt"}}));
    }

    void blanksInNamesAreUnderstood()
    {
        QCOMPARE(mountsBelow("5 1 8:1 / /media/MY\\040STICK\\134x rw - vfat /dev/sdb1 rw\n", {"/media"}),
                 (std::vector<Mount>{{"5 8:1", "/media/MY STICK\\x"}}));
    }

    void whatIsNoListOfMountsHoldsNone_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::newRow("nothing") << std::string();
        QTest::newRow("blank lines") << std::string("\n\n \n");
        QTest::newRow("cut off") << std::string("5 1 8:1 /");
        QTest::newRow("no absolute path") << std::string("5 1 8:1 / media/x rw\n");
        QTest::newRow("a broken escape") << std::string("5 1 8:1 / \\04");
    }
    void whatIsNoListOfMountsHoldsNone()
    {
        QFETCH(std::string, text);
        QVERIFY(mountsBelow(text, {"/media"}).empty());
    }
};

QTEST_GUILESS_MAIN(MountsTest)
#include "mounts_test.moc"
