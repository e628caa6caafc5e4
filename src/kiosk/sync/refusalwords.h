// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/sync/syncstatus.h"

#include <QString>

namespace kiosk {

/// What a hub's refusal of this kiosk means, why it may have come and what to do, for whoever reads the log, in Chinese
/// and English. Empty for a `kind` (the last part of a problem's type) that the hub explains well enough itself.
[[nodiscard]] QString refusalWords(const QString &kind);
/// What `status` says to staff: of a refusal the same in the interface's language, else its detail as it is.
[[nodiscard]] QString detailForStaff(const SyncStatus &status);

} // namespace kiosk
