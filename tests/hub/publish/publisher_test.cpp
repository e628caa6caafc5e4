// SPDX-License-Identifier: Apache-2.0
#include "tests/hub/publish/publishing_fixture.h"

#include "core/sha256.h"
#include "storage/free_space.h"

#include <gmock/gmock.h>

using namespace testing_support;
using core::Code;
using testing::ElementsAre;
using testing::HasSubstr;
using Content = TestReader::Content;

namespace {

using PublisherTest = PublishingFixture;

TEST_F(PublisherTest, asksForManifestsThenForBlobsThenPublishes)
{
    office.release("core", {{"guides/a.json", "{\"a\":1}"}, {"guides/b.json", "{\"b\":1}"}});
    office.release("notices", documentsSaying("rain"));
    const auto first = submit();
    ASSERT_TRUE(first) << first.error().detail;
    ASSERT_EQ(first->missing.size(), 2U);
    EXPECT_EQ(first->missing[0].path, "targets/core/" + first->missing[0].sha256 + ".manifest.json");
    EXPECT_EQ(first->missing[1].path, "targets/notices/" + first->missing[1].sha256 + ".manifest.json");
    EXPECT_TRUE(first->versions.empty());
    for (const hub::WantedFile &file : first->missing)
        bring(file);
    const auto second = submit();
    ASSERT_TRUE(second);
    ASSERT_EQ(second->missing.size(), 3U);
    const std::string blob = core::sha256Hex(core::asBytes("{\"a\":1}"));
    EXPECT_EQ(second->missing[0], (hub::WantedFile{blob, 7, "targets/blobs/" + blob.substr(0, 2) + "/" + blob}));
    EXPECT_TRUE(audited.empty()) << "nothing is published yet";
    EXPECT_FALSE(readAsNewKiosk());
    for (const hub::WantedFile &file : second->missing)
        bring(file);
    const auto third = submit();
    ASSERT_TRUE(third);
    EXPECT_TRUE(third->missing.empty());
    EXPECT_TRUE(third->isNew);
    EXPECT_EQ(
        third->versions,
        (hub::Versions{{"core", 1}, {"notices", 1}, {"root", 1}, {"snapshot", 1}, {"targets", 1}, {"timestamp", 1}}));
    EXPECT_EQ(readAsNewKiosk(),
              (Content{{"core", "{\"a\":1}{\"b\":1}"}, {"notices", documentsSaying("rain").begin()->second}}));
}

TEST_F(PublisherTest, logsWhoseSignaturesAllowedIt)
{
    office.release("notices", documentsSaying("rain"));
    publish();
    ASSERT_EQ(audited.size(), 1U);
    EXPECT_EQ(audited[0].action, "content.accepted");
    EXPECT_EQ(audited[0].address, "10.0.0.7");
    EXPECT_THAT(audited[0].detail, HasSubstr("notices 1 signed by "));
    EXPECT_THAT(audited[0].detail, HasSubstr("targets 1 signed by " + office.safe1.id()));
    for (const auto *key : {&office.desk1, &office.desk2})
        EXPECT_THAT(audited[0].detail, HasSubstr(key->id()));
    EXPECT_THAT(audited[0].detail, testing::Not(HasSubstr(office.safe2.id()))) << "did not sign";
}

TEST_F(PublisherTest, takesTheSameReleaseAgainWithoutAnyChange)
{
    office.release("core", {{"guides/a.json", "{}"}});
    const auto once = publish();
    const auto again = submit();
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_FALSE(again->isNew);
    EXPECT_EQ(again->versions, once.versions);
    EXPECT_EQ(audited.size(), 1U);
}

TEST_F(PublisherTest, passesOverWhatIsPublishedAlready)
{
    office.release("core", {{"guides/a.json", "{}"}});
    publish();
    const hub::Release old = office.newest();
    office.release("core", {{"guides/a.json", "{\"new\":1}"}});
    publish();
    const auto late = submit(old);
    ASSERT_TRUE(late) << late.error().detail;
    EXPECT_EQ(late->versions.at("core"), 2);
    hub::Release mixed = old; // somebody whose folder has an old core publishes a notice
    office.release("notices", documentsSaying("rain"));
    for (const hub::ReleaseFile &file : office.newest())
        if (file.role == "notices")
            mixed.push_back(file);
    EXPECT_EQ(publish(mixed).versions.at("notices"), 1);
    EXPECT_EQ(readAsNewKiosk()->at("core"), "{\"new\":1}");
}

TEST_F(PublisherTest, bringsBackABlobThatWasLost)
{
    office.release("core", {{"guides/a.json", "{}"}});
    publish();
    const std::string blob = core::sha256Hex(core::asBytes("{}"));
    std::filesystem::remove(data.path() / "repository/targets" / pack::blobPathOf(blob));
    const auto verdict = submit();
    ASSERT_TRUE(verdict);
    ASSERT_EQ(verdict->missing.size(), 1U);
    EXPECT_EQ(verdict->missing[0].sha256, blob);
    publish();
    EXPECT_EQ(readAsNewKiosk()->at("core"), "{}");
}

TEST_F(PublisherTest, withdrawsAnOverlayThatNamesNoPackAnyMore)
{
    office.release("core", {{"guides/a.json", "{}"}});
    const tuf::Targets overlay = office.release("overlay-line-1", {{"guides/park.json", "{\"park\":1}"}});
    publish();
    EXPECT_TRUE(readAsNewKiosk()->contains("overlay-line-1"));
    tuf::Targets empty = overlay;
    empty.version = 2;
    empty.targets.clear();
    office.write("overlay-line-1", empty, {&office.park});
    publish();
    EXPECT_EQ(readAsNewKiosk(), (Content{{"core", "{}"}}));
}

TEST_F(PublisherTest, refusesWhatTheDiskCannotHold)
{
    office.releaseMoreThan(*storage::freeBytes(data.path()));
    const auto first = submit();
    ASSERT_TRUE(first) << first.error().detail;
    for (const hub::WantedFile &manifest : first->missing)
        bring(manifest);
    const auto verdict = submit();
    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error().code, Code::Full);
    EXPECT_THAT(verdict.error().detail, HasSubstr("MiB"));
}

TEST_F(PublisherTest, signsAnewBeforeTheTimestampExpires)
{
    EXPECT_TRUE(publisher().renew()) << "nothing to sign yet, and that is fine";
    office.release("core", {{"guides/a.json", "{}"}});
    publish();
    TestReader kiosk(rootBytes());
    for (int day = 0; day < 120; ++day) {
        clock.advance(std::chrono::hours(25));
        ASSERT_TRUE(publisher().renew());
        const auto read = kiosk.readFolder(data.path() / "repository", clock.utcNow());
        if (day < 27) {
            ASSERT_TRUE(read) << "day " << day << ": " << read.error().detail;
        } else if (!read) {
            EXPECT_THAT(read.error().detail, HasSubstr("core metadata expired")) << "day " << day;
        }
    }
    const auto versions = hub::publishedVersions(content.repository());
    EXPECT_EQ(versions->at("timestamp"), 121);
    EXPECT_GT(versions->at("snapshot"), 5);
}

TEST_F(PublisherTest, tellsWhenTheHubTrustsNobody)
{
    const TemporaryFolder empty;
    hub::Publisher fresh(hub::ContentFolder(empty.path()), hub::openOnlineKeys(empty.path()).value(), clock,
                         [](const hub::AuditEntry &) -> core::Result<> { return {}; });
    EXPECT_TRUE(fresh.renew());
    EXPECT_EQ(fresh.submit(office.newest(), "", "").error().code, Code::NotFound);
}

} // namespace
