// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "hub/store/write_context.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace hub {

/// The one thread that writes to the store. Requests wait in a bounded queue; those that wait together share one
/// transaction, and hear of the outcome only after the commit. One that fails takes nothing of the others with it.
class StoreWriter
{
public:
    struct Limits
    {
        size_t queued = 512;
        size_t perCommit = 64;
        std::chrono::milliseconds upkeepEvery{250}; ///< at most so often upkeep gets a turn while requests keep coming
    };
    /// A slice of work that follows from what was written (roll-ups), in a transaction of its own. True if more is due.
    using Upkeep = std::function<core::Result<bool>(WriteContext &)>;

    /// Starts the thread. `upkeep` is called at the start, after commits and while it answers true.
    StoreWriter(std::unique_ptr<Connection> connection, Upkeep upkeep);
    StoreWriter(std::unique_ptr<Connection> connection, Upkeep upkeep, Limits limits);
    ~StoreWriter();
    StoreWriter(const StoreWriter &) = delete;
    StoreWriter &operator=(const StoreWriter &) = delete;

    /// Queues `work(WriteContext &) -> Result<T>`; `done(Result<T>)` follows on the writer's thread, after the commit
    /// or with the reason why nothing was stored. `work` may throw StoreFailure. False, and neither is called, if
    /// the queue is full or the writer is stopping. `announce`, if given, is called before the first work of the
    /// transaction, and may say there what this one will need; it must neither read nor write. Thread: any.
    template <typename Work, typename Done>
    [[nodiscard]] bool offer(Work work, Done done, std::function<void(WriteContext &)> announce = {})
    {
        using Outcome = decltype(work(std::declval<WriteContext &>()));
        auto outcome = std::make_shared<std::optional<Outcome>>();
        return enqueue({std::move(announce),
                        [work = std::move(work), outcome](WriteContext &context) mutable -> core::Result<> {
                            outcome->emplace(work(context));
                            return **outcome ? core::Result<>() : tl::unexpected((*outcome)->error());
                        },
                        [done = std::move(done), outcome](const core::Result<> &committed) mutable {
                            committed ? done(std::move(**outcome)) : done(Outcome(tl::unexpected(committed.error())));
                        }});
    }

    /// offer() and wait. Errors: those of `work`, Full (queue full or stopping; detail says so), Io. Thread: any but
    /// the writer's.
    template <typename Work> [[nodiscard]] auto run(Work work) -> decltype(work(std::declval<WriteContext &>()))
    {
        using Outcome = decltype(work(std::declval<WriteContext &>()));
        std::promise<Outcome> promise;
        auto outcome = promise.get_future();
        if (!offer(std::move(work), [&promise](Outcome result) { promise.set_value(std::move(result)); }))
            return busy();
        return outcome.get();
    }

    /// Accepts nothing more, does what is queued and ends the thread.
    void stop();

private:
    using SteadyClock = std::chrono::steady_clock;
    struct Job
    {
        std::function<void(WriteContext &)> announce;
        std::function<core::Result<>(WriteContext &)> work;
        std::function<void(const core::Result<> &)> done;
    };

    [[nodiscard]] static tl::unexpected<core::Error> busy();
    [[nodiscard]] bool enqueue(Job job);
    void loop();
    [[nodiscard]] std::deque<Job> takeBatch(std::optional<SteadyClock::time_point> until);
    void commit(std::deque<Job> &batch);
    using Outcomes = std::vector<core::Result<>>;
    /// Savepoints cost a database two commands for each request, so there are none before something failed.
    enum class Apart { No, Yes };
    /// One transaction. Not apart, it ends with the first that fails and leaves nothing.
    [[nodiscard]] core::Result<> runAll(const std::deque<Job> &batch, Outcomes &outcomes, Apart apart);
    [[nodiscard]] core::Result<> runInSavepoint(const Job &job);
    [[nodiscard]] bool runUpkeep();

    std::unique_ptr<Connection> m_connection;
    WriteContext m_context;
    Upkeep m_upkeep;
    Limits m_limits;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_queue;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace hub
