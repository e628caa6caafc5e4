// SPDX-License-Identifier: Apache-2.0
#include "tuf_signing/trust_changes.h"

#include "office.h"

#include <gmock/gmock.h>

namespace {

using core::Code;
using testing::ElementsAre;
using tuf_signing::SigningKey;

class TrustChangesTest : public testing::Test
{
protected:
    test::Office m_office;
    tuf::Root m_root = m_office.repository.currentRoot().value();
    tuf::Targets m_targets = m_office.repository.currentTargets(m_root).value();
};

TEST_F(TrustChangesTest, aKeyIsRevokedOnlyWhereEnoughOthersRemain)
{
    const tuf::Root before = m_root;
    EXPECT_EQ(tuf_signing::revokeKey(m_root, m_office.safe1.id()).error().code, Code::Rejected);
    EXPECT_EQ(m_root, before);
    ASSERT_TRUE(tuf_signing::addKey(m_root, "root", SigningKey::generate().publicKey()));
    EXPECT_THAT(tuf_signing::revokeKey(m_root, m_office.safe1.id()).value(), ElementsAre("root", "targets"));
    EXPECT_FALSE(m_root.keys.contains(m_office.safe1.id()));
    EXPECT_TRUE(tuf_signing::revokeKey(m_root, "unknown")->empty());
}

TEST_F(TrustChangesTest, aRoleHasAKeyOnce)
{
    EXPECT_EQ(tuf_signing::addKey(m_targets, "core", m_office.desk1.publicKey()).error().code, Code::Rejected);
    EXPECT_EQ(tuf_signing::addKey(m_targets, "nothing", m_office.desk1.publicKey()).error().code, Code::NotFound);
}

TEST_F(TrustChangesTest, newKeysOfTheHubTakeThePlaceOfTheOld)
{
    const SigningKey snapshot = SigningKey::generate();
    const SigningKey timestamp = SigningKey::generate();
    tuf_signing::setOnlineKeys(m_root, {snapshot.publicKey(), timestamp.publicKey()});
    EXPECT_THAT(m_root.role("timestamp").keyIds, ElementsAre(timestamp.id()));
    EXPECT_FALSE(m_root.keys.contains(m_office.online.timestamp.id()));
    EXPECT_EQ(m_root.keys.size(), 4U);
}

TEST_F(TrustChangesTest, anOverlaySignsForItsOwnFolderOnly)
{
    const SigningKey park = SigningKey::generate();
    ASSERT_TRUE(tuf_signing::addRole(m_targets, "overlay-park-1", {park.publicKey()}, 1));
    const tuf::DelegatedRole *role = m_targets.delegations.find("overlay-park-1");
    ASSERT_TRUE(role);
    EXPECT_TRUE(role->isTerminating);
    EXPECT_TRUE(role->isDelegated("overlays/park-1/manifest.json"));
    for (const char *path : {"core/manifest.json", "notices/manifest.json", "overlays/park-2/manifest.json",
                             "overlays/park-1/deep/manifest.json", "overlays/park-1"})
        EXPECT_FALSE(role->isDelegated(path)) << path;
    EXPECT_FALSE(tuf_signing::addRole(m_targets, "overlay-park-1", {park.publicKey()}, 1));
    EXPECT_FALSE(tuf_signing::addRole(m_targets, "overlay-", {park.publicKey()}, 1));
    EXPECT_FALSE(tuf_signing::addRole(m_targets, "root", {park.publicKey()}, 1));
    EXPECT_FALSE(tuf_signing::addRole(m_targets, "overlay-x", {park.publicKey(), park.publicKey()}, 2));
}

} // namespace
