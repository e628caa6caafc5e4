// SPDX-License-Identifier: Apache-2.0
// The real program with installed sets of packs.
#include "kiosk_packs.h"
#include "program.h"
#include "support/temp_folder.h"

#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;
using support::coreVersion;
namespace fs = std::filesystem;

namespace {

struct Disk
{
    support::TempFolder folder;
    kiosk::InstalledContent content{folder / "data" / "content", "test"};

    Disk()
    {
        support::buildPack(coreVersion("Seed"), folder / "seed");
        support::writeText(folder / "script", "wait 600\n");
    }
    kiosk::ContentSet install(const std::string &title)
    {
        return support::installCore(content, folder / "mirror", coreVersion(title)).set;
    }
    [[nodiscard]] QStringList options() const
    {
        const auto path = [&](const char *name) { return QString::fromStdString((folder / name).string()); };
        return {u"--windowed"_s, u"--data"_s, path("data"), u"--pack"_s, path("seed"), u"--rehearse"_s, path("script")};
    }
    /// The program reads this folder itself; what it wrote is read anew.
    [[nodiscard]] kiosk::Slots slots() const { return content.slots().read().value(); }
};

QString shortId(const kiosk::ContentSet &set) { return QString::fromStdString(set.id().substr(0, 12)); }

} // namespace

class InstalledSetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInstalledSetIsShownInsteadOfTheSeedAndKept()
    {
        Disk disk;
        const kiosk::ContentSet set = disk.install("New");
        support::KioskProgram kiosk(disk.options());
        QVERIFY2(kiosk.says(u"showing tiny 1.0 on trial, set "_s + shortId(set)), qPrintable(kiosk.output()));
        QVERIFY2(kiosk.says(u"the set %1 came up and is kept"_s.arg(shortId(set))), qPrintable(kiosk.output()));
        QVERIFY(disk.slots().current == set);
        QCOMPARE(kiosk.terminate(), 0);
    }

    void aProgramThatDiesTwiceGoesBackToWhatItShowedBefore()
    {
        Disk disk;
        const kiosk::ContentSet good = disk.install("Good");
        QVERIFY(disk.content.keep(good));
        const kiosk::ContentSet set = disk.install("Crash");
        for (int start = 0; start < 2; ++start) {
            support::KioskProgram kiosk(disk.options());
            QVERIFY2(kiosk.says(u"on trial, set "_s + shortId(set)), qPrintable(kiosk.output()));
            kiosk.kill();
        }
        support::KioskProgram kiosk(disk.options());
        QVERIFY2(kiosk.says(u"showing tiny 1.0 of set "_s + shortId(good)), qPrintable(kiosk.output()));
        QVERIFY2(kiosk.output().contains(u"the set %1 is left"_s.arg(shortId(set))), qPrintable(kiosk.output()));
        QVERIFY(disk.slots().current == good);
        QCOMPARE(disk.slots().refused.front().id, set.id());
    }

    void theFirstStartSpeaksCalmlyOfTheCatalogue()
    {
        const Disk disk;
        support::KioskProgram kiosk(disk.options());
        QVERIFY2(kiosk.says(u"showing tiny"_s), qPrintable(kiosk.output()));
        QVERIFY2(kiosk.output().contains(u"the pack is to be verified and its catalogue made"_s),
                 qPrintable(kiosk.output()));
        QVERIFY2(!kiosk.output().contains(u"No such file"_s), qPrintable(kiosk.output()));
    }
};

QTEST_GUILESS_MAIN(InstalledSetsTest)
#include "installed_sets_test.moc"
