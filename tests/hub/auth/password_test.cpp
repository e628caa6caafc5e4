// SPDX-License-Identifier: Apache-2.0
#include "hub/auth/password.h"

#include <gtest/gtest.h>

namespace {

struct Choice
{
    std::string password;
    bool isGood;
};

class NewPassword : public testing::TestWithParam<Choice>
{};

TEST_P(NewPassword, isCheckedBeforeItIsTaken)
{
    EXPECT_EQ(hub::checkNewPassword(GetParam().password, "WangFang").has_value(), GetParam().isGood)
        << GetParam().password;
}

INSTANTIATE_TEST_SUITE_P(Choices, NewPassword,
                         testing::Values(Choice{"", false}, Choice{"elevenchars", false}, Choice{"twelve chars", true},
                                         Choice{"护照护照护照护照", false}, Choice{"出门在外平安是福早去早回", true},
                                         Choice{"my name is wangfang", false}, Choice{"aaaaaaaaaaaaaaaa", false},
                                         Choice{std::string(1024, 'a') + "bb", false}));

TEST(Password, aHashFitsItsPasswordOnly)
{
    const auto hash = hub::hashPassword("three quiet lanterns");
    ASSERT_TRUE(hash);
    EXPECT_TRUE(hash->starts_with("$argon2id$"));
    EXPECT_TRUE(hub::isPasswordOf(*hash, "three quiet lanterns"));
    EXPECT_FALSE(hub::isPasswordOf(*hash, "three quiet lantern"));
    EXPECT_FALSE(hub::isPasswordOf(*hash, ""));
    EXPECT_FALSE(hub::isPasswordOf("damaged", "three quiet lanterns"));
    EXPECT_FALSE(hub::isPasswordOf(hub::unmatchableHash(), ""));
}

} // namespace
