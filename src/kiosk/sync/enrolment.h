// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "kiosk/sync/kioskidentity.h"

#include <chrono>
#include <filesystem>
#include <stop_token>
#include <string>

namespace kiosk {

/// What a technician gives a new kiosk.
struct EnrolmentOrder
{
    std::filesystem::path dataFolder;
    std::string hubUrl;
    std::string code; ///< as typed: spaces, hyphens and small letters are fine
    std::string name; ///< what the technician calls the machine; may be empty
    std::chrono::milliseconds timeout = std::chrono::seconds(20);
    std::stop_token stop{}; ///< gives up waiting for the hub
};

enum class EnrolmentFault {
    Address,         ///< none of a hub
    Code,            ///< mistyped: no code at all
    AlreadyEnrolled, ///< the data folder is that of a kiosk
    NotReached,      ///< no answer, or the waiting was stopped
    NoHub,           ///< something else answers there
    OtherHub,        ///< not the hub that made the code
    CodeWrong,
    CodeExpired,
    CodeUsedUp,
    TooManyTries,
    Refused, ///< for another reason
    Disk,
};

struct EnrolmentError : core::Error
{
    EnrolmentFault fault = EnrolmentFault::Refused;
};

/// Enrols this kiosk with the hub: saves a key, sends it with the code, and pins the hub's key if the code was made by
/// it. Repeating it after a lost answer is safe: the key and so the enrolment stay the same.
/// Errors, each with what to do in its detail: Rejected (code mistyped, wrong, used up or expired; already enrolled),
/// Forged (the answer is not from the hub that made the code), Io (hub not reached, disk), Malformed (no such address,
/// no hub).
/// Thread: any but the UI thread, or a program without one: it waits for the hub.
[[nodiscard]] tl::expected<KioskIdentity, EnrolmentError> enrol(const EnrolmentOrder &order);

} // namespace kiosk
