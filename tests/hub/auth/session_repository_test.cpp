// SPDX-License-Identifier: Apache-2.0
#include "hub/auth/session_repository.h"

#include "tests/hub/support/store_fixture.h"

#include <gtest/gtest.h>

using namespace testing_support;
using namespace std::chrono_literals;

namespace {

class SessionRepositoryTest : public testing::Test
{
protected:
    SessionRepositoryTest()
        : account(*hub::AccountRepository(store.connection()).add({0, "wangfang", hub::Role::Admin, "x"}, now))
    {}

    StoreFixture store;
    std::chrono::sys_seconds now = store.clock.utcNow();
    hub::SessionRepository sessions{store.connection()};
    std::int64_t account;
};

TEST_F(SessionRepositoryTest, theSecretFindsItsSession)
{
    const std::string secret = sessions.begin(account, now);
    EXPECT_EQ(secret.size(), 64U);
    EXPECT_EQ(sessions.find(secret, now)->account, "wangfang");
    EXPECT_EQ(sessions.find(secret, now)->role, hub::Role::Admin);
    EXPECT_FALSE(sessions.find("", now));
    EXPECT_FALSE(sessions.find(sessions.find(secret, now)->tokenHash, now)) << "the stored hash must not open it";
    EXPECT_NE(hub::csrfToken(secret), secret);
}

TEST_F(SessionRepositoryTest, aSessionEndsWhenItIsNotUsed)
{
    const std::string secret = sessions.begin(account, now);
    EXPECT_TRUE(sessions.find(secret, now + 2h - 1s));
    EXPECT_FALSE(sessions.find(secret, now + 2h));
}

TEST_F(SessionRepositoryTest, aSessionEndsAfterTwelveHoursHoweverMuchItIsUsed)
{
    const std::string secret = sessions.begin(account, now);
    for (auto at = now; at < now + 12h; at += 1h) {
        ASSERT_TRUE(sessions.find(secret, at));
        sessions.noteUse(sessions.find(secret, at)->tokenHash, at);
    }
    EXPECT_FALSE(sessions.find(secret, now + 12h));
}

TEST_F(SessionRepositoryTest, sessionsThatRanOutAreDeletedAtTheNextSignIn)
{
    (void)sessions.begin(account, now);
    (void)sessions.begin(account, now + 3h);
    EXPECT_EQ(store.number("SELECT count(*) FROM login_session"), 1);
}

TEST_F(SessionRepositoryTest, anEndedSessionIsGone)
{
    const std::string secret = sessions.begin(account, now);
    sessions.end(sessions.find(secret, now)->tokenHash);
    EXPECT_FALSE(sessions.find(secret, now));
}

} // namespace
