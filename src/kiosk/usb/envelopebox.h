// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "kiosk/sync/kioskidentity.h"
#include "kiosk/usb/carrierjournal.h"
#include "kiosk/usb/stickreport.h"
#include "kiosk/usb/visitlimits.h"
#include "storage/guarded_folder.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace kiosk {

/// This kiosk's envelopes on a stick. Thread: one at a time.
class EnvelopeBox
{
public:
    /// All outlive the object; `identity` is enrolled.
    EnvelopeBox(const KioskIdentity &identity, const CarriedSender &sender, CarrierJournal &journal,
                VisitLimits &limits)
        : m_identity(identity), m_sender(sender), m_journal(journal), m_limits(limits)
    {}

    /// Brings `folder` to hold all that is unconfirmed, and removes what the hub has (`collected`: hashes of messages
    /// with a receipt) or what the new envelopes hold too. What this journal does not know stays: it may be the only
    /// copy of what an earlier one counted. Whole files only, each on the stick before the next.
    ///
    /// Errors: those of the journal and of writing; what was written until then is good.
    [[nodiscard]] core::Result<> fill(const storage::GuardedFolder &folder, const std::set<std::string> &collected,
                                      StickReport &report);

private:
    /// What is left on the stick, by file name.
    struct Inventory
    {
        std::map<std::string, KnownMessage> unconfirmed; ///< messages of this journal
        std::set<std::string> others;                    ///< whatever else must stay
    };
    /// Removes what the hub has.
    [[nodiscard]] core::Result<Inventory> tidied(const storage::GuardedFolder &folder,
                                                 const std::set<std::string> &collected, StickReport &report);
    /// The hash of the message in a file; nothing where it holds none.
    [[nodiscard]] std::optional<std::string> messageIn(const storage::GuardedFolder &folder, const std::string &name,
                                                       StickReport &report);
    /// Writes the message unless the file that is there says the same.
    [[nodiscard]] core::Result<> place(const storage::GuardedFolder &folder, const CarriedMessage &message,
                                       Inventory &inventory, StickReport &report);
    void remove(const storage::GuardedFolder &folder, const std::string &name, StickReport &report);

    const KioskIdentity &m_identity;
    const CarriedSender &m_sender;
    CarrierJournal &m_journal;
    VisitLimits &m_limits;
};

} // namespace kiosk
