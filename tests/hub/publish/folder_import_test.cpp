// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/folder_import.h"

#include "core/sha256.h"
#include "hub/app/commands.h"
#include "tests/hub/publish/publishing_fixture.h"
#include "tuf/updater.h"

#include <gmock/gmock.h>

using namespace testing_support;
using core::Code;
using testing::HasSubstr;
using Content = TestReader::Content;
namespace fs = std::filesystem;

namespace {

class FolderImport : public PublishingFixture
{
protected:
    core::Result<std::string> import() { return import(office.path()); }
    core::Result<std::string> import(const fs::path &folder)
    {
        return hub::importRepository(data.path(), folder, clock);
    }
    void expectRefusal(Code code, const std::string &why)
    {
        const auto outcome = import();
        ASSERT_FALSE(outcome) << why;
        EXPECT_EQ(outcome.error().code, code) << outcome.error().detail;
        EXPECT_THAT(outcome.error().detail, HasSubstr(why));
        EXPECT_FALSE(readAsNewKiosk()) << "nothing was published";
    }
    [[nodiscard]] fs::path blobOf(const std::string &bytes) const
    {
        return office.path() / "targets" / pack::blobPathOf(core::sha256Hex(core::asBytes(bytes)));
    }
};

TEST_F(FolderImport, publishesWhatTheOfficeReleased)
{
    office.release("core", {{"guides/a.json", "{\"a\":1}"}, {"data/b.bin", std::string(700'000, 'b')}});
    office.release("notices", documentsSaying("rain"));
    const auto outcome = import();
    ASSERT_TRUE(outcome) << outcome.error().detail;
    EXPECT_THAT(*outcome, HasSubstr("published: core 1 notices 1 root 1 snapshot 1 targets 1 timestamp 1"));
    EXPECT_THAT(*outcome, HasSubstr("copied 5 file(s)"));
    EXPECT_EQ(readAsNewKiosk()->at("core"), std::string(700'000, 'b') + "{\"a\":1}");
    auto connection = hub::Connection::open(data.path() / "hub.sqlite");
    hub::Query rows = (*connection)->query("SELECT account, detail FROM audit_log WHERE action = 'content.accepted'");
    ASSERT_TRUE(rows.step());
    EXPECT_EQ(rows.text(0), "console");
    EXPECT_THAT(rows.text(1), HasSubstr("core 1 signed by " + office.desk1.id()));
}

TEST_F(FolderImport, worksBesideTheServingHub)
{
    TestHub hub;
    TestOffice other(hub.data());
    other.release("core", {{"guides/a.json", "{\"a\":1}"}});
    ASSERT_TRUE(hub::trustContentRoot(hub.place(), other.rootFile(), hub.clock));
    TestReader kiosk(*storage::readFile(other.rootFile(), 100'000));
    EXPECT_FALSE(kiosk.readHub(hub));
    const auto outcome = hub::importRepository(hub.place(), other.path(), hub.clock);
    ASSERT_TRUE(outcome) << outcome.error().detail;
    EXPECT_EQ(kiosk.readHub(hub), (Content{{"core", "{\"a\":1}"}}));
    EXPECT_FALSE(hub::importRepository(hub.place(), office.path(), hub.clock)) << "another office";
}

TEST_F(FolderImport, ofTheSameOrOlderContentIsHarmless)
{
    office.release("core", {{"guides/a.json", "{}"}});
    const TemporaryFolder old;
    fs::copy(office.path(), old.path(), fs::copy_options::recursive);
    ASSERT_TRUE(import());
    const auto again = import();
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_THAT(*again, HasSubstr("nothing new; published before: core 1"));
    EXPECT_THAT(*again, HasSubstr("copied 0 file(s)"));
    office.release("core", {{"guides/a.json", "{\"new\":1}"}});
    ASSERT_TRUE(import());
    const auto late = import(old.path());
    ASSERT_TRUE(late) << late.error().detail;
    EXPECT_THAT(*late, HasSubstr("passed over core 1: the hub has a newer one"));
    EXPECT_EQ(readAsNewKiosk()->at("core"), "{\"new\":1}");
}

TEST_F(FolderImport, skipsVersionsThatNeverCame)
{
    for (int i = 0; i < 4; ++i)
        office.release("core", {{"guides/a.json", "{\"v\":" + std::to_string(i) + "}"}});
    ASSERT_TRUE(import());
    tuf::Root root = office.root;
    for (root.version = 2; root.version <= 4; ++root.version)
        office.write("root", root, {&office.safe1, &office.safe2});
    office.release("core", {{"guides/a.json", "{\"v\":9}"}});
    ASSERT_TRUE(import());
    EXPECT_EQ(readAsNewKiosk()->at("core"), "{\"v\":9}");
    EXPECT_EQ(hub::publishedVersions(content.repository())->at("root"), 4);
}

TEST_F(FolderImport, refusesAFolderThatIsNoRepository)
{
    const TemporaryFolder empty;
    const auto outcome = import(empty.path());
    ASSERT_FALSE(outcome);
    EXPECT_THAT(outcome.error().detail, HasSubstr("is no repository"));
    EXPECT_FALSE(import(empty.path() / "nowhere"));
}

TEST_F(FolderImport, refusesWhatTooFewSigned)
{
    office.release("notices", documentsSaying("forged"), {&office.desk1});
    expectRefusal(Code::Forged, "1 valid signatures");
}

TEST_F(FolderImport, namesAFileThatIsMissingOrDamaged)
{
    office.release("core", {{"guides/a.json", "{\"a\":1}"}});
    const fs::path blob = blobOf("{\"a\":1}");
    fs::remove(blob);
    expectRefusal(Code::NotFound, blob.filename().string());
    for (const char *bytes : {"{\"a\":2}", "", "{\"a\":1} and more"}) {
        ASSERT_TRUE(storage::writeFileDurably(blob, core::asBytes(bytes)));
        const auto outcome = import();
        ASSERT_FALSE(outcome) << bytes;
        EXPECT_THAT(outcome.error().detail, HasSubstr(blob.filename().string()));
    }
    ASSERT_TRUE(storage::writeFileDurably(blob, core::asBytes("{\"a\":1}")));
    EXPECT_TRUE(import()) << "and goes on where it stopped";
}

TEST_F(FolderImport, followsNoLinkOnTheStick)
{
    office.release("core", {{"guides/a.json", "{\"a\":1}"}});
    const fs::path blob = blobOf("{\"a\":1}");
    const fs::path elsewhere = office.path() / "elsewhere";
    fs::rename(blob, elsewhere);
    fs::create_symlink(elsewhere, blob);
    expectRefusal(Code::NotFound, "is not there");
    fs::remove(blob);
    fs::rename(elsewhere, blob);
    const fs::path metadata = office.path() / "metadata" / "1.core.json";
    fs::rename(metadata, elsewhere);
    fs::create_symlink(elsewhere, metadata);
    expectRefusal(Code::NotFound, "1.core.json is not there");
}

TEST_F(FolderImport, refusesHugeMetadataWithoutReadingIt)
{
    office.release("core", {{"guides/a.json", "{}"}});
    fs::resize_file(office.path() / "metadata" / "1.core.json", std::uintmax_t(50) << 30);
    expectRefusal(Code::Rejected, "bytes");
}

TEST_F(FolderImport, isNotMisledByNamesOnTheStick)
{
    office.release("core", {{"guides/a.json", "{}"}});
    for (const char *name : {"9223372036854775807.root.json", "99999999999999999999.core.json", "07.core.json",
                             "5.core.json.part", "5.overlay-..%2Fx.json", "timestamp.json", "3.snapshot.json"})
        ASSERT_TRUE(storage::writeFileDurably(office.path() / "metadata" / name, core::asBytes("{}")));
    const auto outcome = import();
    ASSERT_FALSE(outcome) << "a root that is none cannot be passed over: the next ones need it";
    EXPECT_THAT(outcome.error().detail, HasSubstr("2.root.json"));
    fs::remove(office.path() / "metadata" / "9223372036854775807.root.json");
    const auto clean = import();
    EXPECT_TRUE(clean) << clean.error().detail;
}

TEST_F(FolderImport, runsOnceAtATime)
{
    const auto running = content.lockImports();
    ASSERT_TRUE(running);
    EXPECT_THAT(import().error().detail, HasSubstr("another import is running"));
}

} // namespace
