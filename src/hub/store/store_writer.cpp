// SPDX-License-Identifier: Apache-2.0
#include "hub/store/store_writer.h"

#include <spdlog/spdlog.h>

namespace hub {
namespace {
constexpr std::chrono::seconds kUpkeepRetry{5};
}

StoreWriter::StoreWriter(std::unique_ptr<Connection> connection, Upkeep upkeep)
    : StoreWriter(std::move(connection), std::move(upkeep), Limits())
{}

StoreWriter::StoreWriter(std::unique_ptr<Connection> connection, Upkeep upkeep, Limits limits)
    : m_connection(std::move(connection)),
      m_names(*m_connection),
      m_context{*m_connection, m_names},
      m_upkeep(std::move(upkeep)),
      m_limits(limits),
      m_thread([this] { loop(); })
{}

StoreWriter::~StoreWriter() { stop(); }

void StoreWriter::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

tl::unexpected<core::Error> StoreWriter::busy()
{
    return core::failure(core::Code::Full, "the store's queue is full or the hub is stopping: try again");
}

bool StoreWriter::enqueue(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isStopping || m_queue.size() >= m_limits.queued)
            return false;
        m_queue.push_back(std::move(job));
    }
    m_changed.notify_one();
    return true;
}

std::deque<StoreWriter::Job> StoreWriter::takeBatch(bool waitForWork)
{
    std::unique_lock lock(m_mutex);
    if (waitForWork)
        m_changed.wait(lock, [this] { return m_isStopping || !m_queue.empty(); });
    std::deque<Job> batch;
    while (!m_queue.empty() && batch.size() < m_limits.perCommit) {
        batch.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return batch;
}

void StoreWriter::loop()
{
    using SteadyClock = std::chrono::steady_clock;
    bool isUpkeepDue = true;
    auto lastUpkeep = SteadyClock::time_point();
    for (;;) {
        std::deque<Job> batch = takeBatch(!isUpkeepDue);
        if (!batch.empty()) {
            commit(batch);
            isUpkeepDue = true;
        }
        const bool wasIdle = batch.empty();
        {
            const std::lock_guard lock(m_mutex);
            if (m_isStopping && m_queue.empty())
                return;
        }
        if (isUpkeepDue && (wasIdle || SteadyClock::now() - lastUpkeep >= m_limits.upkeepEvery)) {
            isUpkeepDue = runUpkeep();
            lastUpkeep = SteadyClock::now();
        }
    }
}

core::Result<> StoreWriter::runInSavepoint(const Job &job)
{
    SQLite::Database &database = m_connection->database().handle();
    return storage::guarded([&]() -> core::Result<> {
        database.exec("SAVEPOINT request");
        core::Result<> result = storage::guarded([&] { return job.work(m_context); });
        if (!result) {
            database.exec("ROLLBACK TO request");
            m_names.forget();
        }
        database.exec("RELEASE request");
        return result;
    });
}

void StoreWriter::commit(std::deque<Job> &batch)
{
    std::vector<core::Result<>> outcomes;
    const auto committed = inTransaction(*m_connection, [&]() -> core::Result<> {
        for (const Job &job : batch)
            outcomes.push_back(runInSavepoint(job));
        return {};
    });
    if (!committed) {
        m_names.forget();
        spdlog::error("store: nothing of {} request(s) was stored: {}", batch.size(), committed.error().detail);
    }
    for (size_t i = 0; i < batch.size(); ++i)
        batch[i].done(committed ? outcomes[i] : committed);
}

bool StoreWriter::runUpkeep()
{
    const auto more = inTransaction(*m_connection, [&] { return m_upkeep(m_context); });
    if (more)
        return *more;
    spdlog::error("store: upkeep failed, trying again: {}", more.error().detail);
    m_names.forget();
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, kUpkeepRetry, [this] { return m_isStopping || !m_queue.empty(); });
    return true;
}

} // namespace hub
