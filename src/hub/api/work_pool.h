// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
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
    /// `longestWait`: nothing is queued that would probably wait longer, by how long the last works took.
    WorkPool(int threads, size_t queued, std::chrono::milliseconds longestWait = std::chrono::hours(1));
    ~WorkPool();
    WorkPool(const WorkPool &) = delete;
    WorkPool &operator=(const WorkPool &) = delete;

    /// False, and `work` is not run, if the queue is full or the pool is stopping. Where there is `tooLate`, it runs
    /// instead of work that has waited longer than the longest wait after all. Thread: any.
    [[nodiscard]] bool offer(std::function<void()> work, std::function<void()> tooLate = nullptr);

    struct Load
    {
        std::chrono::microseconds wait{}; ///< until what comes now would be begun
        std::chrono::microseconds each{}; ///< how much longer that becomes with each further work
    };
    /// As far as the last works tell. Thread: any.
    [[nodiscard]] Load load() const;

    /// Accepts nothing more, does what is queued and ends the threads.
    void stop();

private:
    struct Job
    {
        std::function<void()> work;
        std::function<void()> tooLate;
        std::chrono::steady_clock::time_point since;
    };

    void loop();
    void run(const Job &job);
    [[nodiscard]] Load loadLocked() const;

    const size_t m_limit;
    const std::chrono::microseconds m_longestWait;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_queue;
    double m_microsecondsEach = 0; ///< of one thread, a sliding mean
    bool m_isStopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace hub
