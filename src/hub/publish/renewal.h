// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "hub/publish/publisher.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace hub {

/// Calls Publisher::renew() at once, and then again and again, on a thread of its own. A failure is logged when it
/// begins, when its cause changes and when it ends.
class Renewal
{
public:
    enum class State {
        Unused,  ///< nothing is published
        Fresh,   ///< the last attempt succeeded
        Failing, ///< it did not: kiosks keep what they have, but learn of nothing new once the timestamp expires
    };
    struct Health
    {
        State state = State::Unused;
        std::optional<core::Error> error; ///< while failing
        std::chrono::sys_seconds since{}; ///< of the first attempt that failed
    };

    /// `publisher` and `clock` outlive the object.
    Renewal(Publisher &publisher, const core::Clock &clock, std::chrono::milliseconds every);
    ~Renewal();
    Renewal(const Renewal &) = delete;
    Renewal &operator=(const Renewal &) = delete;

    /// Thread: any.
    [[nodiscard]] Health health() const;
    /// Has the next attempt made now. Thread: any.
    void wake();
    /// Waits for the attempt that is under way and ends the thread.
    void stop();

private:
    void loop();
    void note(const core::Result<bool> &outcome);

    Publisher &m_publisher;
    const core::Clock &m_clock;
    const std::chrono::milliseconds m_every;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isStopping = false;
    bool m_isWoken = false;
    Health m_health;
    std::thread m_thread;
};

} // namespace hub
