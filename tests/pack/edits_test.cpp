// SPDX-License-Identifier: Apache-2.0
#include "pack/edits.h"

#include <gmock/gmock.h>
#include <random>

namespace {

using pack::Edit;
using pack::editsBetween;
using testing::ElementsAre;
using testing::IsEmpty;
using Values = std::vector<std::string>;

TEST(Edits, EqualListsNeedNone) { EXPECT_THAT(editsBetween({"a", "b"}, {"a", "b"}), IsEmpty()); }

TEST(Edits, OnlyWhatDiffersIsNamedInOrder)
{
    EXPECT_THAT(editsBetween({"a", "b", "c"}, {"a", "x", "c", "d"}),
                ElementsAre(Edit{false, "b"}, Edit{true, "x"}, Edit{true, "d"}));
    EXPECT_THAT(editsBetween({}, {"a"}), ElementsAre(Edit{true, "a"}));
    EXPECT_THAT(editsBetween({"a", "a"}, {"a"}), ElementsAre(Edit{false, "a"}));
}

/// What `newer` must be after the edits of `older`.
Values applied(const Values &older, const std::vector<Edit> &edits)
{
    std::multiset<std::string> values(older.begin(), older.end());
    for (const Edit &edit : edits)
        if (edit.isAdded)
            values.insert(edit.value);
        else if (const auto found = values.find(edit.value); found != values.end())
            values.erase(found);
    return {values.begin(), values.end()};
}

TEST(Edits, OfAnyTwoListsTurnTheOneIntoTheOther)
{
    std::mt19937 random(12308);
    for (int round = 0; round < 500; ++round) {
        Values older(random() % 12);
        Values newer(random() % 12);
        for (Values *list : {&older, &newer})
            for (std::string &value : *list)
                value = std::string(1, char('a' + random() % 4));
        Values sorted = newer;
        std::ranges::sort(sorted);
        EXPECT_EQ(applied(older, editsBetween(older, newer)), sorted);
    }
}

TEST(Edits, OfVeryLongListsAreFoundInReasonableTime)
{
    Values older(30'000, "old");
    Values newer(30'000, "new");
    older.front() = newer.front() = "first";
    older.back() = newer.back() = "last";
    EXPECT_EQ(editsBetween(older, newer).size(), 2U * 29'998);
}

} // namespace
