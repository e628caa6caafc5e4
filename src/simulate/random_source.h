// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace simulate {

/// Numbers that a seed determines on every machine (splitmix64), which the standard's distributions do not promise.
class RandomSource
{
public:
    explicit RandomSource(std::uint64_t seed) : m_state(seed) {}

    [[nodiscard]] std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    /// 0 to `bound` - 1; 0 if there is no such number.
    [[nodiscard]] int below(int bound) { return bound <= 0 ? 0 : int(next() % std::uint64_t(bound)); }
    [[nodiscard]] bool chance(double probability) { return double(next() >> 11U) * 0x1.0p-53 < probability; }
    /// One that goes its own way.
    [[nodiscard]] RandomSource split() { return RandomSource(next()); }

private:
    std::uint64_t m_state;
};

} // namespace simulate
