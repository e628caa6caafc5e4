// SPDX-License-Identifier: Apache-2.0
#include "kiosk/staff/cornerchord.h"

namespace kiosk {
namespace {

constexpr int kNoCorner = -1;
constexpr int kCorners = 4;

/// 0 to 3 in the order of the chord.
int cornerAt(const PressedPlace &place)
{
    const bool isLeft = place.x >= 0 && place.x < place.corner;
    const bool isRight = place.x < place.width && place.x >= place.width - place.corner;
    const bool isTop = place.y >= 0 && place.y < place.corner;
    const bool isBottom = place.y < place.height && place.y >= place.height - place.corner;
    if (isTop)
        return isLeft ? 0 : isRight ? 1 : kNoCorner;
    if (isBottom)
        return isRight ? 2 : isLeft ? 3 : kNoCorner;
    return kNoCorner;
}

} // namespace

bool CornerChord::press(const PressedPlace &place, std::chrono::milliseconds sinceBoot)
{
    const int corner = cornerAt(place);
    if (corner == 0 && m_reached <= 1) {
        m_reached = 1;
        m_began = sinceBoot;
        return false;
    }
    const bool isInTime = m_reached > 0 && sinceBoot - m_began <= kWithin;
    if (isInTime && corner == m_reached - 1)
        return false;
    if (!isInTime || corner != m_reached) {
        m_reached = corner == 0 ? 1 : 0;
        m_began = sinceBoot;
        return false;
    }
    if (++m_reached < kCorners)
        return false;
    m_reached = 0;
    return true;
}

} // namespace kiosk
