// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/counter.h"
#include "core/sync_message.h"
#include "kiosk/journal/incrementqueue.h"

#include <cstdint>

namespace kiosk {

/// Counts from the UI thread. Costs about a microsecond: it adds to a small map in memory and, for the first count of a
/// batch, posts one event to the store thread. It never touches the disk, and a failing disk never shows here.
/// Thread: UI thread.
class MetricRecorder
{
public:
    /// `queue` (JournalStore::queue()) and `clock` outlive the recorder.
    MetricRecorder(IncrementQueue &queue, const core::Clock &clock) : m_queue(queue), m_clock(clock) {}

    /// Counts `by` under `name` now. What is not a valid name or not from 1 up is dropped, and the drop is counted.
    void record(const core::CounterName &name, std::int64_t by = 1);
    /// Remembers title and hash of an item that is being counted, so that reports outlive the content. Cheap to repeat.
    void noteItem(core::CountedItem item);
    /// Asks for a commit now; called at the end of a visit.
    void flush();

private:
    IncrementQueue &m_queue;
    const core::Clock &m_clock;
};

} // namespace kiosk
