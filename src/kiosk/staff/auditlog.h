// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "kiosk/staff/staffmoment.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// What staff did at the panel: `staff-audit.log` in the data folder, a line each with the time of both clocks. Of a
/// file that grew to kMostBytes the older half is dropped. Nobody writes a PIN here. Thread: one at a time.
class AuditLog
{
public:
    static constexpr std::int64_t kMostBytes = 64 << 10;

    explicit AuditLog(const std::filesystem::path &dataFolder) : m_file(file(dataFolder)) {}

    [[nodiscard]] static std::filesystem::path file(const std::filesystem::path &dataFolder)
    {
        return dataFolder / "staff-audit.log";
    }

    /// Adds a line; on the disk when it returns. Line breaks in `what` become spaces. Errors: Io, Full.
    [[nodiscard]] core::Result<> note(std::string_view what, const StaffMoment &now) const;
    /// The newest lines, newest first. Errors: Io.
    [[nodiscard]] core::Result<std::vector<std::string>> newest(size_t count) const;

private:
    [[nodiscard]] core::Result<std::string> read() const;

    std::filesystem::path m_file;
};

} // namespace kiosk
