// SPDX-License-Identifier: Apache-2.0
#include "kiosk/staff/cornerchord.h"

#include <gtest/gtest.h>
#include <vector>

using namespace std::chrono_literals;
using kiosk::CornerChord;
using kiosk::PressedPlace;

namespace {

constexpr double kWidth = 1080;
constexpr double kHeight = 1920;
constexpr double kCorner = 88;

PressedPlace at(double x, double y) { return {x, y, kWidth, kHeight, kCorner}; }

const std::vector<PressedPlace> kChord{at(5, 5), at(kWidth - 5, 5), at(kWidth - 5, kHeight - 5), at(5, kHeight - 5)};

/// Plays touches `pause` apart; how many of them completed the chord.
int completions(const std::vector<PressedPlace> &touches, std::chrono::milliseconds pause = 1s)
{
    CornerChord chord;
    std::chrono::milliseconds now = 100s;
    int count = 0;
    for (const PressedPlace &touch : touches) {
        count += chord.press(touch, now);
        now += pause;
    }
    return count;
}

TEST(CornerChord, FourCornersInOrderOpen) { EXPECT_EQ(completions(kChord), 1); }

TEST(CornerChord, OpensWithinSixSecondsOnly)
{
    EXPECT_EQ(completions(kChord, 2000ms), 1);
    EXPECT_EQ(completions(kChord, 2001ms), 0);
}

TEST(CornerChord, EachOtherOrderDoesNotOpen)
{
    std::vector<int> order{0, 1, 2, 3};
    int opened = 0;
    do {
        std::vector<PressedPlace> touches;
        for (const int corner : order)
            touches.push_back(kChord[size_t(corner)]);
        opened += completions(touches);
    } while (std::next_permutation(order.begin(), order.end()));
    EXPECT_EQ(opened, 1);
}

TEST(CornerChord, ATouchElsewhereBeginsAnew)
{
    auto touches = kChord;
    touches.insert(touches.begin() + 2, at(540, 960));
    EXPECT_EQ(completions(touches), 0);
}

TEST(CornerChord, ACornerTouchedTwiceCountsOnce)
{
    std::vector<PressedPlace> touches;
    for (const PressedPlace &corner : kChord)
        touches.insert(touches.end(), 2, corner);
    EXPECT_EQ(completions(touches, 500ms), 1);
}

TEST(CornerChord, AfterATryThatFailedTheWholeIsPlayedAgain)
{
    auto touches = std::vector{kChord[0], kChord[1], kChord[0]};
    touches.insert(touches.end(), kChord.begin(), kChord.end());
    EXPECT_EQ(completions(touches, 500ms), 1);
    touches.insert(touches.end(), kChord.begin(), kChord.end());
    EXPECT_EQ(completions(touches, 100ms), 2);
}

TEST(CornerChord, TheCornerIsAsLargeAsATarget)
{
    auto touches = kChord;
    touches[0] = at(kCorner - 1, kCorner - 1);
    EXPECT_EQ(completions(touches), 1);
    touches[0] = at(kCorner, kCorner - 1);
    EXPECT_EQ(completions(touches), 0);
    touches[0] = at(-1, 5); // beside the window
    EXPECT_EQ(completions(touches), 0);
}

TEST(CornerChord, TellsWhichTouchBeganIt)
{
    CornerChord chord;
    EXPECT_FALSE(chord.isUnderWay());
    (void)chord.press(kChord[0], 1s);
    EXPECT_TRUE(chord.hasJustBegun());
    (void)chord.press(kChord[1], 2s);
    EXPECT_TRUE(chord.isUnderWay() && !chord.hasJustBegun());
    (void)chord.press(at(500, 500), 3s);
    EXPECT_FALSE(chord.isUnderWay());
}

} // namespace
