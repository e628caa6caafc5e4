// SPDX-License-Identifier: Apache-2.0
#include "pack_building/closed_lists.h"

#include <filesystem>
#include <gmock/gmock.h>
#include <set>

namespace {

TEST(ClosedLists, IconsAreTheDrawings)
{
    std::set<std::string> drawn;
    for (const auto &entry : std::filesystem::directory_iterator(HUHANG_MEDIA_FOLDER "/icons"))
        if (entry.path().extension() == ".svg")
            drawn.insert(entry.path().stem().string());
    EXPECT_THAT(drawn, testing::ElementsAreArray(
                           std::set<std::string>(pack_building::kIcons.begin(), pack_building::kIcons.end())));
}

TEST(ClosedLists, AChoiceIsNamedInWords)
{
    EXPECT_EQ(pack_building::choiceOf(pack_building::kScales), "words or colours");
    EXPECT_EQ(pack_building::choiceOf(pack_building::kWordLevels), "caution, reconsider or avoid");
}

} // namespace
