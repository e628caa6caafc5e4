// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "kiosk/sync/enrolment.h"
#include "kiosk/sync/kioskidentity.h"

#include <filesystem>
#include <optional>

namespace kiosk {

/// Enrols a kiosk whose program is running: the identity lies in `enrolment` of `order.dataFolder`, beside the one in
/// use, until takeWaitingIdentity(). One that waits there already gives way. Errors and thread: as enrol().
[[nodiscard]] tl::expected<KioskIdentity, EnrolmentError> enrolBeside(const EnrolmentOrder &order);

/// Puts the identity that enrolBeside() made into use; gives it, or nothing where none waits.
///
/// To the hub it is another kiosk, and a total that two kiosks send counts twice. So the journal of an enrolled kiosk
/// stays with the identity under which it was sent, in `former/<kiosk>`, a data folder of its own, from which a stick
/// still takes what is unconfirmed; counting begins anew. The counts of a kiosk that never was enrolled are told to
/// its first hub. Trust in content begins with what the new hub names.
///
/// Killed at any moment, the present or the new identity is there, whole, and calling it again finishes it.
/// Errors: Rejected (a program counts in the folder), Io, Full; then the present identity stays in use.
/// Thread: any, before the journal is opened.
[[nodiscard]] core::Result<std::optional<KioskIdentity>> takeWaitingIdentity(const std::filesystem::path &dataFolder);

/// The data folders of this machine's earlier identities. Thread: any.
[[nodiscard]] std::filesystem::path formerFolder(const std::filesystem::path &dataFolder);

} // namespace kiosk
