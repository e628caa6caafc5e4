// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/journal/counterjournal.h"

#include <optional>
#include <string_view>

namespace kiosk {

class JournalStore;

/// The journal as a visit to a stick sees it; the functions are those of CounterJournal.
class CarrierJournal
{
public:
    virtual ~CarrierJournal() = default;
    [[nodiscard]] virtual core::Result<CarriedMessage> nextCarried(const CarriedSender &sender,
                                                                   const std::optional<CarriedPlace> &after) = 0;
    [[nodiscard]] virtual core::Result<std::optional<KnownMessage>> carriedMessage(std::string_view sha256) = 0;
    [[nodiscard]] virtual core::Result<CarriedReceipt> takeCarried(const core::SyncReceipt &receipt) = 0;
    [[nodiscard]] virtual core::Result<JournalCounts> counts() = 0;
};

/// A journal that this thread opened itself.
class OwnJournal final : public CarrierJournal
{
public:
    /// `journal` outlives the object. `maxRecords`: in one message.
    explicit OwnJournal(CounterJournal &journal, size_t maxRecords = core::kMaxRecordsPerMessage)
        : m_journal(journal), m_maxRecords(maxRecords)
    {}

    [[nodiscard]] core::Result<CarriedMessage> nextCarried(const CarriedSender &sender,
                                                           const std::optional<CarriedPlace> &after) override;
    [[nodiscard]] core::Result<std::optional<KnownMessage>> carriedMessage(std::string_view sha256) override;
    [[nodiscard]] core::Result<CarriedReceipt> takeCarried(const core::SyncReceipt &receipt) override;
    [[nodiscard]] core::Result<JournalCounts> counts() override;

private:
    CounterJournal &m_journal;
    const size_t m_maxRecords;
};

/// The journal of a running kiosk: each call waits for the store's thread, which must be running. Thread: any but the
/// UI thread and the store's.
class StoreJournal final : public CarrierJournal
{
public:
    /// `store` outlives the object.
    explicit StoreJournal(JournalStore &store) : m_store(store) {}

    [[nodiscard]] core::Result<CarriedMessage> nextCarried(const CarriedSender &sender,
                                                           const std::optional<CarriedPlace> &after) override;
    [[nodiscard]] core::Result<std::optional<KnownMessage>> carriedMessage(std::string_view sha256) override;
    [[nodiscard]] core::Result<CarriedReceipt> takeCarried(const core::SyncReceipt &receipt) override;
    [[nodiscard]] core::Result<JournalCounts> counts() override;

private:
    JournalStore &m_store;
};

} // namespace kiosk
