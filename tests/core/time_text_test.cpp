// SPDX-License-Identifier: Apache-2.0
#include "core/counter.h"
#include "core/time_text.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

TEST(TimeText, isReadBackAsItWasWritten)
{
    for (const long long second : {0LL, 1LL, 1795000000LL, 253402300799LL, -62167219200LL + 86400LL}) {
        const std::chrono::sys_seconds time{std::chrono::seconds(second)};
        EXPECT_EQ(core::timeFromText(core::toText(time)), time) << core::toText(time);
    }
}

TEST(TimeText, refusesWhatIsNoTime)
{
    for (const char *text : {"", "2026-11-21", "2026-11-21T03:12:09", "2026-02-30T03:12:09Z", "2026-11-21T24:00:00Z",
                             "2026-11-21T03:60:00Z", "2026-11-21 03:12:09Z", "-026-11-21T03:12:09Z",
                             "2026-11-21T-3:12:09Z", "2026-11-21T03:12:0aZ", "12026-11-21T03:12:09Z"})
        EXPECT_FALSE(core::timeFromText(text)) << text;
}

TEST(DayText, refusesDaysThatDoNotExist)
{
    EXPECT_TRUE(core::dayFromText("2024-02-29"));
    EXPECT_FALSE(core::dayFromText("2026-02-29"));
    EXPECT_FALSE(core::dayFromText("2026-13-01"));
    EXPECT_FALSE(core::dayFromText("2026-1-01"));
}

TEST(HourText, refusesPartsOfAnHour)
{
    EXPECT_TRUE(core::hourFromText("2026-11-21T03:00:00Z"));
    EXPECT_FALSE(core::hourFromText("2026-11-21T03:00:01Z"));
    EXPECT_EQ(core::hourText(*core::hourFromText("2026-11-21T03:00:00Z")), "2026-11-21T03:00:00Z");
}
