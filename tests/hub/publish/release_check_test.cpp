// SPDX-License-Identifier: Apache-2.0
// Each rule of checkRelease() is broken once; nothing of such a release may reach the repository.
#include "tests/hub/publish/publishing_fixture.h"

#include "core/sha256.h"
#include "tuf_signing/trust_changes.h"

#include <gmock/gmock.h>

using namespace testing_support;
using core::Code;
using testing::HasSubstr;
namespace fs = std::filesystem;

namespace {

class ReleaseCheck : public PublishingFixture
{
protected:
    ReleaseCheck()
    {
        core = office.release("core", {{"guides/a.json", "{}"}});
        notices = office.release("notices", documentsSaying("rain"));
        overlay = office.release("overlay-line-1", {{"guides/park.json", "{\"park\":1}"}});
        publish();
        core.version = notices.version = overlay.version = 2;
        targets = office.targets;
        targets.version = 2;
        root = office.root;
        root.version = 2;
    }

    /// Sends the office's newest files and expects a refusal that leaves everything as it was.
    void expectRefusal(Code code, const std::string &why)
    {
        const auto before = hub::publishedVersions(content.repository());
        const auto verdict = submit();
        ASSERT_FALSE(verdict) << why;
        EXPECT_EQ(verdict.error().code, code) << verdict.error().detail;
        EXPECT_THAT(verdict.error().detail, HasSubstr(why));
        EXPECT_EQ(hub::publishedVersions(content.repository()), before);
        EXPECT_FALSE(fs::exists(content.releaseFile()));
        EXPECT_EQ(audited.size(), 1U);
    }

