// SPDX-License-Identifier: Apache-2.0
#include "hub/auth/attempt_limiter.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace {

const hub::AttemptLimiter::Rule kRule{3, 30s, 3600s, 7200s};

TEST(AttemptLimiter, theFirstFailuresAreFree)
{
    hub::AttemptLimiter limiter(kRule);
    limiter.noteFailure("a", 1s);
    limiter.noteFailure("a", 2s);
    EXPECT_EQ(limiter.waitFor("a", 2s), 0s);
}

TEST(AttemptLimiter, eachFurtherFailureDoublesTheWait)
{
    hub::AttemptLimiter limiter(kRule);
    std::chrono::milliseconds now = 1s;
    for (int i = 0; i < 3; ++i)
        limiter.noteFailure("a", now);
    for (const auto wait : {30s, 60s, 120s, 240s, 480s, 960s, 1920s, 3600s, 3600s}) {
        EXPECT_EQ(limiter.waitFor("a", now), wait);
        EXPECT_EQ(limiter.waitFor("a", now + wait - 1ms), 1s);
        EXPECT_EQ(limiter.waitFor("a", now + wait), 0s);
        now += wait;
        limiter.noteFailure("a", now);
    }
}

TEST(AttemptLimiter, keysDoNotDisturbEachOther)
{
    hub::AttemptLimiter limiter(kRule);
    for (int i = 0; i < 9; ++i)
        limiter.noteFailure("a", 1s);
    EXPECT_EQ(limiter.waitFor("b", 1s), 0s);
}

TEST(AttemptLimiter, aSuccessAndTimeForgive)
{
    hub::AttemptLimiter limiter(kRule);
    for (int i = 0; i < 5; ++i)
        limiter.noteFailure("a", 1s);
    limiter.noteSuccess("a");
    EXPECT_EQ(limiter.waitFor("a", 1s), 0s);
    limiter.noteFailure("a", 10s);
    limiter.noteFailure("a", 10s);
    limiter.noteFailure("a", 10s + 7201s);
    EXPECT_EQ(limiter.waitFor("a", 10s + 7201s), 0s);
}

TEST(AttemptLimiter, manyAddressesDoNotFillTheMemoryNorFreeTheWorst)
{
    hub::AttemptLimiter limiter(kRule);
    for (int i = 0; i < 10; ++i)
        limiter.noteFailure("worst", 1s);
    for (int i = 0; i < 20'050; ++i)
        limiter.noteFailure("address " + std::to_string(i), 2s);
    EXPECT_GT(limiter.waitFor("worst", 2s), 0s);
}

} // namespace
