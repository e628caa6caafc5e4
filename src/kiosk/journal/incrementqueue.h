// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync_message.h"
#include "kiosk/journal/countbatch.h"

#include <functional>
#include <mutex>
#include <vector>

namespace kiosk {

/// What was handed over since the last look.
struct Handover
{
    std::vector<CountBatch> batches;
    std::vector<core::CountedItem> items;
    bool isFlushWanted = false;
};

/// The meeting point of the UI thread, which counts, and the store thread, which writes. The lock is only ever held for
/// a few memory operations, never across a disk access.
/// Thread: any.
class IncrementQueue
{
public:
    /// `wake` is called from the thread that puts something into an empty queue, under the queue's lock: it may post an
    /// event, and must neither wait nor call back. An empty function ends the calls.
    void setListener(std::function<void()> wake);

    void add(const Moment &at, const core::CounterName &name, std::int64_t by);
    void noteItem(core::CountedItem item);
    void requestFlush();

    /// Empties the queue.
    [[nodiscard]] Handover take();

private:
    void wakeOnce();

    std::mutex m_mutex;
    std::function<void()> m_wake;
    Handover m_waiting;
    bool m_isWoken = false;
};

} // namespace kiosk
