// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync_message.h"
#include "kiosk/journal/countbatch.h"
#include "kiosk/journal/incrementqueue.h"

#include <cstdint>
#include <vector>

namespace kiosk {

/// Counts that are not on disk yet, as far as is known. Grows with the number of different counters and hours, not with
/// the number of counts, and never above kMaxKeys: what comes then is dropped, and the drop is counted. Thread: store
/// thread.
class PendingCounts
{
public:
    static constexpr size_t kMaxKeys = 50'000;
    static constexpr size_t kMaxItems = 5'000;

    void add(Handover handover);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_batches.empty() && m_items.empty() && m_dropped == 0; }
    [[nodiscard]] const std::vector<CountBatch> &batches() const { return m_batches; }
    [[nodiscard]] const std::vector<core::CountedItem> &items() const { return m_items; }
    [[nodiscard]] std::int64_t dropped() const { return m_dropped; }
    /// Sum of all counts held.
    [[nodiscard]] std::int64_t increments() const;

private:
    std::vector<CountBatch> m_batches;
    std::vector<core::CountedItem> m_items;
    std::int64_t m_dropped = 0;
    size_t m_keys = 0;
};

} // namespace kiosk
