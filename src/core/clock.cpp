// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"

#include <ctime>
#include <fstream>

namespace core {

std::chrono::sys_seconds SystemClock::utcNow() const
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

std::chrono::milliseconds SystemClock::sinceBoot() const
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::seconds(now.tv_sec) +
                                                         std::chrono::nanoseconds(now.tv_nsec));
}

std::string SystemClock::bootId() const
{
    std::string id;
    std::getline(std::ifstream("/proc/sys/kernel/random/boot_id"), id);
    return id;
}

} // namespace core
