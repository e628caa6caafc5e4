// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace kiosk {

/// Where a finger went down, in a window of that size. Any unit, but the same for all.
struct PressedPlace
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    double corner = 0; ///< side of the square in each corner
};

/// The way to the staff panel by one finger: the corners top left, top right, bottom right, bottom left, one after the
/// other within kWithin. A touch elsewhere begins anew; a corner that is touched twice counts once.
class CornerChord
{
public:
    static constexpr std::chrono::milliseconds kWithin{6000};

    /// Takes note of a touch at `sinceBoot`. True: it completed the chord.
    [[nodiscard]] bool press(const PressedPlace &place, std::chrono::milliseconds sinceBoot);
    /// True after a touch that may be part of a chord.
    [[nodiscard]] bool isUnderWay() const { return m_reached > 0; }
    /// True after the touch that began one.
    [[nodiscard]] bool hasJustBegun() const { return m_reached == 1; }

private:
    int m_reached = 0; ///< corners in a row, of four
    std::chrono::milliseconds m_began{};
};

} // namespace kiosk
