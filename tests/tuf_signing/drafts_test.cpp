// SPDX-License-Identifier: Apache-2.0
#include "tuf_signing/drafts.h"

#include "office.h"

#include <gmock/gmock.h>

namespace {

using core::Code;
using testing::HasSubstr;
using tuf_signing::signDraft;

class DraftsTest : public testing::Test
{
protected:
    test::Office m_office;
};

TEST_F(DraftsTest, oneSignatureReleasesTheCore)
{
    m_office.draftManifest("core", "ab");
    EXPECT_THAT(m_office.repository.drafts(), testing::ElementsAre("core"));
    EXPECT_TRUE(signDraft(m_office.repository, "core", m_office.desk2)->isReleased);
    EXPECT_THAT(m_office.repository.drafts(), testing::IsEmpty());
    EXPECT_EQ(m_office.repository.latestVersion("core"), 1);
}

TEST_F(DraftsTest, noticesNeedTwoPeople)
{
    m_office.draftManifest("notices", "ab");
    const auto first = signDraft(m_office.repository, "notices", m_office.desk1);
    ASSERT_TRUE(first);
    EXPECT_FALSE(first->isReleased);
    EXPECT_THAT(first->stillNeeded, HasSubstr("1 valid signatures of its keys, needs 2"));
    EXPECT_FALSE(signDraft(m_office.repository, "notices", m_office.desk1)->isReleased)
        << "signing twice is one signer";
    EXPECT_EQ(m_office.repository.latestVersion("notices"), 0);
    EXPECT_TRUE(signDraft(m_office.repository, "notices", m_office.desk2)->isReleased);
    EXPECT_EQ(m_office.repository.latestVersion("notices"), 1);
}

TEST_F(DraftsTest, whoMayNotSignIsTold)
{
    m_office.draftManifest("core", "ab");
    EXPECT_EQ(signDraft(m_office.repository, "core", m_office.safe1).error().code, Code::Rejected);
    EXPECT_EQ(signDraft(m_office.repository, "notices", m_office.desk1).error().code, Code::NotFound);
}

TEST_F(DraftsTest, aDraftThatSomebodyOvertookIsNotReleased)
{
    m_office.draftManifest("core", "ab");
    const auto late = m_office.repository.draft("core");
    ASSERT_TRUE(signDraft(m_office.repository, "core", m_office.desk1));
    ASSERT_TRUE(m_office.repository.writeDraft("core", *late));
    EXPECT_EQ(signDraft(m_office.repository, "core", m_office.desk2).error().code, Code::Rejected);
}

TEST_F(DraftsTest, aNewRootIsSignedByTheOldKeysAndByItsOwn)
{
    const auto fresh = tuf_signing::SigningKey::generate();
    auto root = tuf_signing::draftOfRoot(m_office.repository, m_office.now);
    ASSERT_TRUE(root);
    ASSERT_TRUE(tuf_signing::addKey(*root, "root", fresh.publicKey()));
    ASSERT_TRUE(tuf_signing::addKey(*root, "targets", fresh.publicKey()));
    ASSERT_TRUE(tuf_signing::revokeKey(*root, m_office.safe1.id()));
    ASSERT_TRUE(m_office.repository.writeDraft("root", tuf_signing::SignedFile(tuf_signing::toJson(*root))));
    EXPECT_FALSE(signDraft(m_office.repository, "root", m_office.safe2)->isReleased);
    EXPECT_FALSE(signDraft(m_office.repository, "root", fresh)->isReleased) << "the old keys must agree";
    EXPECT_TRUE(signDraft(m_office.repository, "root", m_office.safe1)->isReleased);
    const auto now = m_office.repository.currentRoot();
    ASSERT_TRUE(now);
    EXPECT_EQ(now->version, 2);
    EXPECT_FALSE(now->keys.contains(m_office.safe1.id()));
}

TEST_F(DraftsTest, noticesStayValidForAMonthTheRestForAYear)
{
    const auto days = [&](std::string_view role) {
        return tuf_signing::draftOfTargets(m_office.repository, role, m_office.now)->expires - m_office.now;
    };
    EXPECT_EQ(days("notices"), std::chrono::days(30));
    EXPECT_EQ(days("core"), std::chrono::days(365));
}

} // namespace
