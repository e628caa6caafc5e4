// SPDX-License-Identifier: Apache-2.0
#include "pack/sentences.h"

#include <gmock/gmock.h>

namespace {

using pack::sentencesOf;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Sentences, EndWithTheirSign)
{
    EXPECT_THAT(sentencesOf("先报警。再求助！好吗？ 好"), ElementsAre("先报警。", "再求助！", "好吗？", "好"));
    EXPECT_THAT(sentencesOf("Call first. Then wait; do not run! Why?"),
                ElementsAre("Call first.", "Then wait;", "do not run!", "Why?"));
    EXPECT_THAT(sentencesOf("one line\nanother"), ElementsAre("one line", "another"));
}

TEST(Sentences, APointInsideAWordOrNumberIsNoEnd)
{
    EXPECT_THAT(sentencesOf("Version 3.5 at www.example.org now."), ElementsAre("Version 3.5 at www.example.org now."));
}

TEST(Sentences, NothingHasNone)
{
    EXPECT_THAT(sentencesOf(""), IsEmpty());
    EXPECT_THAT(sentencesOf(" \n\t "), IsEmpty());
}

} // namespace
