// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace hub {

/// A few threads and a bounded queue of work for them, so that I/O threads never block or compute for long. Work that
/// throws is logged and abandoned.
class WorkPool
{
public:
    WorkPool(int threads, size_t queued);
    ~WorkPool();
    WorkPool(const WorkPool &) = delete;
    WorkPool &operator=(const WorkPool &) = delete;

    /// False, and `work` is not run, if the queue is full or the pool is stopping. Thread: any.
    [[nodiscard]] bool offer(std::function<void()> work);
    /// Accepts nothing more, does what is queued and ends the threads.
    void stop();

private:
    void loop();

    const size_t m_limit;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_queue;
    bool m_isStopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace hub
