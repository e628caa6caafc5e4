// SPDX-License-Identifier: Apache-2.0
#include "hub/api/broadcast.h"

#include <utility>

namespace hub {

void Broadcast::join(const std::shared_ptr<Listener> &listener)
{
    // Told under the lock: news that come meanwhile must not overtake older ones.
    const std::lock_guard lock(m_mutex);
    m_listeners.insert_or_assign(listener.get(), listener);
    listener->hear(m_newest, true);
}

void Broadcast::tellNews(std::string text)
{
    std::vector<std::shared_ptr<Listener>> all; // outlives the lock: a listener may go with the last pointer to it
    const std::lock_guard lock(m_mutex);
    m_newest = std::make_shared<const std::string>(std::move(text));
    all = present();
    for (const auto &listener : all)
        listener->hear(m_newest, true);
}

void Broadcast::giveSignOfLife(const Text &text)
{
    std::vector<std::shared_ptr<Listener>> all;
    const std::lock_guard lock(m_mutex);
    all = present();
    for (const auto &listener : all)
        listener->hear(text, false);
}

size_t Broadcast::listeners() const
{
    const std::lock_guard lock(m_mutex);
    return m_listeners.size();
}

std::vector<std::shared_ptr<Broadcast::Listener>> Broadcast::present()
{
    std::vector<std::shared_ptr<Listener>> all;
    all.reserve(m_listeners.size());
    for (auto one = m_listeners.begin(); one != m_listeners.end();) {
        if (auto listener = one->second.lock()) {
            all.push_back(std::move(listener));
            ++one;
        } else {
            one = m_listeners.erase(one);
        }
    }
    return all;
}

} // namespace hub
