// SPDX-License-Identifier: Apache-2.0
#include "kiosk/journal/incrementqueue.h"

#include <algorithm>
#include <utility>

namespace kiosk {

void IncrementQueue::setListener(std::function<void()> wake)
{
    const std::scoped_lock lock(m_mutex);
    m_wake = std::move(wake);
    const bool isWaiting = std::exchange(m_isWoken, false);
    if (isWaiting)
        wakeOnce();
}

void IncrementQueue::add(const Moment &at, const core::CounterName &name, std::int64_t by)
{
    const std::scoped_lock lock(m_mutex);
    std::vector<CountBatch> &batches = m_waiting.batches;
    if (batches.empty() || !isSameHour(batches.back().at, at))
        batches.push_back({at, {}});
    batches.back().counts[name] += by;
    wakeOnce();
}

void IncrementQueue::noteItem(core::CountedItem item)
{
    const std::scoped_lock lock(m_mutex);
    const auto isSame = [&item](const core::CountedItem &other) {
        return other.id == item.id && other.sha256 == item.sha256;
    };
    if (std::ranges::any_of(m_waiting.items, isSame))
        return;
    m_waiting.items.push_back(std::move(item));
    wakeOnce();
}

void IncrementQueue::requestFlush()
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.isFlushWanted = true;
    wakeOnce();
}

Handover IncrementQueue::take()
{
    const std::scoped_lock lock(m_mutex);
    m_isWoken = false;
    return std::exchange(m_waiting, {});
}

void IncrementQueue::wakeOnce()
{
    if (std::exchange(m_isWoken, true))
        return;
    if (m_wake)
        m_wake();
}

} // namespace kiosk
