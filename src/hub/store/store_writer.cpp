// SPDX-License-Identifier: Apache-2.0
#include "hub/store/store_writer.h"

#include <spdlog/spdlog.h>

namespace hub {
namespace {
constexpr std::chrono::seconds kUpkeepRetry{5};
/// How many times as long as it worked upkeep rests while requests come.
constexpr int kRestPerWork = 9;

/// guarded(), but for failures after which the whole transaction is to be run again.
template <typename Work> core::Result<> outcomeOf(Work work)
{
    try {
        return work();
    } catch (const StoreFailure &failure) {
        if (failure.isTransient())
            throw;
        return tl::unexpected(failure.error());
    }
}
} // namespace

StoreWriter::StoreWriter(std::unique_ptr<Connection> connection, Upkeep upkeep)
    : StoreWriter(std::move(connection), std::move(upkeep), Limits())
{}

StoreWriter::StoreWriter(std::unique_ptr<Connection> connection, Upkeep upkeep, Limits limits)
    : m_connection(std::move(connection)),
      m_context(*m_connection),
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

std::deque<StoreWriter::Job> StoreWriter::takeBatch(std::optional<SteadyClock::time_point> until)
{
    std::unique_lock lock(m_mutex);
    const auto isSomethingToDo = [this] { return m_isStopping || !m_queue.empty(); };
    until ? (void)m_changed.wait_until(lock, *until, isSomethingToDo) : m_changed.wait(lock, isSomethingToDo);
    std::deque<Job> batch;
    while (!m_queue.empty() && batch.size() < m_limits.perCommit) {
        batch.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return batch;
}

void StoreWriter::loop()
{
    bool isUpkeepDue = true;
    bool isBusy = false; // requests came since the last upkeep
    auto nextUpkeep = SteadyClock::now();
    for (;;) {
        std::deque<Job> batch = takeBatch(isUpkeepDue ? std::optional(nextUpkeep) : std::nullopt);
        if (!batch.empty()) {
            commit(batch);
            isUpkeepDue = isBusy = true;
        }
        {
            const std::lock_guard lock(m_mutex);
            if (m_isStopping && m_queue.empty())
                return;
        }
        const auto begun = SteadyClock::now();
        if (!isUpkeepDue || begun < nextUpkeep)
            continue;
        isUpkeepDue = runUpkeep();
        const auto ended = SteadyClock::now();
        // Reports ask for what they need themselves, so upkeep can wait; requests cannot.
        nextUpkeep = std::exchange(isBusy, false)
                         ? ended + std::max<SteadyClock::duration>(m_limits.upkeepEvery, kRestPerWork * (ended - begun))
                         : ended;
    }
}

core::Result<> StoreWriter::runInSavepoint(const Job &job)
{
    m_connection->savepoint();
    const core::Result<> result = outcomeOf([&] {
        core::Result<> outcome = job.work(m_context);
        if (outcome)
            m_context.finish();
        return outcome;
    });
    if (!result) {
        m_connection->rollbackToSavepoint();
        m_context.forget();
    }
    m_connection->releaseSavepoint();
    return result;
}

core::Result<> StoreWriter::runAll(const std::deque<Job> &batch, Outcomes &outcomes, Apart apart)
{
    bool isAgain = apart == Apart::Yes;
    return inTransaction(*m_connection, [&]() -> core::Result<> {
        if (std::exchange(isAgain, true))
            m_context.forget();
        outcomes.clear();
        for (const Job &job : batch)
            if (apart == Apart::No && job.announce)
                job.announce(m_context);
        for (const Job &job : batch) {
            outcomes.push_back(apart == Apart::Yes ? runInSavepoint(job)
                                                   : outcomeOf([&] { return job.work(m_context); }));
            if (apart == Apart::No && !outcomes.back())
                return outcomes.back();
        }
        const core::Result<> finished = outcomeOf([&]() -> core::Result<> {
            m_context.finish();
            return {};
        });
        if (!finished)
            outcomes.back() = finished; // of whom it was, a second run tells
        return finished;
    });
}

void StoreWriter::commit(std::deque<Job> &batch)
{
    Outcomes outcomes;
    core::Result<> committed = runAll(batch, outcomes, Apart::No);
    if (!outcomes.empty() && !outcomes.back())
        committed = runAll(batch, outcomes, Apart::Yes);
    if (!committed) {
        m_context.forget();
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
    m_context.forget();
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, kUpkeepRetry, [this] { return m_isStopping || !m_queue.empty(); });
    return true;
}

} // namespace hub
