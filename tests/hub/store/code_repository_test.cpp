// SPDX-License-Identifier: Apache-2.0
#include "hub/store/code_repository.h"

#include "tests/hub/support/store_fixture.h"

#include <gtest/gtest.h>

using namespace testing_support;
using namespace std::chrono_literals;
using Refusal = hub::CodeRepository::Refusal;

namespace {

class CodeRepositoryTest : public testing::Test
{
protected:
    CodeRepositoryTest() : venue(store.addVenue("station-a")), codes(store.connection()), now(store.clock.utcNow()) {}

    StoreFixture store;
    std::int64_t venue;
    hub::CodeRepository codes;
    std::chrono::sys_seconds now;
    hub::CodeHasher hasher{core::KeyPair::generate()};
};

TEST_F(CodeRepositoryTest, aCodeWorksAsOftenAsItMay)
{
    ASSERT_TRUE(codes.add(hasher.hash("A"), {"station-a", 2, now + 24h}, now));
    EXPECT_EQ(codes.spend(hasher.hash("A"), now), venue);
    EXPECT_EQ(codes.spend(hasher.hash("A"), now), venue);
    EXPECT_EQ(codes.spend(hasher.hash("A"), now).error(), Refusal::UsedUp);
}

TEST_F(CodeRepositoryTest, aCodeRunsOut)
{
    ASSERT_TRUE(codes.add(hasher.hash("A"), {"station-a", 2, now + 24h}, now));
    EXPECT_EQ(codes.spend(hasher.hash("A"), now + 24h - 1s), venue);
    EXPECT_EQ(codes.spend(hasher.hash("A"), now + 24h).error(), Refusal::Expired);
}

TEST_F(CodeRepositoryTest, anUnknownCodeIsWrong)
{
    EXPECT_EQ(codes.spend(hasher.hash("B"), now).error(), Refusal::Wrong);
}

TEST_F(CodeRepositoryTest, senselessWishesAreRefused)
{
    EXPECT_EQ(codes.add(hasher.hash("A"), {"station-a", 0, now + 24h}, now).error().code, core::Code::Malformed);
    EXPECT_EQ(codes.add(hasher.hash("A"), {"station-a", 10'001, now + 24h}, now).error().code, core::Code::Malformed);
    EXPECT_EQ(codes.add(hasher.hash("A"), {"station-a", 1, now}, now).error().code, core::Code::Malformed);
    EXPECT_EQ(codes.add(hasher.hash("A"), {"nowhere", 1, now + 24h}, now).error().code, core::Code::NotFound);
}

TEST_F(CodeRepositoryTest, theDatabaseDoesNotHoldTheCodeAndAnotherKeyHashesItDifferently)
{
    ASSERT_TRUE(codes.add(hasher.hash("SECRETCODE"), {"station-a", 1, now + 24h}, now));
    const std::vector<std::string> hashes = store.rows("SELECT secret_hash FROM enrolment_code");
    ASSERT_EQ(hashes.size(), 1U);
    EXPECT_EQ(hashes[0].find("SECRETCODE"), std::string::npos);
    EXPECT_NE(hub::CodeHasher(core::KeyPair::generate()).hash("SECRETCODE"), hasher.hash("SECRETCODE"));
}

} // namespace
