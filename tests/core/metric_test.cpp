// SPDX-License-Identifier: Apache-2.0
#include "core/counter.h"
#include "core/metric.h"

#include <gtest/gtest.h>
#include <set>

using namespace std::chrono_literals;
using core::Metric;

TEST(Metric, everyNameIsReadBackAndUnique)
{
    std::set<std::string_view> names;
    for (const Metric metric : core::kMetrics) {
        EXPECT_EQ(core::metricFromName(core::metricName(metric)), metric);
        names.insert(core::metricName(metric));
    }
    EXPECT_EQ(names.size(), core::kMetrics.size());
    EXPECT_FALSE(core::metricFromName("likes"));
}

TEST(Dwell, aBucketHoldsItsLowerEdge)
{
    const std::pair<std::chrono::milliseconds, Metric> edges[]{
        {0ms, Metric::DwellUnder10s},    {9999ms, Metric::DwellUnder10s}, {10s, Metric::Dwell10To30s},
        {30s, Metric::Dwell30To60s},     {60s, Metric::Dwell1To3min},     {3min, Metric::Dwell3To10min},
        {10min, Metric::DwellOver10min}, {24h, Metric::DwellOver10min}};
    for (const auto &[length, metric] : edges)
        EXPECT_EQ(core::dwellMetric(length), metric) << length.count();
}

TEST(CounterText, hasAClosedAlphabetAndALimit)
{
    EXPECT_TRUE(core::isCounterText("guide/lost-passport"));
    EXPECT_TRUE(core::isCounterText(std::string(core::kMaxNameBytes, 'a')));
    for (const std::string &bad : {std::string(), std::string("a b"), std::string("护照"), std::string("a\n"),
                                   std::string(core::kMaxNameBytes + 1, 'a')})
        EXPECT_FALSE(core::isCounterText(bad)) << bad;
}
