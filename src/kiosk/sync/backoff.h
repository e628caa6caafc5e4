// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

namespace kiosk {

/// Exponential back-off with full jitter: after the n-th failure in a row a random time between 0 and
/// min(cap, base · 2ⁿ⁻¹), so that ten thousand kiosks do not come back at once.
class BackOff
{
public:
    using Milliseconds = std::chrono::milliseconds;
    /// `random` gives numbers in [0, 1).
    BackOff(Milliseconds base, Milliseconds cap, std::function<double()> random);

    /// One more failure; how long to wait now.
    [[nodiscard]] Milliseconds nextDelay();
    void reset() { m_failures = 0; }
    [[nodiscard]] int failures() const { return m_failures; }

private:
    Milliseconds m_base;
    Milliseconds m_cap;
    std::function<double()> m_random;
    int m_failures = 0;
};

} // namespace kiosk
