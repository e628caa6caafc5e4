// SPDX-License-Identifier: Apache-2.0
#include "kiosk/sync/backoff.h"

#include <algorithm>
#include <utility>

namespace kiosk {

BackOff::BackOff(Milliseconds base, Milliseconds cap, std::function<double()> random)
    : m_base(base), m_cap(cap), m_random(std::move(random))
{}

BackOff::Milliseconds BackOff::nextDelay()
{
    Milliseconds most = m_base;
    for (int i = 0; i < m_failures && most < m_cap; ++i)
        most *= 2;
    ++m_failures;
    most = std::min(most, m_cap);
    return Milliseconds(Milliseconds::rep(double(most.count()) * m_random()));
}

} // namespace kiosk
