// SPDX-License-Identifier: Apache-2.0
#include "hub/api/rate_limiter.h"

#include "core/random.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <sodium.h>
#include <span>

namespace hub {

static_assert(crypto_shorthash_KEYBYTES == 16 && crypto_shorthash_BYTES == sizeof(std::uint64_t));

RateLimiter::RateLimiter(Rule rule, size_t places) : m_rule(rule), m_buckets(places)
{
    core::fillRandom(std::as_writable_bytes(std::span(m_secret)));
}

std::chrono::seconds RateLimiter::take(std::string_view key, std::chrono::milliseconds now)
{
    if (m_rule.perSecond <= 0)
        return std::chrono::seconds(0);
    const std::lock_guard lock(m_mutex);
    Bucket &bucket = find(key, now);
    const auto wait = untilOne(bucket);
    if (wait.count() == 0)
        bucket.tokens -= 1;
    return wait;
}

std::chrono::seconds RateLimiter::waitFor(std::string_view key, std::chrono::milliseconds now)
{
    if (m_rule.perSecond <= 0)
        return std::chrono::seconds(0);
    const std::lock_guard lock(m_mutex);
    return untilOne(find(key, now));
}

void RateLimiter::charge(std::string_view key, double tokens, std::chrono::milliseconds now)
{
    if (m_rule.perSecond <= 0)
        return;
    const std::lock_guard lock(m_mutex);
    Bucket &bucket = find(key, now);
    bucket.tokens = std::max(bucket.tokens - tokens, -m_rule.burst);
}

double RateLimiter::tokensIn(const Bucket &bucket, std::chrono::milliseconds now) const
{
    const double seconds = std::chrono::duration<double>(now - bucket.asOf).count();
    return std::min(m_rule.burst, bucket.tokens + std::max(seconds, 0.0) * m_rule.perSecond);
}

std::chrono::seconds RateLimiter::untilOne(const Bucket &bucket) const
{
    if (bucket.tokens >= 1)
        return std::chrono::seconds(0);
    return std::chrono::seconds(std::int64_t(std::ceil((1 - bucket.tokens) / m_rule.perSecond)));
}

RateLimiter::Bucket &RateLimiter::find(std::string_view key, std::chrono::milliseconds now)
{
    std::uint64_t hash = 0;
    crypto_shorthash(reinterpret_cast<unsigned char *>(&hash), reinterpret_cast<const unsigned char *>(key.data()),
                     key.size(), m_secret.data());
    hash = std::max<std::uint64_t>(hash, 1); // 0 is a place where nobody is
    const std::span<Bucket> places(m_buckets.data() + (hash & (m_buckets.size() / kWays - 1)) * kWays, kWays);
    auto found = std::ranges::find(places, hash, &Bucket::key);
    if (found == places.end()) {
        // The fullest bucket goes: it knows the least.
        found = std::ranges::max_element(places, {}, [&](const Bucket &bucket) {
            return bucket.key == 0 ? 2 * m_rule.burst : tokensIn(bucket, now);
        });
        *found = {hash, m_rule.burst, now};
    }
    found->tokens = tokensIn(*found, now);
    found->asOf = std::max(found->asOf, now);
    return *found;
}

} // namespace hub
