// SPDX-License-Identifier: Apache-2.0
#include "hub/api/work_pool.h"

#include <exception>
#include <spdlog/spdlog.h>

namespace hub {
namespace {
/// How much the newest work counts in the mean, and how many must wait before the mean is believed.
constexpr double kNewestShare = 0.05;
constexpr size_t kLeastQueued = 64;
} // namespace

WorkPool::WorkPool(int threads, size_t queued, std::chrono::milliseconds longestWait)
    : m_limit(queued), m_longestWait(longestWait)
{
    const std::lock_guard lock(m_mutex); // the threads read how many they are
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { loop(); });
}

WorkPool::~WorkPool() { stop(); }

bool WorkPool::offer(std::function<void()> work, std::function<void()> tooLate)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isStopping || m_queue.size() >= m_limit ||
            (m_queue.size() >= kLeastQueued && loadLocked().wait > m_longestWait))
            return false;
        m_queue.push_back({std::move(work), std::move(tooLate), std::chrono::steady_clock::now()});
    }
    m_changed.notify_one();
    return true;
}

WorkPool::Load WorkPool::load() const
{
    const std::lock_guard lock(m_mutex);
    return loadLocked();
}

WorkPool::Load WorkPool::loadLocked() const
{
    const double each = m_microsecondsEach / double(m_threads.size());
    return {std::chrono::microseconds(std::int64_t(each * double(m_queue.size()))),
            std::chrono::microseconds(std::int64_t(each))};
}

void WorkPool::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads)
        if (thread.joinable())
            thread.join();
}

void WorkPool::loop()
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isStopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            job = std::move(m_queue.front());
            m_queue.pop_front();
        }
        try {
            run(job);
        } catch (const std::exception &error) {
            // One request that nobody foresaw must not end the service for everybody.
            spdlog::error("work: abandoned, {}", error.what());
        }
    }
}

void WorkPool::run(const Job &job)
{
    const auto begun = std::chrono::steady_clock::now();
    if (job.tooLate && begun - job.since > m_longestWait)
        return job.tooLate();
    job.work();
    const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - begun;
    const std::lock_guard lock(m_mutex);
    m_microsecondsEach += (took.count() - m_microsecondsEach) * kNewestShare;
}

} // namespace hub
