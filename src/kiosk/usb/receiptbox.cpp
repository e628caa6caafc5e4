// SPDX-License-Identifier: Apache-2.0
#include "kiosk/usb/receiptbox.h"

#include "core/dsse.h"

namespace kiosk {

core::Result<std::set<std::string>> ReceiptBox::empty(const storage::GuardedFolder &folder, StickReport &report)
{
    std::set<std::string> collected;
    const auto names = folder.names(VisitLimits::kMostNames);
    if (!names) {
        report.addProblem(names.error().detail);
        return collected;
    }
    if (names->isCut)
        report.addProblem(folder.path().string() + " holds too many files: not all of them were looked at");
    StickProgress progress{StickProgress::Work::Receipts, 0, std::int64_t(names->names.size())};
    for (const std::string &name : names->names) {
        if (!m_limits.mayRead())
            break;
        ++progress.done;
        m_limits.tell(progress);
        const auto bytes = folder.read(name, core::stick::kMaxMessageFileBytes);
        if (!bytes) {
            report.addProblem(bytes.error().detail);
            continue;
        }
        m_limits.spend(bytes->size());
        if (const auto receipt = receiptIn(*bytes)) {
            if (auto taken = take(*receipt, report); !taken)
                return tl::unexpected(taken.error());
            collected.insert(receipt->messageSha256);
        } else {
            ++report.receiptsUseless;
            report.addProblem((folder.path() / name).string() +
                              " is no receipt for this kiosk: " + receipt.error().detail);
        }
        (void)folder.remove(name); // where it stays, it is taken again, which changes nothing
    }
    return collected;
}

core::Result<core::SyncReceipt> ReceiptBox::receiptIn(const std::string &bytes) const
{
    auto receipt =
        core::openEnvelope(bytes, core::kReceiptType, *m_identity.hubKey).and_then([](const std::string &payload) {
            return core::syncReceiptFromJson(payload);
        });
    if (receipt && receipt->kiosk != m_identity.kiosk)
        return core::failure(core::Code::Rejected, "it is for another kiosk");
    return receipt;
}

core::Result<> ReceiptBox::take(const core::SyncReceipt &receipt, StickReport &report)
{
    if (!receipt.rejected.empty())
        report.addProblem(std::to_string(receipt.rejectedCount()) +
                          " counters that the hub set aside: " + receipt.rejected.begin()->first);
    report.isCopy = report.isCopy || receipt.hasOrder(core::kEnrolAnew);
    return m_journal.takeCarried(receipt).map([&](CarriedReceipt outcome) {
        if (outcome == CarriedReceipt::Taken)
            ++report.receiptsTaken;
        else
            ++report.receiptsUseless;
    });
}

} // namespace kiosk
