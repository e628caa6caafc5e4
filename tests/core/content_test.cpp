// SPDX-License-Identifier: Apache-2.0
#include "core/content.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace std::chrono_literals;
using std::chrono::November;

TEST(Notice, isCurrentUntilTheEndOfItsLastDay)
{
    core::Notice notice;
    notice.showUntil = "2026-11-21";
    EXPECT_TRUE(core::isCurrent(notice, 2026y / November / 21));
    EXPECT_FALSE(core::isCurrent(notice, 2026y / November / 22));
    notice.validUntil = "2026-11-20";
    EXPECT_FALSE(core::isCurrent(notice, 2026y / November / 21));
}

TEST(Notice, aHistoricOneIsNeverCurrent)
{
    core::Notice notice;
    notice.isHistoric = true;
    notice.showUntil = "2099-01-01";
    EXPECT_FALSE(core::isCurrent(notice, 2026y / November / 21));
}

TEST(Question, stepsAreShownInOneOrderThatIsNeverTheRightOne)
{
    core::Question question;
    question.type = core::QuestionType::Order;
    for (const size_t count : {3U, 4U, 5U}) {
        question.options.resize(count);
        for (int i = 0; i < 300; ++i) {
            question.id = "q" + std::to_string(i);
            std::vector<int> shown = core::shownOrder(question);
            EXPECT_EQ(shown, core::shownOrder(question));
            EXPECT_FALSE(std::ranges::is_sorted(shown)) << question.id;
            std::ranges::sort(shown);
            for (size_t option = 0; option < count; ++option)
                EXPECT_EQ(shown.at(option), int(option));
        }
    }
}

TEST(Question, optionsToChooseFromAreShownAsTheyAreWritten)
{
    core::Question question;
    question.options.resize(4);
    for (const core::QuestionType type : {core::QuestionType::Single, core::QuestionType::Multiple}) {
        question.type = type;
        EXPECT_EQ(core::shownOrder(question), (std::vector<int>{0, 1, 2, 3}));
    }
}

TEST(LocalizedText, fallsBackToWhatTheReaderUnderstandsAndSaysSo)
{
    const core::LocalizedText both{{"ar", "جواز"}, {"en", "passport"}, {"zh-Hans", "护照"}};
    EXPECT_EQ(core::textIn(both, "zh-Hant"), "护照");
    EXPECT_EQ(core::textIn(both, "fr"), "passport");
    EXPECT_EQ(core::textIn({{"ar", "جواز"}}, "fr"), "جواز");

    const core::LocalizedText texts{{"zh-Hans", "护照"}, {"ja", "旅券"}};
    core::Language used;
    EXPECT_EQ(core::textIn(texts, "ja", &used), "旅券");
    EXPECT_EQ(used, "ja");
    EXPECT_EQ(core::textIn(texts, "en", &used), "护照");
    EXPECT_EQ(used, "zh-Hans");
    EXPECT_EQ(core::textIn({}, "en"), "");
}

TEST(BlockKind, everyNameIsReadBack)
{
    for (const char *name : {"heading", "paragraph", "steps", "bullets", "callout", "image"})
        EXPECT_EQ(core::blockKindName(*core::blockKindFromName(name)), name);
    EXPECT_FALSE(core::blockKindFromName("script"));
}
