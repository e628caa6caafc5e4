// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/api/work_pool.h"

#include <chrono>
#include <mutex>

namespace hub {

/// When those who met a full queue had better come again: each at another time, one after the other as fast as the
/// queue moves, so that a crowd neither returns in step nor later than it must. Thread: any.
class Appointments
{
public:
    /// At least a second, at most five minutes. `now`: since boot.
    [[nodiscard]] std::chrono::seconds next(std::chrono::milliseconds now, const WorkPool::Load &load);

private:
    std::mutex m_mutex;
    std::chrono::microseconds m_last{}; ///< the appointment given last
};

} // namespace hub
