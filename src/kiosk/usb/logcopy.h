// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "kiosk/usb/stickprogress.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace kiosk {

/// What a technician takes along to look into a fault.
struct LogBundle
{
    std::string kiosk;                        ///< names the folder on the stick
    std::vector<std::filesystem::path> files; ///< those that are not there are left out
    std::string summary;                      ///< how the machine is, for people
};

/// What is on the stick.
struct LogCopy
{
    std::filesystem::path folder;
    int files = 0;
    std::int64_t bytes = 0;
};

/// Copies the files and `summary.txt` to `huhang/logs/<kiosk>/` of the stick, over older ones; of each file at most the
/// newest kMostLogFileBytes. Each is there whole or not at all, and on the stick when it returns. Nothing that the
/// stick holds is read. Errors: NotFound (there is no folder "huhang": not one of our sticks), Rejected (it is a link
/// or a file), Full, Io (also when `isCancelled`). Thread: any but the UI thread; it waits for the stick as long as
/// that takes.
[[nodiscard]] core::Result<LogCopy> copyLogs(const std::filesystem::path &stick, const LogBundle &bundle,
                                             const std::atomic_bool &isCancelled, const StickProgressTold &tell = {});

constexpr std::int64_t kMostLogFileBytes = 1 << 20;

} // namespace kiosk
