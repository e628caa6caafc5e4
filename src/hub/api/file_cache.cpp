// SPDX-License-Identifier: Apache-2.0
#include "hub/api/file_cache.h"

namespace hub {

std::shared_ptr<const KeptFile> FileCache::find(const std::string &key) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_kept.find(key);
    return found == m_kept.end() ? nullptr : found->second;
}

void FileCache::keep(const std::string &key, std::shared_ptr<const KeptFile> file)
{
    const std::lock_guard lock(m_mutex);
    if (file->bytes() > m_limitBytes)
        return;
    auto &kept = m_kept[key];
    if (kept)
        m_bytes -= kept->bytes();
    else
        m_order.push_back(key);
    kept = std::move(file);
    m_bytes += kept->bytes();
    while (m_bytes > m_limitBytes) {
        const auto oldest = m_kept.find(m_order.front());
        m_bytes -= oldest->second->bytes();
        m_kept.erase(oldest);
        m_order.pop_front();
    }
}

} // namespace hub
