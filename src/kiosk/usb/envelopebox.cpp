// SPDX-License-Identifier: Apache-2.0
#include "kiosk/usb/envelopebox.h"

#include "core/dsse.h"
#include "core/sha256.h"

#include <algorithm>

namespace kiosk {

core::Result<> EnvelopeBox::fill(const storage::GuardedFolder &folder, const std::set<std::string> &collected,
                                 StickReport &report)
{
    auto inventory = tidied(folder, collected, report);
    if (!inventory)
        return tl::unexpected(inventory.error());
    const auto before = m_journal.counts();
    if (!before)
        return tl::unexpected(before.error());
    std::optional<CarriedPlace> written;
    for (int i = 0; i < VisitLimits::kMostEnvelopes && !report.hasEverything; ++i) {
        const auto message = m_journal.nextCarried(m_sender, written);
        if (!message)
            return tl::unexpected(message.error());
        if (auto placed = place(folder, *message, *inventory, report); !placed)
            return placed;
        report.recordsOnStick += message->records;
        m_limits.tell({StickProgress::Work::Counts, report.recordsOnStick,
                       std::max(before->pendingRecords, report.recordsOnStick)});
        report.hasEverything = message->isNewest;
        written = CarriedPlace{message->epoch, message->rev};
    }
    if (report.hasEverything)
        for (const auto &[name, known] : inventory->unconfirmed)
            remove(folder, name, report);
    return {};
}

core::Result<> EnvelopeBox::place(const storage::GuardedFolder &folder, const CarriedMessage &message,
                                  Inventory &inventory, StickReport &report)
{
    std::string name = core::stick::envelopeFileName(message.epoch, message.rev);
    if (inventory.others.contains(name))
        name = core::stick::otherEnvelopeFileName(message.epoch, message.rev, message.sha256);
    const auto there = inventory.unconfirmed.find(name);
    // The newest message also tells of when it is, so it is written anew even if it holds the same.
    const bool saysTheSame = there != inventory.unconfirmed.end() && there->second.afterRev <= message.afterRev &&
                             there->second.epoch == message.epoch && there->second.rev == message.rev;
    if (saysTheSame && !message.isNewest) {
        ++report.envelopesKept;
    } else {
        const auto envelope = core::signEnvelope(std::string(core::kSyncType), message.payload, m_identity.key);
        if (auto written = folder.write(name, core::asBytes(core::toJson(envelope))); !written)
            return written;
        ++report.envelopesWritten;
    }
    inventory.unconfirmed.erase(name);
    return {};
}

core::Result<EnvelopeBox::Inventory> EnvelopeBox::tidied(const storage::GuardedFolder &folder,
                                                         const std::set<std::string> &collected, StickReport &report)
{
    Inventory inventory;
    const auto names = folder.names(VisitLimits::kMostNames);
    if (!names)
        return tl::unexpected(names.error());
    if (names->isCut)
        report.addProblem(folder.path().string() + " holds too many files: not all of them were looked at");
    for (const std::string &name : names->names) {
        if (name.ends_with(".part"))
            (void)folder.remove(name); // an earlier visit was cut off
        if (!name.ends_with(core::stick::kEnding))
            continue;
        const auto sha256 = messageIn(folder, name, report);
        const auto known =
            sha256 ? m_journal.carriedMessage(*sha256) : core::Result<std::optional<KnownMessage>>(std::nullopt);
        if (!known)
            return tl::unexpected(known.error());
        if ((sha256 && collected.contains(*sha256)) || (*known && (*known)->isConfirmed))
            remove(folder, name, report);
        else if (*known)
            inventory.unconfirmed.emplace(name, **known);
        else
            inventory.others.insert(name);
    }
    return inventory;
}

std::optional<std::string> EnvelopeBox::messageIn(const storage::GuardedFolder &folder, const std::string &name,
                                                  StickReport &report)
{
    if (!m_limits.mayRead())
        return std::nullopt;
    const auto bytes = folder.read(name, core::stick::kMaxMessageFileBytes);
    if (!bytes) {
        report.addProblem(bytes.error().detail);
        return std::nullopt;
    }
    m_limits.spend(bytes->size());
    const auto envelope = core::envelopeFromJson(*bytes);
    if (!envelope) {
        report.addProblem((folder.path() / name).string() + ": " + envelope.error().detail);
        return std::nullopt;
    }
    return core::sha256Hex(core::asBytes(envelope->payload));
}

void EnvelopeBox::remove(const storage::GuardedFolder &folder, const std::string &name, StickReport &report)
{
    if (folder.remove(name))
        ++report.envelopesRemoved;
}

} // namespace kiosk
