// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "kiosk/journal/counterjournal.h"
#include "kiosk/sync/kioskidentity.h"

#include <filesystem>
#include <vector>

namespace kiosk {

/// An earlier identity of this machine, with the journal that was counted under it.
struct FormerKiosk
{
    std::filesystem::path folder; ///< below formerFolder(), a data folder of its own
    KioskIdentity identity;
};

/// Those of which not everything is known to be confirmed. Where a broken disk left two journals of one identity, only
/// one is named until it is told: the hub takes two that speak at once for copies. Thread: any.
[[nodiscard]] std::vector<FormerKiosk> formerKiosks(const std::filesystem::path &dataFolder);

/// The hub has confirmed all that the journal holds.
[[nodiscard]] bool isTold(const JournalCounts &counts);

/// From now on formerKiosks() passes it over; nothing is deleted. Call it when its journal isTold(). Durable when it
/// returns. Errors: Io, Full. Thread: any.
[[nodiscard]] core::Result<> markTold(const FormerKiosk &former);

} // namespace kiosk
