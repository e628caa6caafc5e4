// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/stick_layout.h"

#include <atomic>
#include <cstdint>

namespace kiosk {

/// How much a visit may read and write, whatever a stick holds, and whether it shall end.
class VisitLimits
{
public:
    static constexpr size_t kMostNames = 20'000;          ///< in one folder
    static constexpr std::int64_t kMostBytes = 256 << 20; ///< in all
    static constexpr int kMostEnvelopes = 10'000;         ///< written in one visit

    /// `isCancelled` outlives the object.
    explicit VisitLimits(const std::atomic_bool &isCancelled) : m_isCancelled(isCancelled) {}

    [[nodiscard]] bool mayRead() const { return !m_isCancelled && m_left > 0; }
    void spend(std::size_t bytes) { m_left -= std::int64_t(bytes); }

private:
    const std::atomic_bool &m_isCancelled;
    std::int64_t m_left = kMostBytes;
};

} // namespace kiosk
