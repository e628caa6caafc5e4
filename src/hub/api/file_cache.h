// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace hub {

/// A file of the repository as answers hold it.
struct KeptFile
{
    using Bytes = std::shared_ptr<const std::string>;

    std::string tag; ///< changes with the file
    Bytes plain;     ///< null: too large to be kept so
    Bytes packed;    ///< gzip; null: not worth it, or not wanted yet

    [[nodiscard]] size_t bytes() const { return (plain ? plain->size() : 0) + (packed ? packed->size() : 0); }
};

/// Small files that ten thousand kiosks ask for within seconds. Forgets the oldest. Thread: any.
class FileCache
{
public:
    explicit FileCache(size_t limitBytes) : m_limitBytes(limitBytes) {}

    /// Null if it is not there.
    [[nodiscard]] std::shared_ptr<const KeptFile> find(const std::string &key) const;
    void keep(const std::string &key, std::shared_ptr<const KeptFile> file);

private:
    const size_t m_limitBytes;
    mutable std::mutex m_mutex;
    size_t m_bytes = 0;
    std::deque<std::string> m_order;
    std::unordered_map<std::string, std::shared_ptr<const KeptFile>> m_kept;
};

} // namespace hub
