// SPDX-License-Identifier: Apache-2.0
#include "simulate/journal.h"

#include "simulate/random_source.h"

#include <gmock/gmock.h>

using namespace simulate;

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using testing::ElementsAre;
using testing::IsEmpty;

const Hour noon(hours(494'004));

TEST(Journal, SendsATotalAgainWhenItHasGrown)
{
    Journal journal(noon);
    journal.startBoot("first");
    journal.count(noon, {3});
    journal.count(noon, {3, 4});
    const Draft draft = journal.next(10);
    EXPECT_THAT(draft.counters, ElementsAre(Counter{noon, 3, false, 5, 2}));
    journal.confirm("first", draft.rev);
    EXPECT_FALSE(journal.hasUnsent());
    EXPECT_THAT(journal.next(10).counters, IsEmpty());
    journal.count(noon, {3});
    EXPECT_THAT(journal.next(10).counters, ElementsAre(Counter{noon, 3, false, 6, 3}));
}

TEST(Journal, ChunksTogetherHoldEverything)
{
    Journal journal(noon);
    journal.startBoot("first");
    RandomSource random(1);
    for (int i = 0; i < 100; ++i)
        journal.count(noon + hours(random.below(5)), {NameIndex(random.below(9))});
    std::int64_t total = 0;
    int chunks = 0;
    for (; journal.hasUnsent(); ++chunks) {
        const Draft draft = journal.next(7);
        ASSERT_LE(draft.counters.size(), 7U);
        for (const Counter &counter : draft.counters)
            total += counter.value;
        journal.confirm("first", draft.rev);
        EXPECT_EQ(draft.pending == 0, !journal.hasUnsent());
    }
    EXPECT_EQ(total, 100);
    EXPECT_GT(chunks, 5);
}

TEST(Journal, GreetsWithNothing)
{
    Journal journal(noon);
    journal.startBoot("first");
    journal.count(noon, {3});
    const Draft greeting = journal.greeting();
    EXPECT_THAT(greeting.counters, IsEmpty());
    EXPECT_EQ(greeting.rev, 0);
    EXPECT_EQ(greeting.lastRev, 1);
    EXPECT_EQ(greeting.pending, 1);
}

TEST(Journal, CountsEachStartApartAndSendsTheOldestFirst)
{
    Journal journal(noon);
    journal.startBoot("first");
    EXPECT_EQ(journal.greeting().epoch, "first");
    journal.count(noon, {3});
    journal.hear(4);
    journal.startBoot("idle");
    journal.startBoot("third");
    journal.count(noon, {3});
    const Draft draft = journal.next(10);
    EXPECT_EQ(draft.epoch, "first");
    EXPECT_EQ(draft.start, "third");
    EXPECT_EQ(draft.boot, 3);
    EXPECT_EQ(draft.heard, 4);
    EXPECT_EQ(draft.pending, 1);
    journal.confirm("first", 1);
    EXPECT_EQ(journal.next(10).epoch, "third");
    EXPECT_THAT(journal.next(10).counters, ElementsAre(Counter{noon, 3, false, 1, 1}));
}

TEST(Journal, WaitingCountsMoveToTheirHourOrToThatWhichWasCertain)
{
    Journal journal(noon);
    journal.startBoot("first");
    journal.countWaiting(hours(0), {1});
    journal.startBoot("second");
    EXPECT_THAT(journal.next(10).counters, ElementsAre(Counter{noon, 1, true, 1, 1}));
    journal.confirm("first", 1);
    journal.countWaiting(hours(2), {2}); // 2:45 after the boot at 12:15 began
    journal.countWaiting(hours(9), {3}); // later than now
    EXPECT_TRUE(journal.hasUnsent());
    EXPECT_THAT(journal.next(10).counters, IsEmpty());
    EXPECT_EQ(journal.next(10).pending, 2);
    journal.learnTime(noon + minutes(15), noon + hours(5), hours(0));
    EXPECT_THAT(journal.next(10).counters,
                ElementsAre(Counter{noon + hours(2), 2, true, 1, 1}, Counter{noon + hours(5), 3, true, 1, 2}));
}

TEST(Journal, CountsInHoursToComeAreMovedBack)
{
    Journal journal(noon);
    journal.startBoot("first");
    journal.count(noon + hours(500), {1});
    journal.startBoot("second");
    journal.count(noon + hours(902), {2});
    journal.learnTime(noon, noon + hours(5), hours(900));
    EXPECT_THAT(journal.next(10).counters, ElementsAre(Counter{noon, 1, true, 1, 2}));
    journal.confirm("first", 2);
    EXPECT_THAT(journal.next(10).counters, ElementsAre(Counter{noon + hours(2), 2, true, 1, 2}));
}

} // namespace
