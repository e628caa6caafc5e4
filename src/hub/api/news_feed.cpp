// SPDX-License-Identifier: Apache-2.0
#include "hub/api/news_feed.h"

#include <algorithm>
#include <spdlog/spdlog.h>

namespace hub {
namespace {

using SteadyClock = std::chrono::steady_clock;

/// A comment, by https://html.spec.whatwg.org/multipage/server-sent-events.html.
constexpr const char *kSignOfLife = ":\n\n";
/// So many kiosks may begin to fetch in a second: each asks for half a dozen small files.
constexpr std::int64_t kLooksPerSecond = 5000;
constexpr std::int64_t kLongestSpreadMs = 10'000;

std::string eventText(std::int64_t version, size_t listeners)
{
    const std::int64_t spread = std::min(std::int64_t(listeners) * 1000 / kLooksPerSecond, kLongestSpreadMs);
    const std::string number = std::to_string(version);
    return "event: content\nid: " + number + "\ndata: {\"timestamp\":" + number +
           ",\"spread_ms\":" + std::to_string(spread) + "}\n\n";
}

} // namespace

NewsFeed::NewsFeed(ContentFolder content, Pace pace)
    : m_content(std::move(content)),
      m_pace(pace),
      m_broadcast(std::make_shared<Broadcast>(kSignOfLife)),
      m_thread([this] { loop(); })
{}

NewsFeed::~NewsFeed() { stop(); }

void NewsFeed::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void NewsFeed::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isWoken = true;
    }
    m_changed.notify_all();
}

void NewsFeed::loop()
{
    const auto signOfLife = std::make_shared<const std::string>(kSignOfLife);
    auto nextSignOfLife = SteadyClock::now() + m_pace.signOfLife;
    for (;;) {
        look();
        if (SteadyClock::now() >= nextSignOfLife) {
            m_broadcast->giveSignOfLife(signOfLife);
            nextSignOfLife += m_pace.signOfLife;
        }
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, m_pace.look, [this] { return m_isStopping || m_isWoken; });
        if (m_isStopping)
            return;
        m_isWoken = false;
    }
}

void NewsFeed::look()
{
    auto bytes = timestampBytes(m_content.repository());
    if (!bytes && bytes.error().code == core::Code::NotFound)
        return;
    if (bytes && *bytes == m_seen)
        return;
    const auto offered =
        bytes.and_then([&](const std::string &timestamp) { return offeredContent(m_content.repository(), timestamp); });
    if (!offered) {
        if (!std::exchange(m_isFailing, true))
            spdlog::error("events: what is published cannot be read, kiosks find it when they look by themselves: {}",
                          offered.error().detail);
        return;
    }
    m_isFailing = false;
    m_seen = std::move(*bytes);
    if (offered->roles == m_roles)
        return;
    m_roles = offered->roles;
    m_broadcast->tellNews(eventText(offered->timestampVersion, m_broadcast->listeners()));
}

} // namespace hub