    tuf::Targets core;
    tuf::Targets notices;
    tuf::Targets overlay;
    tuf::Targets targets;
    tuf::Root root;
};

TEST_F(ReleaseCheck, aNoticeNeedsTwoPeople)
{
    office.write("notices", notices, {&office.desk1});
    expectRefusal(Code::Forged, "notices metadata: 1 valid signatures of its keys, needs 2");
}

TEST_F(ReleaseCheck, onePersonTwiceIsOnePerson)
{
    tuf_signing::SignedFile file(tuf_signing::toJson(notices));
    file.sign(office.desk1);
    core::Json json = core::Json::parse(file.toBytes());
    json["signatures"].push_back(json["signatures"][0]);
    office.write("notices", 2, json.dump());
    expectRefusal(Code::Malformed, "notices.signatures: holds two of one key");
}

TEST_F(ReleaseCheck, aStrangerCannotSign)
{
    office.write("core", core, {&office.park});
    expectRefusal(Code::Forged, "core metadata: 0 valid signatures");
}

TEST_F(ReleaseCheck, aChangedFileIsNotSigned)
{
    std::string bytes = office.write("core", core, {&office.desk1});
    bytes.replace(bytes.find("\"version\":2"), 11, "\"version\":3");
    office.write("core", 3, bytes);
    expectRefusal(Code::Forged, "core metadata: 0 valid signatures");
}

TEST_F(ReleaseCheck, anotherFileOfAPublishedVersionIsNotNewer)
{
    core.version = 1;
    core.expires += std::chrono::hours(1);
    office.write("core", core, {&office.desk1});
    expectRefusal(Code::Rejected, "core 1 is not newer than core 1");
}

TEST_F(ReleaseCheck, aVersionFarAheadWouldLeaveNoNumbers)
{
    core.version = 1002;
    office.write("core", core, {&office.desk1});
    expectRefusal(Code::Rejected, "core 1002 is more than 1000 versions ahead");
}

TEST_F(ReleaseCheck, whatExpiredIsNotPublished)
{
    core.expires = clock.utcNow();
    office.write("core", core, {&office.desk1});
    expectRefusal(Code::Rejected, "core 2 expired at 2026-11-21T03:30:00Z");
}

TEST_F(ReleaseCheck, aRoleNamesItsOwnManifestOnly)
{
    overlay.targets = {{"notices/manifest.json", overlay.targets.begin()->second}};
    office.write("overlay-line-1", overlay, {&office.park});
    expectRefusal(Code::Rejected, "overlay-line-1 2 must name overlays/line-1/manifest.json and nothing else");
}

TEST_F(ReleaseCheck, aRoleNamesNoSecondFile)
{
    overlay.targets.emplace("overlays/line-1/more.json", overlay.targets.begin()->second);
    office.write("overlay-line-1", overlay, {&office.park});
    expectRefusal(Code::Rejected, "and nothing else");
}

TEST_F(ReleaseCheck, coreAndNoticesCannotBeEmptied)
{
    notices.targets.clear();
    office.write("notices", notices, {&office.desk1, &office.desk2});
    expectRefusal(Code::Rejected, "must name notices/manifest.json");
}

TEST_F(ReleaseCheck, aManifestIsNamedByItsSha256)
{
    core.targets.begin()->second.hashes = {{"sha512", std::string(128, 'a')}};
    office.write("core", core, {&office.desk1});
    expectRefusal(Code::Rejected, "by one hash, SHA-256");
}

TEST_F(ReleaseCheck, aHashIsNoPath)
{
    core.targets.begin()->second.hashes = {{"sha256", "../../../hub-key"}};
    office.write("core", core, {&office.desk1});
    expectRefusal(Code::Rejected, "by one hash, SHA-256");
}

TEST_F(ReleaseCheck, aManifestHasALimit)
{
    core.targets.begin()->second.length = pack::kMaxManifestBytes + 1;
    office.write("core", core, {&office.desk1});
    expectRefusal(Code::Rejected, "at most");
}

TEST_F(ReleaseCheck, aPackRoleDelegatesToNobody)
{
    ASSERT_TRUE(tuf_signing::addRole(overlay, "core", {office.park.publicKey()}, 1));
    office.write("overlay-line-1", overlay, {&office.park});
    expectRefusal(Code::Rejected, "delegates to others");
}

TEST_F(ReleaseCheck, aManifestThatIsNoneIsRefused)
{
    const std::string bytes = "{\"format\":1}";
    const std::string hash = core::sha256Hex(core::asBytes(bytes));
    core.targets.begin()->second = {std::int64_t(bytes.size()), {{"sha256", hash}}};
    office.write("core", core, {&office.desk1});
    const fs::path file = data.path() / "repository/targets/core" / (hash + ".manifest.json");
    ASSERT_TRUE(storage::writeFileDurably(file, core::asBytes(bytes)));
    expectRefusal(Code::Malformed, "core: manifest");
}

TEST_F(ReleaseCheck, targetsNameNoFileThemselves)
{
    targets.targets = {{"core/manifest.json", core.targets.begin()->second}};
    office.write("targets", targets, {&office.safe1});
    expectRefusal(Code::Rejected, "targets 2 names a file itself (core/manifest.json)");
}

TEST_F(ReleaseCheck, anOverlayGetsNoOtherFolder)
{
    for (tuf::DelegatedRole &role : targets.delegations.roles)
        if (role.name == "overlay-line-1")
            role.paths = {"overlays/*/*"};
    office.write("targets", targets, {&office.safe1});
    expectRefusal(Code::Rejected, "other paths than overlays/line-1/*");
}

TEST_F(ReleaseCheck, rolesOfOtherKindsAreUnknown)
{
    targets.delegations.roles.push_back({"advertising", {{office.park.id()}, 1}, false, {"core/*"}, {}});
    office.write("targets", targets, {&office.safe1});
    expectRefusal(Code::Rejected, "names the role advertising");
}

TEST_F(ReleaseCheck, aPublishedRoleStays)
{
    std::erase_if(targets.delegations.roles, [](const auto &role) { return role.name == "overlay-line-1"; });
    office.write("targets", targets, {&office.safe1});
    auto release = office.newest();
    std::erase_if(release, [](const auto &file) { return file.role == "overlay-line-1"; });
    const auto verdict = submit(release);
    ASSERT_FALSE(verdict);
    EXPECT_THAT(verdict.error().detail, HasSubstr("has no role overlay-line-1, which was published"));
}

TEST_F(ReleaseCheck, aRoleMustBeDelegated)
{
    office.release("overlay-line-9", {{"guides/park.json", "{\"park\":1}"}});
    expectRefusal(Code::Rejected, "targets 1 has no role overlay-line-9");
}

TEST_F(ReleaseCheck, theHubsKeysSignNoContent)
{
    const auto keys = hub::openOnlineKeys(data.path()).value();
    ASSERT_TRUE(tuf_signing::addKey(targets, "notices", keys.timestamp.publicKey()));
    office.write("targets", targets, {&office.safe1});
    expectRefusal(Code::Rejected, "lets a key of the hub sign content");
}

TEST_F(ReleaseCheck, expiredTargetsLetNothingThrough)
{
    clock.advance(std::chrono::days(364) + std::chrono::hours(23));
    root.expires += std::chrono::days(365);
    office.write("root", root, {&office.safe1, &office.safe2});
    targets.expires = clock.utcNow() - std::chrono::seconds(1);
    office.write("targets", targets, {&office.safe1});
    expectRefusal(Code::Rejected, "targets 2 expired");
}

TEST_F(ReleaseCheck, aRootMustFollowTheLastOne)
{
    root.version = 3;
    office.write("root", root, {&office.safe1, &office.safe2});
    const auto verdict = submit({{"root", rootBytes(3)}});
    ASSERT_FALSE(verdict);
    EXPECT_THAT(verdict.error().detail, HasSubstr("root has version 3 instead of 2"));
}

TEST_F(ReleaseCheck, aRootIsSignedByItsPredecessorsKeys)
{
    const auto newKey1 = tuf_signing::SigningKey::generate();
    const auto newKey2 = tuf_signing::SigningKey::generate();
    root.keys.emplace(newKey1.id(), newKey1.publicKey());
    root.keys.emplace(newKey2.id(), newKey2.publicKey());
    root.roles["root"] = {{newKey1.id(), newKey2.id()}, 2};
    office.write("root", root, {&newKey1, &newKey2});
    expectRefusal(Code::Forged, "root metadata: 0 valid signatures");
}

TEST_F(ReleaseCheck, aRootThatNamesAnotherHubIsRefused)
{
    const auto other = tuf_signing::SigningKey::generate();
    tuf_signing::setOnlineKeys(root, {other.publicKey(), other.publicKey()});
    office.write("root", root, {&office.safe1, &office.safe2});
    expectRefusal(Code::Rejected, "does not name this hub's key");
}

TEST_F(ReleaseCheck, anExpiredRootIsRefused)
{
    root.expires = clock.utcNow();
    office.write("root", root, {&office.safe1, &office.safe2});
    expectRefusal(Code::Rejected, "root metadata expired");
}

TEST_F(ReleaseCheck, unknownAndRepeatedRolesAreRefused)
{
    hub::Release release = office.newest();
    release.push_back({"snapshot", "{}"});
    EXPECT_THAT(submit(release).error().detail, HasSubstr("\"snapshot\" is no role that is published"));
    release.back() = release[0].role == "root" ? release[1] : release[0];
    EXPECT_THAT(submit(release).error().detail, HasSubstr("two files of the role"));
    release.back() = {"overlay-../x", "{}"};
    EXPECT_EQ(submit(release).error().code, Code::Rejected);
    EXPECT_EQ(submit({}).error().code, Code::Malformed);
    EXPECT_EQ(submit({{"core", "not json"}}).error().code, Code::Malformed);
    EXPECT_EQ(submit({{"root", "{}"}}).error().code, Code::Malformed);
}

// Rotations: what must come together, and works.

TEST_F(ReleaseCheck, aRevokedKeyNeedsItsRolesSignedAnew)
{
    const auto fresh = tuf_signing::SigningKey::generate();
    ASSERT_TRUE(tuf_signing::addKey(targets, "notices", fresh.publicKey()));
    ASSERT_TRUE(tuf_signing::addKey(targets, "core", fresh.publicKey()));
    ASSERT_TRUE(tuf_signing::revokeKey(targets, office.desk1.id()));
    office.write("targets", targets, {&office.safe1});
    expectRefusal(Code::Forged, "core 1, which is published, is not signed by enough of the keys");
    office.write("core", core, {&fresh});
    expectRefusal(Code::Forged, "notices 1, which is published");
    office.write("notices", notices, {&office.desk2, &fresh});
    publish();
    EXPECT_EQ(readAsNewKiosk()->size(), 3U);
}

TEST_F(ReleaseCheck, rootsFollowOneAnotherInOneRelease)
{
    const auto safe3 = tuf_signing::SigningKey::generate();
    root.keys.emplace(safe3.id(), safe3.publicKey());
    root.roles["root"].keyIds = {office.safe1.id(), safe3.id()};
    root.roles["targets"].keyIds = {safe3.id()};
    office.write("root", root, {&office.safe1, &office.safe2, &safe3});
    root.version = 3;
    office.write("root", root, {&office.safe1, &safe3});
    expectRefusal(Code::Forged, "targets 1, which is published");
    office.write("targets", targets, {&safe3});
    TestReader kiosk(rootBytes(1));
    ASSERT_TRUE(kiosk.readFolder(data.path() / "repository", clock.utcNow()));
    EXPECT_EQ(publish().versions.at("root"), 3);
    EXPECT_THAT(audited.back().detail, HasSubstr("root 2 signed by"));
    EXPECT_THAT(audited.back().detail, HasSubstr(office.safe2.id()));
    EXPECT_THAT(audited.back().detail, HasSubstr("root 3 signed by"));
    const auto read = kiosk.readFolder(data.path() / "repository", clock.utcNow());
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(read->size(), 3U);
}

} // namespace
