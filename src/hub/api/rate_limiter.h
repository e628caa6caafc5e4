// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <string_view>
#include <vector>

namespace hub {

/// Token buckets by key (an address, a kiosk), in a table of fixed size: where there are more keys than places, those
/// that were used least are forgotten, which is to their advantage. Thread: any.
class RateLimiter
{
public:
    struct Rule
    {
        double perSecond = 1; ///< tokens that come back; 0: there is no limit
        double burst = 10;    ///< tokens in a full bucket
    };

    /// `places`: a power of two, at least 4. 24 bytes each.
    explicit RateLimiter(Rule rule, size_t places = size_t(1) << 16);

    /// Takes a token. Else nothing is taken, and it tells how long to wait until there is one.
    [[nodiscard]] std::chrono::seconds take(std::string_view key, std::chrono::milliseconds now);
    /// What take() would say, without taking.
    [[nodiscard]] std::chrono::seconds waitFor(std::string_view key, std::chrono::milliseconds now);
    /// Takes tokens for what has happened already; the bucket may owe as many as it holds when it is full.
    void charge(std::string_view key, double tokens, std::chrono::milliseconds now);

private:
    struct Bucket
    {
        std::uint64_t key = 0;
        double tokens = 0;
        std::chrono::milliseconds asOf{}; ///< since boot
    };
    static constexpr size_t kWays = 4;

    /// The bucket of the key, filled up to now.
    [[nodiscard]] Bucket &find(std::string_view key, std::chrono::milliseconds now);
    [[nodiscard]] double tokensIn(const Bucket &bucket, std::chrono::milliseconds now) const;
    [[nodiscard]] std::chrono::seconds untilOne(const Bucket &bucket) const;

    const Rule m_rule;
    std::array<unsigned char, 16> m_secret{}; ///< else keys could be chosen that share a place with another's
    std::mutex m_mutex;
    std::vector<Bucket> m_buckets;
};

} // namespace hub
