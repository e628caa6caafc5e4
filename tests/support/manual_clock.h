// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/time_text.h"

#include <chrono>
#include <string>
#include <string_view>

namespace support {

/// A clock that a test sets. Not for several threads at once.
class ManualClock final : public core::Clock
{
public:
    explicit ManualClock(std::string_view wall = "2026-11-21T03:12:00Z") : m_wall(*core::timeFromText(wall)) {}

    [[nodiscard]] std::chrono::sys_seconds utcNow() const override
    {
        return m_wall + std::chrono::floor<std::chrono::seconds>(m_sinceBoot - m_setAt);
    }
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override { return m_sinceBoot; }
    [[nodiscard]] std::string bootId() const override { return "boot-" + std::to_string(m_boot); }

    /// Time passes on both clocks.
    void pass(std::chrono::milliseconds time) { m_sinceBoot += time; }
    /// Only the wall clock changes: somebody or something sets it.
    void setWall(std::string_view wall)
    {
        m_wall = *core::timeFromText(wall);
        m_setAt = m_sinceBoot;
    }
    /// The machine starts again; the wall clock goes on from `wall`.
    void reboot(std::string_view wall)
    {
        ++m_boot;
        m_sinceBoot = std::chrono::seconds(5);
        setWall(wall);
    }

private:
    std::chrono::sys_seconds m_wall;
    std::chrono::milliseconds m_setAt = std::chrono::seconds(20);
    std::chrono::milliseconds m_sinceBoot = std::chrono::seconds(20);
    int m_boot = 1;
};

} // namespace support
