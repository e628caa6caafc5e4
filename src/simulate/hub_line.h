// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "simulate/random_source.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace simulate {

inline constexpr std::chrono::seconds kPatience{120};

/// Kept connections to hubs that share one store: each request goes to one of them by chance, and to the next one if
/// that fails, as a load balancer would have it. Hubs that are busy or away for a while are waited for, with a random
/// pause that grows; every request here may be repeated. Thread: one at a time.
class HubLine
{
public:
    /// `stop` ends the waiting when it becomes true, and outlives this.
    HubLine(std::vector<std::string> urls, const std::atomic<bool> &stop, std::chrono::seconds patience = kPatience);
    ~HubLine();
    HubLine(const HubLine &) = delete;
    HubLine &operator=(const HubLine &) = delete;

    /// Body of the answer. `isPacked`: the JSON is gzip. Errors: Rejected (refused, with the hub's reason), Io (the hub
    /// is away or busy for longer than `patience`, or `stop`).
    [[nodiscard]] core::Result<std::string> post(const std::string &path, const std::string &body, bool isPacked);
    /// As post(). Cookies that an answer set are sent along.
    [[nodiscard]] core::Result<std::string> get(const std::string &path);

    struct Traffic
    {
        std::int64_t resent = 0; ///< requests that were made again
        std::int64_t bytesSent = 0;
        std::int64_t bytesReceived = 0;
    };
    /// Since the beginning, headers included.
    [[nodiscard]] const Traffic &traffic() const { return m_traffic; }

private:
    struct Answer
    {
        long status = 0;
        std::string body;
        std::chrono::milliseconds retryAfter{0};
    };
    class Handle;

    [[nodiscard]] core::Result<std::string> insist(const std::string &path);
    [[nodiscard]] core::Result<Answer> ask(const std::string &path);

    std::vector<std::string> m_urls;
    size_t m_at = 0; ///< of m_urls
    RandomSource m_random;
    const std::atomic<bool> &m_stop;
    std::chrono::seconds m_patience;
    std::unique_ptr<Handle> m_handle;
    Traffic m_traffic;
};

} // namespace simulate
