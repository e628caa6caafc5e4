// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>

namespace hub {

/// How much that kiosks sent may wait for the store at once, unpacked and read: so much memory it takes, whatever the
/// messages. Who finds no room waits for it, which slows the queue before it.
class StoreRoom
{
public:
    StoreRoom(size_t records, size_t messages) : m_records(records), m_messages(messages) {}

    /// Room for one message; free again when the last copy goes. A message larger than all has it alone. Thread: any;
    /// blocks.
    [[nodiscard]] std::shared_ptr<const void> enter(size_t records);

private:
    const size_t m_records;
    const size_t m_messages;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    size_t m_heldRecords = 0;
    size_t m_heldMessages = 0;
};

} // namespace hub
