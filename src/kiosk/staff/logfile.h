// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace kiosk {

/// What the program said of itself, in `log` of the data folder: `kiosk.log`, and the one before it, `kiosk.1.log`;
/// each at most kMostBytes. Not flushed: what a power cut takes is not worth wearing out the disk. Thread: one at a
/// time.
class LogFile
{
public:
    static constexpr std::int64_t kMostBytes = 512 << 10;

    explicit LogFile(const std::filesystem::path &dataFolder);

    /// Adds whole lines. Errors: Io, Full, Rejected (more than kMostBytes at once, or something else lies there).
    [[nodiscard]] core::Result<> append(std::string_view lines) const;
    /// Both, the older one first; they need not be there.
    [[nodiscard]] std::vector<std::filesystem::path> files() const { return {m_older, m_newest}; }

private:
    std::filesystem::path m_newest;
    std::filesystem::path m_older;
};

} // namespace kiosk
