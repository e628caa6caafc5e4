// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "kiosk/sync/kioskidentity.h"
#include "kiosk/usb/carrierjournal.h"
#include "kiosk/usb/stickreport.h"
#include "kiosk/usb/visitlimits.h"
#include "storage/guarded_folder.h"

#include <set>
#include <string>

namespace kiosk {

/// The receipts on a stick that are for this kiosk. Thread: one at a time.
class ReceiptBox
{
public:
    /// All outlive the object; `identity` is enrolled.
    ReceiptBox(const KioskIdentity &identity, CarrierJournal &journal, VisitLimits &limits)
        : m_identity(identity), m_journal(journal), m_limits(limits)
    {}

    /// Hands every receipt in `folder` that the pinned hub signed for this kiosk to the journal, then removes it; what
    /// is none is removed too. Gives the hashes of the messages that the hub has, whoever wrote them.
    /// Errors: those of the journal.
    [[nodiscard]] core::Result<std::set<std::string>> empty(const storage::GuardedFolder &folder, StickReport &report);

private:
    [[nodiscard]] core::Result<core::SyncReceipt> receiptIn(const std::string &bytes) const;
    [[nodiscard]] core::Result<> take(const core::SyncReceipt &receipt, StickReport &report);

    const KioskIdentity &m_identity;
    CarrierJournal &m_journal;
    VisitLimits &m_limits;
};

} // namespace kiosk
