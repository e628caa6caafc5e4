// SPDX-License-Identifier: Apache-2.0
#include "simulate/kiosk_life.h"

#include "simulate/small_hub.h"

#include <gmock/gmock.h>

using namespace simulate;

namespace {

using std::chrono::hours;

struct Played
{
    Record record;
    Sums atHub;
    int messages = 0;
};

Played play(Fate fate, std::uint64_t seed, Faults faults = {0.3, 0.3, true}, double offline = 0.4)
{
    SmallHub hub;
    auto identity = hub.identity();
    const Identity &kiosk = *identity;
    const Habits habits{{Hour(hours(494'000)), 24, 6}, faults, offline, 12};
    KioskLife life(std::move(identity), 0, fate, "campaign", habits, RandomSource(seed));
    const Post post = [&](const Message &message) { return hub.answer(kiosk, message); };
    Played played;
    for (int slot = 0; slot < habits.calendar.slots; ++slot)
        EXPECT_TRUE(life.live(slot, post, played.record)) << "seed " << seed;
    const auto finished = life.finish(post, played.record);
    EXPECT_TRUE(finished) << "seed " << seed << ": " << finished.error().detail;
    played.atHub = hub.sums(fate);
    played.messages = hub.messages;
    return played;
}

std::map<NameIndex, std::int64_t> byName(const Sums &sums)
{
    std::map<NameIndex, std::int64_t> totals;
    for (const auto &[key, sum] : sums)
        totals[key.name] += sum.value;
    return totals;
}

std::int64_t missing(const Played &played, Fate fate)
{
    auto atHub = byName(played.atHub);
    std::int64_t sum = 0;
    for (const auto &[name, counted] : played.record.statistics.group(fate).counted) {
        EXPECT_GE(counted, atHub[name]) << "counted twice";
        sum += counted - atHub[name];
    }
    return sum;
}

class Lives : public testing::TestWithParam<std::uint64_t>
{};

TEST_P(Lives, AHealthyKioskKeepsEveryCountOnItsDay)
{
    const Played played = play(Fate::Healthy, GetParam());
    EXPECT_EQ(played.atHub, played.record.expected);
    EXPECT_EQ(missing(played, Fate::Healthy), 0);
    EXPECT_EQ(played.messages, played.record.statistics.answered);
}

TEST_P(Lives, AKioskWithoutClockKeepsEveryCountAndMarksItsHour)
{
    const Played played = play(Fate::BadClock, GetParam());
    EXPECT_EQ(played.atHub, played.record.expected);
    EXPECT_EQ(missing(played, Fate::BadClock), 0);
    const auto isRepaired = [](const auto &one) { return one.second.repaired > 0; };
    EXPECT_TRUE(std::ranges::any_of(played.atHub, isRepaired));
    EXPECT_FALSE(std::ranges::all_of(played.atHub, isRepaired));
}

std::int64_t lost(const Played &played, Fate fate)
{
    std::int64_t sum = 0;
    for (const auto &[name, value] : played.record.statistics.group(fate).lost) {
        EXPECT_GE(value, 0);
        sum += value;
    }
    return sum;
}

TEST_P(Lives, ACloneLosesNothingAndARestoredKioskOnlyWhatWasThrownAway)
{
    for (const Fate fate : {Fate::Cloned, Fate::Restored}) {
        const Played played = play(fate, GetParam());
        EXPECT_EQ(played.atHub, played.record.expected);
        EXPECT_EQ(missing(played, fate), lost(played, fate)) << fateName(fate);
        if (fate == Fate::Cloned) {
            EXPECT_EQ(lost(played, fate), 0);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Random, Lives, testing::Range<std::uint64_t>(1, 7));

TEST(KioskLife, WhatADiskHeldThatWasThrownAwayIsLost)
{
    std::int64_t sum = 0;
    for (std::uint64_t seed = 1; seed < 7; ++seed)
        sum += lost(play(Fate::Restored, seed), Fate::Restored);
    EXPECT_GT(sum, 0);
}

TEST(KioskLife, TheSameSeedIsTheSameHistory)
{
    const Played first = play(Fate::Cloned, 7);
    const Played again = play(Fate::Cloned, 7);
    EXPECT_EQ(first.atHub, again.atHub);
    EXPECT_EQ(first.messages, again.messages);
    EXPECT_NE(play(Fate::Cloned, 8).atHub, first.atHub);
}

TEST(KioskLife, SaysWhenTheHubAnswersSomethingElse)
{
    SmallHub hub;
    SmallHub stranger;
    auto identity = hub.identity();
    const Identity &kiosk = *identity;
    KioskLife life(std::move(identity), 0, Fate::Healthy, "campaign", {{Hour(hours(494'000)), 4, 6}, {}, 0, 20},
                   RandomSource(1));
    Record record;
    const auto lived = life.live(
        0, [&](const Message &message) { return stranger.answer(kiosk, message); }, record);
    ASSERT_FALSE(lived);
    EXPECT_EQ(lived.error().code, core::Code::Forged);
}

TEST(BadNetwork, LosesRepeatsAndHoldsBackAsItIsTold)
{
    int arrived = 0;
    const Post post = [&](const Message &) -> core::Result<std::string> { return std::to_string(++arrived); };
    Statistics statistics;
    BadNetwork broken({1, 0, false}, RandomSource(1));
    EXPECT_FALSE(*broken.carry({}, post, statistics));
    EXPECT_EQ(arrived, 0);
    BadNetwork repeating({0, 1, false}, RandomSource(1));
    EXPECT_EQ(**repeating.carry({}, post, statistics), "2");
    BadNetwork reordering({0, 0, true}, RandomSource(1));
    arrived = 0;
    for (int i = 0; i < 100; ++i)
        ASSERT_TRUE(reordering.carry({}, post, statistics));
    EXPECT_EQ(arrived, 100 - statistics.delayed);
    EXPECT_GT(statistics.delayed, 0);
    ASSERT_TRUE(reordering.releaseSome(post));
    EXPECT_LT(arrived, 100);
    ASSERT_TRUE(reordering.releaseAll(post));
    EXPECT_EQ(arrived, 100);
}

} // namespace
