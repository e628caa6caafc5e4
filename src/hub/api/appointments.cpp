// SPDX-License-Identifier: Apache-2.0
#include "hub/api/appointments.h"

#include <algorithm>

namespace hub {

using namespace std::chrono_literals;

std::chrono::seconds Appointments::next(std::chrono::milliseconds now, const WorkPool::Load &load)
{
    const std::lock_guard lock(m_mutex);
    // Half of what is queued is done by then, so that the queue never runs dry.
    m_last = std::max<std::chrono::microseconds>(m_last, now + load.wait / 2) + load.each;
    const auto wait = std::chrono::ceil<std::chrono::seconds>(m_last - now);
    if (wait > 300s)
        m_last = now; // begins again at the front: nobody waits longer for nothing
    return std::clamp<std::chrono::seconds>(wait, 1s, 300s);
}

} // namespace hub
