// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/renewal.h"

#include <spdlog/spdlog.h>

namespace hub {

Renewal::Renewal(Publisher &publisher, const core::Clock &clock, std::chrono::milliseconds every)
    : m_publisher(publisher), m_clock(clock), m_every(every), m_thread([this] { loop(); })
{}

Renewal::~Renewal() { stop(); }

void Renewal::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Renewal::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isWoken = true;
    }
    m_changed.notify_all();
}

Renewal::Health Renewal::health() const
{
    const std::lock_guard lock(m_mutex);
    return m_health;
}

void Renewal::loop()
{
    for (;;) {
        note(m_publisher.renew());
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, m_every, [this] { return m_isStopping || m_isWoken; });
        if (m_isStopping)
            return;
        m_isWoken = false;
    }
}

void Renewal::note(const core::Result<bool> &outcome)
{
    const std::lock_guard lock(m_mutex);
    const bool wasFailing = m_health.state == State::Failing;
    if (outcome) {
        if (wasFailing)
            spdlog::info("publish: snapshot and timestamp are signed again");
        m_health = {*outcome ? State::Fresh : State::Unused, std::nullopt, {}};
        return;
    }
    if (m_health.error != outcome.error())
        spdlog::error("publish: cannot sign snapshot and timestamp, kiosks will learn of nothing new: {}",
                      outcome.error().detail);
    m_health = {State::Failing, outcome.error(), wasFailing ? m_health.since : m_clock.utcNow()};
}

} // namespace hub
