// SPDX-License-Identifier: Apache-2.0
#include "kiosk/sync/kioskidentity.h"
#include "support/temp_folder.h"

#include <QTest>
#include <fstream>
#include <sys/stat.h>

using core::Code;
using kiosk::KioskIdentity;

namespace {

KioskIdentity sample()
{
    return {core::KeyPair::generate(), "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "metro-line-1",
            "https://hub.example:8480", core::KeyPair::generate().publicKey()};
}

void write(const std::filesystem::path &file, const std::string &text) { std::ofstream(file) << text; }

unsigned modeOf(const std::filesystem::path &file)
{
    struct stat status
    {};
    stat(file.c_str(), &status);
    return status.st_mode & 0777;
}

} // namespace

class KioskIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBackAsItWasWritten()
    {
        support::TempFolder folder;
        const KioskIdentity identity = sample();
        QVERIFY(kiosk::saveIdentity(identity, folder.path()).has_value());
        const auto read = kiosk::loadIdentity(folder.path());
        QVERIFY(read.has_value());
        QVERIFY(read->isEnrolled());
        QCOMPARE(read->key.seed(), identity.key.seed());
        QCOMPARE(read->kiosk, identity.kiosk);
        QCOMPARE(read->venue, identity.venue);
        QCOMPARE(read->hubUrl, identity.hubUrl);
        QCOMPARE(read->hubKey, identity.hubKey);
    }

    void onlyItsOwnerCanReadIt()
    {
        support::TempFolder folder;
        write(folder / "identity.json", "from before");
        chmod((folder / "identity.json").c_str(), 0644);
        QVERIFY(kiosk::saveIdentity(sample(), folder.path()).has_value());
        QCOMPARE(modeOf(folder / "identity.json"), 0600U);
        int files = 0;
        for ([[maybe_unused]] const auto &entry : std::filesystem::directory_iterator(folder.path()))
            ++files;
        QCOMPARE(files, 1); // nothing is left beside it
    }

    void aKeyAloneIsNoEnrolment()
    {
        support::TempFolder folder;
        const KioskIdentity keyOnly{core::KeyPair::generate(), {}, {}, "http://hub.example", {}};
        QVERIFY(kiosk::saveIdentity(keyOnly, folder.path()).has_value());
        QVERIFY(!kiosk::loadIdentity(folder.path())->isEnrolled());
    }

    void whatCannotBeReadSaysWhy_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << std::string() << int(Code::Malformed);
        QTest::newRow("garbage") << std::string(300, 'x') << int(Code::Malformed);
        QTest::newRow("no key") << std::string(R"({"format":1})") << int(Code::Malformed);
        QTest::newRow("a key that is none")
            << std::string(R"({"format":1,"private_key":"AAAA"})") << int(Code::Malformed);
        QTest::newRow("newer program") << std::string(R"({"format":2})") << int(Code::Unsupported);
    }
    void whatCannotBeReadSaysWhy()
    {
        QFETCH(std::string, text);
        QFETCH(int, code);
        support::TempFolder folder;
        write(folder / "identity.json", text);
        const auto read = kiosk::loadIdentity(folder.path());
        QCOMPARE(int(read.error().code), code);
        QVERIFY(read.error().detail.find("identity.json") != std::string::npos);
    }

    void noFileIsNotFound()
    {
        support::TempFolder folder;
        QCOMPARE(kiosk::loadIdentity(folder.path()).error().code, Code::NotFound);
    }

    void aFolderThatIsNotThereIsAnError()
    {
        support::TempFolder folder;
        QVERIFY(!kiosk::saveIdentity(sample(), folder / "nowhere").has_value());
    }
};

QTEST_GUILESS_MAIN(KioskIdentityTest)
#include "kioskidentity_test.moc"
