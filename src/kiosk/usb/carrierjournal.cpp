// SPDX-License-Identifier: Apache-2.0
#include "kiosk/usb/carrierjournal.h"

#include "kiosk/journal/journalstore.h"

#include <QMetaObject>

namespace kiosk {
namespace {

/// The result of `work()` on the thread of `store`.
template <typename Work> auto onThreadOf(JournalStore &store, Work work) -> decltype(work())
{
    decltype(work()) result = core::failure(core::Code::Io, "the journal's thread does not run");
    QMetaObject::invokeMethod(
        &store, [&] { result = work(); }, Qt::BlockingQueuedConnection);
    return result;
}

} // namespace

core::Result<CarriedMessage> OwnJournal::nextCarried(const CarriedSender &sender,
                                                     const std::optional<CarriedPlace> &after)
{
    return m_journal.nextCarried(sender, after, m_maxRecords);
}

core::Result<std::optional<KnownMessage>> OwnJournal::carriedMessage(std::string_view sha256)
{
    return m_journal.carriedMessage(sha256);
}

core::Result<CarriedReceipt> OwnJournal::takeCarried(const core::SyncReceipt &receipt)
{
    return m_journal.takeCarried(receipt);
}

core::Result<JournalCounts> OwnJournal::counts() { return m_journal.counts(); }

core::Result<CarriedMessage> StoreJournal::nextCarried(const CarriedSender &sender,
                                                       const std::optional<CarriedPlace> &after)
{
    return onThreadOf(m_store, [&] { return m_store.nextCarried(sender, after); });
}

core::Result<std::optional<KnownMessage>> StoreJournal::carriedMessage(std::string_view sha256)
{
    return onThreadOf(m_store, [&] { return m_store.carriedMessage(sha256); });
}

core::Result<CarriedReceipt> StoreJournal::takeCarried(const core::SyncReceipt &receipt)
{
    return onThreadOf(m_store, [&] { return m_store.takeCarried(receipt); });
}

core::Result<JournalCounts> StoreJournal::counts()
{
    return onThreadOf(m_store, [&] { return m_store.counts(); });
}

} // namespace kiosk
