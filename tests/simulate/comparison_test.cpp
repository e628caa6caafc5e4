// SPDX-License-Identifier: Apache-2.0
#include "simulate/comparison.h"
#include "simulate/office.h"

#include <gmock/gmock.h>

using namespace simulate;

namespace {

using testing::HasSubstr;

/// The visits of one Saturday.
Figures visits(std::int64_t value, std::int64_t repaired = 0)
{
    return {{{"2026-11-21", "line-1", counterNames()[0]}, {value, repaired}}};
}

FleetOutcome fleet(Fate fate, std::int64_t counted, const Figures &expected)
{
    FleetOutcome outcome;
    outcome.statistics.group(fate).counted[0] = counted;
    outcome.expected[fate] = expected;
    return outcome;
}

TEST(Comparison, IsEqualOnlyIfEveryFigureIs)
{
    const FleetOutcome healthy = fleet(Fate::Healthy, 5, visits(5));
    const auto equal = compare(healthy, {{Fate::Healthy, visits(5)}});
    EXPECT_FALSE(equal.difference);
    EXPECT_EQ(equal.figures, 1U);
    EXPECT_EQ(equal.visits.at(Fate::Healthy), 5);
    EXPECT_THAT(*compare(healthy, {{Fate::Healthy, visits(4)}}).difference,
                HasSubstr("2026-11-21, venue line-1, , kiosk, visit, zh-Hans: expected 5"));
    EXPECT_TRUE(compare(healthy, {{Fate::Healthy, visits(5, 1)}}).difference);
    EXPECT_TRUE(compare(healthy, {{Fate::Healthy, {}}}).difference);
    EXPECT_TRUE(compare(fleet(Fate::Healthy, 0, {}), {{Fate::Healthy, visits(5)}}).difference);
    EXPECT_FALSE(compare(fleet(Fate::Healthy, 0, {}), {{Fate::Healthy, visits(0)}}).difference);
}

TEST(Comparison, AllowsOnlyWhatWasThrownAwayToBeMissing)
{
    EXPECT_TRUE(compare(fleet(Fate::Healthy, 6, visits(5)), {{Fate::Healthy, visits(5)}}).difference);
    EXPECT_TRUE(compare(fleet(Fate::BadClock, 6, visits(5)), {{Fate::BadClock, visits(5)}}).difference);
    EXPECT_TRUE(compare(fleet(Fate::Cloned, 6, visits(5)), {{Fate::Cloned, visits(5)}}).difference);
    FleetOutcome restored = fleet(Fate::Restored, 6, visits(5));
    EXPECT_TRUE(compare(restored, {{Fate::Restored, visits(5)}}).difference);
    restored.statistics.group(Fate::Restored).lost[0] = 1;
    EXPECT_FALSE(compare(restored, {{Fate::Restored, visits(5)}}).difference);
    EXPECT_TRUE(compare(restored, {{Fate::Restored, visits(4)}}).difference);
}

const std::string kHead = "\xEF\xBB\xBF"
                          "day,venue,campaign,item,title_zh,title_en,metric,metric_zh,language,value,repaired\r\n";

TEST(Csv, IsReadWithTitlesOfAnyKind)
{
    const auto figures =
        figuresFromCsv(kHead + "2026-11-21,line-1,c,guide/a,\"a, \"\"b\"\"\r\n\",b,view,访问,en,12,3\r\n");
    ASSERT_TRUE(figures) << figures.error().detail;
    const FigureName name{"2026-11-21", "line-1", {"c", "guide/a", core::Metric::View, "en"}};
    EXPECT_EQ(*figures, (Figures{{name, {12, 3}}}));
    EXPECT_EQ(*figuresFromCsv(kHead), Figures());
}

TEST(Csv, IsRefusedIfItIsAnotherFile)
{
    EXPECT_FALSE(figuresFromCsv("day,value\r\n"));
    EXPECT_FALSE(figuresFromCsv(kHead + "2026-11-21,line-1,c,guide/a,a,b,view,v,en,12\r\n"));
    EXPECT_FALSE(figuresFromCsv(kHead + "2026-11-21,line-1,c,guide/a,a,b,view,v,en,12x,3\r\n"));
    EXPECT_FALSE(figuresFromCsv(kHead + "2026-11-21,line-1,c,guide/a,a,b,gaze,v,en,12,3\r\n"));
}

} // namespace
