// SPDX-License-Identifier: Apache-2.0
#include "hub/api/work_pool.h"

#include <exception>
#include <spdlog/spdlog.h>

namespace hub {

WorkPool::WorkPool(int threads, size_t queued) : m_limit(queued)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { loop(); });
}

WorkPool::~WorkPool() { stop(); }

bool WorkPool::offer(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isStopping || m_queue.size() >= m_limit)
            return false;
        m_queue.push_back(std::move(work));
    }
    m_changed.notify_one();
    return true;
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
        std::function<void()> work;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isStopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            work = std::move(m_queue.front());
            m_queue.pop_front();
        }
        try {
            work();
        } catch (const std::exception &error) {
            // One request that nobody foresaw must not end the service for everybody.
            spdlog::error("work: abandoned, {}", error.what());
        }
    }
}

} // namespace hub
