// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "kiosk/sync/kioskidentity.h"
#include "kiosk/usb/carrierjournal.h"
#include "kiosk/usb/stickprogress.h"
#include "kiosk/usb/stickreport.h"

#include <atomic>
#include <filesystem>
#include <optional>

namespace kiosk {

/// Who visits the sticks.
struct StickVisitor
{
    std::optional<KioskIdentity> identity; ///< without an enrolled one only content is looked for
    std::string software;
    std::optional<core::PackInUse> pack; ///< what is on the screen
};

/// Takes the receipts that a stick brings, writes all unconfirmed counts to it and looks for content. Any visit may be
/// repeated, cut off or forgotten: nothing is lost and nothing counts twice. What a stick holds is never trusted; how
/// much of it is read is bounded. Layout: core/stick_layout.h.
///
/// A stick that is full, read-only or gone is a problem in the report; `journal` failing is an error, after which the
/// visit should be repeated. Errors: NotFound (there is no folder "huhang": not one of our sticks), Rejected (it is
/// a link or a file), those of the journal. Thread: any but the UI thread; it waits for the stick as long as that
/// takes. `isCancelled` ends it between two files, with an error.
[[nodiscard]] core::Result<StickReport> visitStick(const std::filesystem::path &stick, const StickVisitor &visitor,
                                                   CarrierJournal &journal, const std::atomic_bool &isCancelled,
                                                   const StickProgressTold &tell = {});

/// The same for an earlier identity of the machine, `former`, whose journal that is; adds to `report` what it did.
/// Nothing where the hub has confirmed all of it. Thread: as visitStick().
void visitAsFormer(const std::filesystem::path &stick, const StickVisitor &former, CarrierJournal &journal,
                   const std::atomic_bool &isCancelled, StickReport &report, const StickProgressTold &tell = {});

} // namespace kiosk
