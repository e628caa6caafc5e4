// SPDX-License-Identifier: Apache-2.0
#include "kiosk/journal/builtat.h"

#include "core/time_text.h"

namespace kiosk {

std::chrono::sys_seconds builtAt()
{
    const auto day = core::dayFromText(HUHANG_BUILT_ON);
    return day ? std::chrono::sys_seconds(std::chrono::sys_days(*day)) : std::chrono::sys_seconds();
}

} // namespace kiosk
