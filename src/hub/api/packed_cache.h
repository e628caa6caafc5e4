// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace hub {

/// Packed copies of files that ten thousand kiosks ask for within minutes. Forgets the oldest. Thread: any.
class PackedCache
{
public:
    explicit PackedCache(size_t limitBytes) : m_limitBytes(limitBytes) {}

    /// Null if it is not there.
    [[nodiscard]] std::shared_ptr<const std::string> find(const std::string &key);
    void keep(const std::string &key, std::shared_ptr<const std::string> bytes);

private:
    const size_t m_limitBytes;
    std::mutex m_mutex;
    size_t m_bytes = 0;
    std::deque<std::string> m_order;
    std::unordered_map<std::string, std::shared_ptr<const std::string>> m_kept;
};

} // namespace hub
