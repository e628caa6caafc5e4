// SPDX-License-Identifier: Apache-2.0
#include "kiosk/journal/pendingcounts.h"

#include <algorithm>
#include <utility>

namespace kiosk {

void PendingCounts::add(Handover handover)
{
    for (CountBatch &batch : handover.batches) {
        const auto isSame = [&batch](const CountBatch &other) { return isSameHour(other.at, batch.at); };
        // The newest batches are at the back, and that is where the match nearly always is.
        const auto found = std::find_if(m_batches.rbegin(), m_batches.rend(), isSame);
        CountBatch &target = found != m_batches.rend() ? *found : m_batches.emplace_back(CountBatch{batch.at, {}});
        for (const auto &[name, by] : batch.counts) {
            const auto place = target.counts.find(name);
            if (place != target.counts.end()) {
                place->second += by;
            } else if (m_keys < kMaxKeys) {
                target.counts.emplace(name, by);
                ++m_keys;
            } else {
                m_dropped += std::max<std::int64_t>(by, 0);
            }
        }
        if (target.counts.empty())
            m_batches.pop_back();
    }
    const size_t room = kMaxItems - std::min(kMaxItems, m_items.size());
    const size_t taken = std::min(room, handover.items.size());
    std::move(handover.items.begin(), handover.items.begin() + std::ptrdiff_t(taken), std::back_inserter(m_items));
}

void PendingCounts::clear() { *this = PendingCounts(); }

std::int64_t PendingCounts::increments() const
{
    std::int64_t sum = 0;
    for (const CountBatch &batch : m_batches)
        for (const auto &[name, by] : batch.counts)
            sum += by;
    return sum;
}

} // namespace kiosk
