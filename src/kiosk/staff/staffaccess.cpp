// SPDX-License-Identifier: Apache-2.0
#include "kiosk/staff/staffaccess.h"

#include "kiosk/staff/pinrules.h"
#include "storage/file_io.h"

#include <algorithm>

namespace kiosk {
namespace {

constexpr std::int64_t kMostLockBytes = 4096;

PinAnswer answer(PinVerdict verdict, const Lockout &lockout, const StaffMoment &now, std::string detail = {})
{
    const auto lockedFor = lockout.remaining(now);
    const int left = lockedFor.count() > 0 ? 0 : std::max(1, Lockout::kFreeTries - lockout.failures);
    return {verdict, lockedFor, left, std::move(detail)};
}

} // namespace

StaffAccess::StaffAccess(const std::filesystem::path &dataFolder)
    : m_pin(dataFolder), m_audit(dataFolder), m_lockFile(dataFolder / "staff-lock")
{}

Lockout StaffAccess::lockout(const StaffMoment &now)
{
    Lockout state;
    if (m_unsaved) {
        state = *m_unsaved;
    } else if (const auto text = storage::readFile(m_lockFile, kMostLockBytes); text) {
        // A file that says nothing is no reason to let anybody try for ever.
        state = lockoutFromText(*text).value_or(Lockout{Lockout::kFreeTries, {}, {}});
    } else if (text.error().code != core::Code::NotFound) {
        state.failures = Lockout::kFreeTries;
    }
    if (state.followBoot(now))
        keep(state);
    return state;
}

void StaffAccess::keep(const Lockout &lockout)
{
    const auto kept = lockout.failures == 0 ? storage::removeFileDurably(m_lockFile)
                                            : storage::writeFileDurably(m_lockFile, core::asBytes(toText(lockout)),
                                                                        storage::kPrivateMode);
    m_unsaved = kept ? std::nullopt : std::optional(lockout);
}

PinAnswer StaffAccess::look(const StaffMoment &now)
{
    if (!m_pin.exists())
        return {PinVerdict::NoPin, {}, 0, {}};
    const Lockout state = lockout(now);
    return answer(state.remaining(now).count() > 0 ? PinVerdict::Locked : PinVerdict::Right, state, now);
}

PinAnswer StaffAccess::enter(std::string_view pin, const StaffMoment &now)
{
    if (const PinAnswer before = look(now); before.verdict != PinVerdict::Right)
        return before;
    Lockout state = lockout(now);
    const Lockout untried = state;
    state.noteFailure(now);
    keep(state);
    const auto isRight = m_pin.matches(pin);
    if (!isRight) {
        keep(untried);
        note("the PIN cannot be checked", now);
        return answer(PinVerdict::Broken, untried, now, isRight.error().detail);
    }
    if (*isRight) {
        keep({});
        note("opened", now);
        return answer(PinVerdict::Right, {}, now);
    }
    const auto lockedFor = std::chrono::ceil<std::chrono::seconds>(state.remaining(now));
    note("wrong PIN" + (lockedFor.count() > 0 ? ", locked for " + std::to_string(lockedFor.count()) + " s" : ""), now);
    return answer(PinVerdict::Wrong, state, now);
}

void StaffAccess::note(std::string_view what, const StaffMoment &now) const
{
    [[maybe_unused]] const auto dropped = m_audit.note(what, now);
}

core::Result<> StaffAccess::setPin(std::string_view pin, const StaffMoment &now)
{
    if (const auto set = m_pin.set(pin); !set)
        return set;
    keep({});
    note("PIN set", now);
    return {};
}

} // namespace kiosk
