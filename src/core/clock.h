// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>

namespace core {

/// Time as the program sees it. Tests and the simulator pass their own.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall clock in UTC; may be wrong or jump.
    [[nodiscard]] virtual std::chrono::sys_seconds utcNow() const = 0;
    /// Time since this machine's boot, also while asleep; never jumps. Only comparable within one boot.
    [[nodiscard]] virtual std::chrono::milliseconds sinceBoot() const = 0;
    /// A text that differs between two boots of the machine.
    [[nodiscard]] virtual std::string bootId() const = 0;
};

/// CLOCK_REALTIME, CLOCK_BOOTTIME and the kernel's boot id. Thread: any.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::sys_seconds utcNow() const override;
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override;
    [[nodiscard]] std::string bootId() const override;
};

} // namespace core
