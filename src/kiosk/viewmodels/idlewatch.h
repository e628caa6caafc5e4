// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <algorithm>
#include <chrono>

namespace kiosk {

/// Whoever is to lose what they are at for want of a touch is warned at least so long before, and goes on with one
/// touch (WCAG 2.2.1).
constexpr std::chrono::seconds kLeastIdleWarning{20};

/// Counts down since the last sign of somebody. Thread: any one.
class IdleWatch
{
public:
    /// `clock` outlives it.
    explicit IdleWatch(const core::Clock &clock) : m_clock(clock) {}

    /// Somebody is there.
    void noteSign()
    {
        m_lastSign = m_clock.sinceBoot();
        m_secondsLeft = 0;
    }
    /// False: nobody gave a sign for `limit`. The last `warning` of it is for a warning.
    [[nodiscard]] bool look(std::chrono::milliseconds limit, std::chrono::milliseconds warning)
    {
        const auto left = limit - (m_clock.sinceBoot() - m_lastSign);
        m_secondsLeft = left > warning ? 0 : std::max(0, int(std::chrono::ceil<std::chrono::seconds>(left).count()));
        return left.count() > 0;
    }
    /// Of the warning; 0: there is nothing to warn of yet.
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }

private:
    const core::Clock &m_clock;
    std::chrono::milliseconds m_lastSign{}; ///< since boot
    int m_secondsLeft = 0;
};

} // namespace kiosk
