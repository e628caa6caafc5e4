// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tuf/fetcher.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <string>

namespace tuf {

struct HttpLimits
{
    std::chrono::seconds connect{20};
    /// A transfer that stays below `minBytesPerSecond` for this long is given up: the attack "slow retrieval".
    std::chrono::seconds patience{30};
    std::int64_t minBytesPerSecond = 256;
    /// A small file takes no longer than this, whatever its speed.
    std::chrono::seconds smallFile{300};
    /// 0: as fast as it comes.
    std::int64_t maxBytesPerSecond = 0;
};

/// Fetches over HTTP or HTTPS with libcurl; keeps its connection open between files.
class HttpFetcher final : public Fetcher
{
public:
    /// `cancelled`, where given, ends a running transfer within about a second once it is true (error Io).
    explicit HttpFetcher(std::string baseUrl, HttpLimits limits = {}, const std::atomic_bool *cancelled = nullptr);
    ~HttpFetcher() override;
    HttpFetcher(const HttpFetcher &) = delete;
    HttpFetcher &operator=(const HttpFetcher &) = delete;

    [[nodiscard]] core::Result<std::string> fetch(const std::string &path, std::int64_t limitBytes) override;
    /// Asks for the missing rest by Range; a server that sends the whole file instead is understood.
    [[nodiscard]] core::Result<> fetchToFile(const std::string &path, const std::filesystem::path &file,
                                             std::int64_t bytes) override;

private:
    struct Transfer;
    [[nodiscard]] core::Result<> perform(const std::string &path, Transfer &transfer);

    std::string m_baseUrl; ///< ends with '/'
    HttpLimits m_limits;
    const std::atomic_bool *m_cancelled;
    struct Curl;
    std::unique_ptr<Curl> m_curl;
};

} // namespace tuf
