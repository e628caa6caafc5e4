// SPDX-License-Identifier: Apache-2.0
#include "hub/report/metric_texts.h"

#include <fstream>
#include <gtest/gtest.h>
#include <set>
#include <sstream>

namespace {

std::string definitionsDocument()
{
    std::ifstream file(HUHANG_DEFINITIONS);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

TEST(MetricTexts, theDocumentSaysTheSameAsTheOfficePage)
{
    const std::string document = definitionsDocument();
    for (const core::Metric metric : core::kMetrics) {
        const hub::MetricText &text = hub::metricText(metric);
        const std::string row = "| `" + std::string(core::metricName(metric)) + "` | " + text.name.at("zh-Hans") +
                                " | " + text.name.at("en") + " | " + text.definition.at("zh-Hans") + " | " +
                                text.definition.at("en") + " |";
        EXPECT_NE(document.find(row), std::string::npos) << "docs/reach-definitions.md lacks the row\n" << row;
    }
}

TEST(MetricTexts, noTwoMetricsShareANameOrADefinition)
{
    std::set<std::string> seen;
    for (const core::Metric metric : core::kMetrics)
        for (const auto &texts : {hub::metricText(metric).name, hub::metricText(metric).definition})
            for (const auto &[language, text] : texts)
                EXPECT_TRUE(seen.insert(text).second) << text;
}

} // namespace
