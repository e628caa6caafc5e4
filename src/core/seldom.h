// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <utility>

namespace core {

/// Passes on how far a work is, not more often than people can read, and always that it is done. `Progress` has numbers
/// `done` and `all`. Thread: one at a time.
template <typename Progress> class Seldom
{
public:
    explicit Seldom(std::function<void(const Progress &)> tell) : m_tell(std::move(tell)) {}

    void operator()(const Progress &progress)
    {
        const auto now = std::chrono::steady_clock::now();
        if (now < m_notBefore && progress.done < progress.all)
            return;
        m_notBefore = now + kPause;
        m_tell(progress);
    }

private:
    static constexpr std::chrono::milliseconds kPause{100};

    std::function<void(const Progress &)> m_tell;
    std::chrono::steady_clock::time_point m_notBefore;
};

} // namespace core
