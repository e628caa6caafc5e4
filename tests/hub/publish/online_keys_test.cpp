// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/online_keys.h"

#include "core/json.h"
#include "storage/file_io.h"
#include "tests/hub/support/test_hub.h"

#include <gtest/gtest.h>

using namespace testing_support;
namespace fs = std::filesystem;

namespace {

TEST(OnlineKeys, areMadeOnceForTheHubsUserOnly)
{
    const TemporaryFolder data;
    const auto first = hub::openOnlineKeys(data.path());
    ASSERT_TRUE(first) << first.error().detail;
    EXPECT_NE(first->snapshot.id(), first->timestamp.id());
    for (const char *name : {"online-snapshot-key", "online-timestamp-key"})
        EXPECT_EQ(fs::status(data.path() / name).permissions(), fs::perms::owner_read | fs::perms::owner_write) << name;
    const auto again = hub::openOnlineKeys(data.path());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->snapshot.id(), first->snapshot.id());
    EXPECT_EQ(again->timestamp.id(), first->timestamp.id());
}

TEST(OnlineKeys, thatOthersMayReadAreNotUsed)
{
    const TemporaryFolder data;
    ASSERT_TRUE(hub::openOnlineKeys(data.path()));
    fs::permissions(data.path() / "online-timestamp-key", fs::perms::group_read, fs::perm_options::add);
    const auto opened = hub::openOnlineKeys(data.path());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, core::Code::Rejected);
}

TEST(OnlineKeys, thatAreDamagedAreNotReplacedSilently)
{
    const TemporaryFolder data;
    ASSERT_TRUE(hub::openOnlineKeys(data.path()));
    ASSERT_TRUE(storage::writeFileDurably(data.path() / "online-snapshot-key", core::asBytes("not a key\n")));
    fs::permissions(data.path() / "online-snapshot-key", fs::perms::owner_read | fs::perms::owner_write);
    const auto opened = hub::openOnlineKeys(data.path());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, core::Code::Malformed);
    EXPECT_NE(opened.error().detail.find("restore it"), std::string::npos);
}

TEST(OnlineKeys, arePrintedAsTheRootNamesThem)
{
    const TemporaryFolder data;
    const auto keys = hub::openOnlineKeys(data.path());
    ASSERT_TRUE(keys);
    const core::Json json = core::Json::parse(hub::publicPartsAsJson(*keys));
    EXPECT_EQ(json.size(), 2U);
    for (const auto &[role, key] :
         {std::pair("snapshot", keys->snapshot.publicKey()), std::pair("timestamp", keys->timestamp.publicKey())}) {
        EXPECT_EQ(json.at(role).at("keytype"), "ed25519");
        EXPECT_EQ(json.at(role).at("scheme"), "ed25519");
        EXPECT_EQ(json.at(role).at("keyval").at("public"), key.value);
    }
}

} // namespace
