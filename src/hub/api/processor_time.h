// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <ctime>

namespace hub {

/// How long this thread has computed since the object was made, whatever else the machine did meanwhile.
class ProcessorTime
{
public:
    [[nodiscard]] std::chrono::microseconds spent() const { return now() - m_begun; }

private:
    [[nodiscard]] static std::chrono::microseconds now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) +
               std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::nanoseconds(time.tv_nsec));
    }

    std::chrono::microseconds m_begun = now();
};

} // namespace hub
