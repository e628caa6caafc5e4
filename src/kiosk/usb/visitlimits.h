// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/stick_layout.h"
#include "kiosk/usb/stickprogress.h"

#include <atomic>
#include <cstdint>
#include <utility>

namespace kiosk {

/// How much a visit may read and write, whatever a stick holds, whether it shall end, and who is told how far it is.
class VisitLimits
{
public:
    static constexpr size_t kMostNames = 20'000;          ///< in one folder
    static constexpr std::int64_t kMostBytes = 256 << 20; ///< in all
    static constexpr int kMostEnvelopes = 10'000;         ///< written in one visit

    /// `isCancelled` outlives the object.
    explicit VisitLimits(const std::atomic_bool &isCancelled, StickProgressTold told = {})
        : m_isCancelled(isCancelled), m_told(std::move(told))
    {}

    [[nodiscard]] bool mayRead() const { return !m_isCancelled && m_left > 0; }
    void spend(std::size_t bytes) { m_left -= std::int64_t(bytes); }
    void tell(const StickProgress &progress) const
    {
        if (m_told)
            m_told(progress);
    }

private:
    const std::atomic_bool &m_isCancelled;
    const StickProgressTold m_told;
    std::int64_t m_left = kMostBytes;
};

} // namespace kiosk
