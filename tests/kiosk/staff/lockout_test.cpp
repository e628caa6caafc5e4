// SPDX-License-Identifier: Apache-2.0
#include "kiosk/staff/lockout.h"

#include "support/manual_clock.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using kiosk::Lockout;
using kiosk::staffMomentOf;

namespace {

Lockout after(int failures, const core::Clock &clock)
{
    Lockout lockout;
    for (int i = 0; i < failures; ++i)
        lockout.noteFailure(staffMomentOf(clock));
    return lockout;
}

TEST(Lockout, GrowsFromTheFifthFailureToAnHour)
{
    const support::ManualClock clock;
    const std::vector<std::chrono::seconds> waits{0s,   0s,   0s,   0s,   0s,    30s,   60s,
                                                  120s, 240s, 480s, 960s, 1920s, 3600s, 3600s};
    for (size_t failures = 0; failures < waits.size(); ++failures)
        EXPECT_EQ(after(int(failures), clock).remaining(staffMomentOf(clock)), waits[failures]) << failures;
    EXPECT_EQ(after(5000, clock).remaining(staffMomentOf(clock)), 1h);
}

TEST(Lockout, EndsWhenItsTimeIsOver)
{
    support::ManualClock clock;
    const Lockout lockout = after(5, clock);
    clock.pass(29'999ms);
    EXPECT_EQ(lockout.remaining(staffMomentOf(clock)), 1ms);
    clock.pass(1ms);
    EXPECT_EQ(lockout.remaining(staffMomentOf(clock)), 0ms);
}

TEST(Lockout, TheWallClockChangesNothing)
{
    support::ManualClock clock;
    const Lockout lockout = after(6, clock);
    for (const char *wall : {"2099-01-01T00:00:00Z", "1970-01-01T00:00:00Z"}) {
        clock.setWall(wall);
        EXPECT_EQ(lockout.remaining(staffMomentOf(clock)), 60s) << wall;
    }
}

TEST(Lockout, ARebootBeginsTheWaitingTimeAnew)
{
    support::ManualClock clock;
    Lockout lockout = after(6, clock);
    clock.pass(50s);
    EXPECT_FALSE(lockout.followBoot(staffMomentOf(clock)));
    EXPECT_EQ(lockout.remaining(staffMomentOf(clock)), 10s);
    clock.reboot("2026-11-21T04:00:00Z");
    clock.pass(10h); // up for long before anybody looks
    EXPECT_EQ(lockout.remaining(staffMomentOf(clock)), 60s);
    EXPECT_TRUE(lockout.followBoot(staffMomentOf(clock)));
    clock.pass(60s);
    EXPECT_EQ(lockout.remaining(staffMomentOf(clock)), 0s);
}

TEST(Lockout, WithoutFailuresABootIsNothingToFollow)
{
    const support::ManualClock clock;
    Lockout lockout;
    EXPECT_FALSE(lockout.followBoot(staffMomentOf(clock)));
}

TEST(Lockout, OutlastsTheProgramAsText)
{
    const support::ManualClock clock;
    const Lockout lockout = after(7, clock);
    EXPECT_EQ(kiosk::lockoutFromText(toText(lockout)), lockout);
    for (const char *text : {"", "{}", "[]", "{\"failures\":\"no\"}", "{\"failures\":1,\"boot\":2,\"last_at_ms\":3}"})
        EXPECT_FALSE(kiosk::lockoutFromText(text)) << text;
    const auto hostile = kiosk::lockoutFromText(R"({"failures":-5,"boot":"b","last_at_ms":-9})");
    ASSERT_TRUE(hostile);
    EXPECT_EQ(hostile->failures, 0);
    EXPECT_EQ(hostile->lastAt, 0ms);
}

} // namespace
