// SPDX-License-Identifier: Apache-2.0
#include "hub/auth/attempt_limiter.h"

#include <algorithm>

namespace hub {
namespace {
constexpr size_t kMaxRecords = 20'000;
constexpr int kMaxDoublings = 20;
} // namespace

std::chrono::seconds AttemptLimiter::waitFor(const std::string &key, std::chrono::milliseconds now)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_records.find(key);
    if (found == m_records.end() || found->second.blockedUntil <= now)
        return std::chrono::seconds(0);
    return std::chrono::ceil<std::chrono::seconds>(found->second.blockedUntil - now);
}

void AttemptLimiter::noteFailure(const std::string &key, std::chrono::milliseconds now)
{
    const std::lock_guard lock(m_mutex);
    if (m_records.size() >= kMaxRecords)
        dropOld(now);
    Record &record = m_records[key];
    if (now - record.lastFailure > m_rule.forgetAfter)
        record = {};
    ++record.failures;
    record.lastFailure = now;
    if (record.failures < m_rule.freeFailures)
        return;
    const int doublings = std::min(record.failures - m_rule.freeFailures, kMaxDoublings);
    record.blockedUntil = now + std::min(m_rule.firstWait * (1 << doublings), m_rule.longestWait);
}

void AttemptLimiter::noteSuccess(const std::string &key)
{
    const std::lock_guard lock(m_mutex);
    m_records.erase(key);
}

void AttemptLimiter::dropOld(std::chrono::milliseconds now)
{
    std::erase_if(m_records, [&](const auto &one) { return now - one.second.lastFailure > m_rule.forgetAfter; });
    // Still full: somebody tries from very many addresses. Those who wait the shortest are let go first.
    while (m_records.size() >= kMaxRecords) {
        const auto mildest =
            std::ranges::min_element(m_records, {}, [](const auto &one) { return one.second.blockedUntil; });
        m_records.erase(mildest);
    }
}

} // namespace hub
