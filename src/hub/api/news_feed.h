// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/api/broadcast.h"
#include "hub/publish/content_folder.h"
#include "hub/publish/offered_content.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace hub {

/// Tells a Broadcast, as server-sent events, when the repository offers something new: whether this process published
/// it, a command beside it or another hub that shares the folder. A signature that is only renewed is no news.
///
///     event: content
///     id: 17
///     data: {"timestamp":17,"spread_ms":2000}
///
/// `timestamp`: a version of the timestamp that has it all. `spread_ms`: over which time the listeners had better
/// spread their looks. A comment now and then keeps the line open.
class NewsFeed
{
public:
    struct Pace
    {
        std::chrono::milliseconds look{1000};
        std::chrono::milliseconds signOfLife{25'000};
    };

    /// Starts the thread that looks.
    NewsFeed(ContentFolder content, Pace pace);
    ~NewsFeed();
    NewsFeed(const NewsFeed &) = delete;
    NewsFeed &operator=(const NewsFeed &) = delete;

    [[nodiscard]] const std::shared_ptr<Broadcast> &broadcast() const { return m_broadcast; }
    /// Looks now: something was published. Thread: any.
    void wake();
    void stop();

private:
    void loop();
    void look();

    const ContentFolder m_content;
    const Pace m_pace;
    const std::shared_ptr<Broadcast> m_broadcast;
    std::string m_seen; ///< the timestamp's bytes
    Versions m_roles;
    bool m_isFailing = false;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isStopping = false;
    bool m_isWoken = false;
    std::thread m_thread;
};

} // namespace hub
