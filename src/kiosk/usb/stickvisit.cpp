// SPDX-License-Identifier: Apache-2.0
#include "kiosk/usb/stickvisit.h"

#include "core/stick_layout.h"
#include "kiosk/sync/formerkiosks.h"
#include "kiosk/usb/envelopebox.h"
#include "kiosk/usb/receiptbox.h"
#include "kiosk/usb/visitlimits.h"
#include "storage/guarded_folder.h"

namespace kiosk {
namespace {

using core::Code;
using core::Result;
using storage::GuardedFolder;
namespace stick = core::stick;

/// What went wrong with a stick rather than with the journal.
std::string problemWith(const core::Error &error, const char *what)
{
    if (error.code == Code::Full)
        return std::string("the stick is full, ") + what + ": " + error.detail;
    return what + (": " + error.detail);
}

/// The folder if it is there; a problem where something else is in its place.
std::optional<GuardedFolder> folderIn(const GuardedFolder &top, std::string_view name, StickReport &report)
{
    auto folder = top.folder(name);
    if (folder)
        return std::move(*folder);
    if (folder.error().code != Code::NotFound)
        report.addProblem(folder.error().detail);
    return std::nullopt;
}

/// Remembers whether it was the journal that failed. Asks it nothing any more once the visit is to end: it may be gone.
class WatchedJournal final : public CarrierJournal
{
public:
    WatchedJournal(CarrierJournal &journal, const std::atomic_bool &isCancelled)
        : m_journal(journal), m_isCancelled(isCancelled)
    {}

    Result<CarriedMessage> nextCarried(const CarriedSender &sender, const std::optional<CarriedPlace> &after) override
    {
        return watched([&] { return m_journal.nextCarried(sender, after); });
    }
    Result<std::optional<KnownMessage>> carriedMessage(std::string_view sha256) override
    {
        return watched([&] { return m_journal.carriedMessage(sha256); });
    }
    Result<CarriedReceipt> takeCarried(const core::SyncReceipt &receipt) override
    {
        return watched([&] { return m_journal.takeCarried(receipt); });
    }
    Result<JournalCounts> counts() override
    {
        return watched([&] { return m_journal.counts(); });
    }

    [[nodiscard]] const std::optional<core::Error> &failure() const { return m_failure; }

private:
    template <typename Call> auto watched(Call call) -> decltype(call())
    {
        auto result = m_isCancelled ? core::failure(Code::Io, "the program ends") : call();
        if (!result)
            m_failure = result.error();
        return result;
    }

    CarrierJournal &m_journal;
    const std::atomic_bool &m_isCancelled;
    std::optional<core::Error> m_failure;
};

/// Receipts in, envelopes out.
Result<> exchange(const GuardedFolder &top, const StickVisitor &visitor, CarrierJournal &journal, VisitLimits &limits,
                  StickReport &report)
{
    const KioskIdentity &identity = *visitor.identity;
    std::set<std::string> collected;
    if (const auto receipts = folderIn(top, stick::kReceipts, report))
        if (const auto mine = folderIn(*receipts, identity.kiosk, report)) {
            auto taken = ReceiptBox(identity, journal, limits).empty(*mine, report);
            if (!taken)
                return tl::unexpected(taken.error());
            collected = std::move(*taken);
        }
    const CarriedSender sender{identity.kiosk, visitor.software, visitor.pack};
    return top.makeFolder(stick::kEnvelopes)
        .and_then([&](const GuardedFolder &envelopes) { return envelopes.makeFolder(identity.kiosk); })
        .and_then([&](const GuardedFolder &mine) {
            return EnvelopeBox(identity, sender, journal, limits).fill(mine, collected, report);
        });
}

void lookForContent(const GuardedFolder &top, StickReport &report)
{
    const auto repository = folderIn(top, stick::kRepository, report);
    const auto metadata = repository ? folderIn(*repository, stick::kMetadata, report) : std::nullopt;
    if (metadata && metadata->read("timestamp.json", stick::kMaxMessageFileBytes))
        report.repository = repository->path();
}

} // namespace

Result<StickReport> visitStick(const std::filesystem::path &folder, const StickVisitor &visitor,
                               CarrierJournal &journal, const std::atomic_bool &isCancelled,
                               const StickProgressTold &tell)
{
    const auto top =
        GuardedFolder::open(folder).and_then([](const GuardedFolder &root) { return root.folder(stick::kTop); });
    if (!top)
        return tl::unexpected(top.error());
    StickReport report;
    if (visitor.identity && visitor.identity->isEnrolled()) {
        WatchedJournal watched(journal, isCancelled);
        VisitLimits limits(isCancelled, tell);
        const auto exchanged = exchange(*top, visitor, watched, limits, report);
        if (watched.failure())
            return tl::unexpected(*watched.failure());
        if (!exchanged)
            report.addProblem(problemWith(exchanged.error(), "counts were not written"));
        const auto after = watched.counts();
        if (!after)
            return tl::unexpected(after.error());
        report.pendingRecords = after->pendingRecords;
        report.waitingCounts = after->waitingCounts;
        report.isTimeKnown = after->isTimeKnown;
    } else {
        report.addProblem("this kiosk is not enrolled: no counts were written");
    }
    lookForContent(*top, report);
    return report;
}

void visitAsFormer(const std::filesystem::path &folder, const StickVisitor &former, CarrierJournal &journal,
                   const std::atomic_bool &isCancelled, StickReport &report, const StickProgressTold &tell)
{
    WatchedJournal watched(journal, isCancelled);
    const auto counts = watched.counts();
    if (counts && isTold(*counts))
        return;
    const auto visited = visitStick(folder, former, journal, isCancelled, tell);
    if (visited)
        report.add(*visited);
    else
        report.addProblem("what was counted as " + former.identity->kiosk + ": " + visited.error().detail);
    report.hasEverything = report.hasEverything && visited;
}

} // namespace kiosk
