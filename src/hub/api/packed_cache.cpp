// SPDX-License-Identifier: Apache-2.0
#include "hub/api/packed_cache.h"

namespace hub {

std::shared_ptr<const std::string> PackedCache::find(const std::string &key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_kept.find(key);
    return found == m_kept.end() ? nullptr : found->second;
}

void PackedCache::keep(const std::string &key, std::shared_ptr<const std::string> bytes)
{
    const std::lock_guard lock(m_mutex);
    const size_t size = bytes->size();
    if (size > m_limitBytes || !m_kept.emplace(key, std::move(bytes)).second)
        return;
    m_order.push_back(key);
    m_bytes += size;
    while (m_bytes > m_limitBytes) {
        const auto oldest = m_kept.find(m_order.front());
        m_bytes -= oldest->second->size();
        m_kept.erase(oldest);
        m_order.pop_front();
    }
}

} // namespace hub
