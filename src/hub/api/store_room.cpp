// SPDX-License-Identifier: Apache-2.0
#include "hub/api/store_room.h"

namespace hub {

std::shared_ptr<const void> StoreRoom::enter(size_t records)
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] {
            return m_heldMessages == 0 || (m_heldMessages < m_messages && m_heldRecords + records <= m_records);
        });
        m_heldRecords += records;
        ++m_heldMessages;
    }
    return std::shared_ptr<const void>(this, [this, records](const void *) {
        {
            const std::lock_guard lock(m_mutex);
            m_heldRecords -= records;
            --m_heldMessages;
        }
        m_changed.notify_all();
    });
}

} // namespace hub
