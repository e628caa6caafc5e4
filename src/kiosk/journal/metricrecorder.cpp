// SPDX-License-Identifier: Apache-2.0
#include "kiosk/journal/metricrecorder.h"

#include <utility>

namespace kiosk {

void MetricRecorder::record(const core::CounterName &name, std::int64_t by)
{
    m_queue.add(momentOf(m_clock), name, by);
}

void MetricRecorder::noteItem(core::CountedItem item) { m_queue.noteItem(std::move(item)); }

void MetricRecorder::flush() { m_queue.requestFlush(); }

} // namespace kiosk
