// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

namespace kiosk {

/// The system's clock with a boot time that can be moved on, so that a tour of the pages need not wait for the idle
/// warning.
class TourClock final : public core::Clock
{
public:
    [[nodiscard]] std::chrono::sys_seconds utcNow() const override { return m_system.utcNow(); }
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override { return m_sinceBoot; }
    [[nodiscard]] std::string bootId() const override { return m_system.bootId(); }

    void pass(std::chrono::milliseconds time) { m_sinceBoot += time; }

private:
    core::SystemClock m_system;
    std::chrono::milliseconds m_sinceBoot{1000};
};

} // namespace kiosk
