// SPDX-License-Identifier: Apache-2.0
#include "tuf_signing/online_signer.h"

#include "office.h"
#include "support/files.h"
#include "tuf/folder_fetcher.h"
#include "tuf/updater.h"

#include <gmock/gmock.h>

namespace {

using core::Code;
using std::chrono::days;
using std::chrono::hours;
using tuf_signing::signOnline;

class OnlineSignerTest : public testing::Test
{
protected:
    test::Office m_office;

    void release(const std::string &role, const std::string &sha256)
    {
        m_office.draftManifest(role, sha256);
        ASSERT_TRUE(tuf_signing::signDraft(m_office.repository, role, m_office.desk1));
        if (role == "notices") {
            ASSERT_TRUE(tuf_signing::signDraft(m_office.repository, role, m_office.desk2));
        }
    }

    /// What a kiosk finds that trusted the first root, at `now`.
    core::Result<tuf::TargetFile> find(const std::string &path)
    {
        const auto metadata = m_office.repository.path() / "metadata";
        tuf::FolderFetcher fetcher(metadata);
        const tuf::MetadataFolder trusted(m_office.folder / "kiosk");
        if (!std::filesystem::exists(m_office.folder / "kiosk/root.json"))
            static_cast<void>(trusted.write("root", support::readAll(metadata / "1.root.json")));
        return tuf::Updater::open(trusted, fetcher, m_office.now).and_then([&](tuf::Updater updater) {
            return updater.refresh().and_then([&] { return updater.find(path); });
        });
    }
};

TEST_F(OnlineSignerTest, offersWhatPeopleSigned)
{
    release("core", "ab");
    ASSERT_EQ(signOnline(m_office.repository, m_office.online, m_office.now), true);
    EXPECT_EQ(find("core/manifest.json")->hashes.at("sha256"), "ab");
    EXPECT_EQ(find("notices/manifest.json").error().code, Code::NotFound);
    release("notices", "cd");
    ASSERT_EQ(signOnline(m_office.repository, m_office.online, m_office.now), true);
    EXPECT_EQ(find("notices/manifest.json")->hashes.at("sha256"), "cd");
    EXPECT_EQ(find("core/manifest.json")->hashes.at("sha256"), "ab");
}

TEST_F(OnlineSignerTest, signsNothingWhileNothingChangedAndNothingExpires)
{
    release("core", "ab");
    ASSERT_EQ(signOnline(m_office.repository, m_office.online, m_office.now), true);
    EXPECT_EQ(signOnline(m_office.repository, m_office.online, m_office.now + hours(23)), false);
    EXPECT_EQ(m_office.repository.latestVersion("snapshot"), 1);
    EXPECT_EQ(signOnline(m_office.repository, m_office.online, m_office.now + hours(25)), true);
    EXPECT_EQ(m_office.repository.latestVersion("snapshot"), 1) << "the timestamp alone is renewed";
}

TEST_F(OnlineSignerTest, aRepositoryThatNobodyTouchesStaysUpdatable)
{
    release("core", "ab");
    for (int day = 0; day < 200; ++day) {
        ASSERT_TRUE(signOnline(m_office.repository, m_office.online, m_office.now)) << day;
        ASSERT_TRUE(find("core/manifest.json")) << "day " << day;
        m_office.now += days(1);
    }
}

TEST_F(OnlineSignerTest, aStickIsGoodForAMonth)
{
    release("core", "ab");
    ASSERT_TRUE(signOnline(m_office.repository, m_office.online, m_office.now));
    m_office.now += days(14);
    ASSERT_TRUE(signOnline(m_office.repository, m_office.online, m_office.now)); // the stick is written
    m_office.now += days(29);
    EXPECT_TRUE(find("core/manifest.json"));
    m_office.now += days(2);
    EXPECT_EQ(find("core/manifest.json").error().code, Code::Rejected);
}

TEST_F(OnlineSignerTest, whatPeopleDidNotSignIsNotOffered)
{
    release("core", "ab");
    ASSERT_TRUE(signOnline(m_office.repository, m_office.online, m_office.now));
    const tuf::Targets forged{2, m_office.now + days(9), {{"core/manifest.json", {3, {{"sha256", "ef"}}}}}, {}};
    m_office.write("core", forged, {&m_office.online.snapshot});
    EXPECT_EQ(signOnline(m_office.repository, m_office.online, m_office.now).error().code, Code::Forged);
    EXPECT_EQ(find("core/manifest.json")->hashes.at("sha256"), "ab");
}

TEST_F(OnlineSignerTest, keysThatTheRootDoesNotNameAreToldSo)
{
    release("core", "ab");
    const tuf_signing::OnlineKeys strange{tuf_signing::SigningKey::generate(), tuf_signing::SigningKey::generate()};
    EXPECT_EQ(signOnline(m_office.repository, strange, m_office.now).error().code, Code::Rejected);
}

TEST_F(OnlineSignerTest, afterARotationOfItsKeysKiosksFollow)
{
    release("core", "ab");
    ASSERT_TRUE(signOnline(m_office.repository, m_office.online, m_office.now));
    ASSERT_TRUE(find("core/manifest.json"));
    const tuf_signing::OnlineKeys fresh{tuf_signing::SigningKey::generate(), tuf_signing::SigningKey::generate()};
    auto root = tuf_signing::draftOfRoot(m_office.repository, m_office.now).value();
    tuf_signing::setOnlineKeys(root, {fresh.snapshot.publicKey(), fresh.timestamp.publicKey()});
    ASSERT_TRUE(m_office.repository.writeDraft("root", tuf_signing::SignedFile(tuf_signing::toJson(root))));
    ASSERT_TRUE(tuf_signing::signDraft(m_office.repository, "root", m_office.safe1));
    ASSERT_TRUE(tuf_signing::signDraft(m_office.repository, "root", m_office.safe2));
    release("core", "cd");
    ASSERT_EQ(signOnline(m_office.repository, fresh, m_office.now), true);
    EXPECT_EQ(find("core/manifest.json")->hashes.at("sha256"), "cd");
}

} // namespace
