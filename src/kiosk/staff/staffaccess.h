// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/staff/auditlog.h"
#include "kiosk/staff/lockout.h"
#include "kiosk/staff/pinfile.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk {

enum class PinVerdict {
    Right,
    Wrong,
    Locked, ///< too many wrong ones; this one was not looked at
    NoPin,  ///< none was set
    Broken, ///< the file cannot be read
};

/// What became of a PIN.
struct PinAnswer
{
    PinVerdict verdict = PinVerdict::Broken;
    std::chrono::milliseconds lockedFor{}; ///< until the next try
    int triesLeft = 0;                     ///< before a waiting time; 0 also while it runs
    std::string detail;                    ///< for staff
};

/// Who may open the staff panel: PIN, waiting times after wrong ones (`staff-lock` in the data folder) and the audit.
/// A try counts on disk before it is looked at, so that pulling the plug saves nobody a try; while the disk cannot be
/// written, tries are counted in memory, and staff are still let in. Thread: any but the UI thread, one at a time.
class StaffAccess
{
public:
    explicit StaffAccess(const std::filesystem::path &dataFolder);

    /// Whether a PIN is set, and how long nobody may try; without a try. `verdict` is Right where one may be tried.
    [[nodiscard]] PinAnswer look(const StaffMoment &now);
    [[nodiscard]] PinAnswer enter(std::string_view pin, const StaffMoment &now);
    /// For the audit; what cannot be written is dropped: it must not keep staff from mending the disk.
    void note(std::string_view what, const StaffMoment &now) const;

    /// Sets the PIN, and ends any waiting time: whoever can write the data folder needs no PIN. Errors: as
    /// PinFile::set().
    [[nodiscard]] core::Result<> setPin(std::string_view pin, const StaffMoment &now);

private:
    [[nodiscard]] Lockout lockout(const StaffMoment &now);
    void keep(const Lockout &lockout);

    PinFile m_pin;
    AuditLog m_audit;
    std::filesystem::path m_lockFile;
    std::optional<Lockout> m_unsaved; ///< what the disk did not take
};

} // namespace kiosk
