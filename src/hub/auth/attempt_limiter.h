// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>

namespace hub {

/// Slows down guessing: after a number of failures under one key (an address, an account and an address) further
/// attempts wait, twice as long after each one. Kept in memory; a restart forgets. Thread: any.
class AttemptLimiter
{
public:
    struct Rule
    {
        int freeFailures = 5;
        std::chrono::seconds firstWait{30};
        std::chrono::seconds longestWait{3600};
        std::chrono::seconds forgetAfter{2 * 3600};
    };

    explicit AttemptLimiter(Rule rule) : m_rule(rule) {}

    /// How long the next attempt under this key must wait; 0 if it may go on.
    [[nodiscard]] std::chrono::seconds waitFor(const std::string &key, std::chrono::milliseconds now);
    void noteFailure(const std::string &key, std::chrono::milliseconds now);
    void noteSuccess(const std::string &key);

private:
    struct Record
    {
        int failures = 0;
        std::chrono::milliseconds lastFailure{};
        std::chrono::milliseconds blockedUntil{};
    };

    void dropOld(std::chrono::milliseconds now);

    Rule m_rule;
    std::mutex m_mutex;
    std::unordered_map<std::string, Record> m_records;
};

} // namespace hub
