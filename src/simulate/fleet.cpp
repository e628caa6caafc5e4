// SPDX-License-Identifier: Apache-2.0
#include "simulate/fleet.h"

#include "core/time_text.h"
#include "simulate/enrolment.h"
#include "simulate/hub_line.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace simulate {
namespace {

using core::Code;
using core::Error;
using core::Result;

constexpr std::chrono::milliseconds kProgressEvery{200};

/// The kiosks with special fates come first: which ones they are does not matter.
Fate fateOf(const FleetWish &wish, int kiosk)
{
    if (kiosk < wish.cloned)
        return Fate::Cloned;
    if (kiosk < wish.cloned + wish.restored)
        return Fate::Restored;
    return kiosk < wish.cloned + wish.restored + wish.badClocks ? Fate::BadClock : Fate::Healthy;
}

/// The venues that the kiosks turned out to belong to, numbered. Thread: any.
class Venues
{
public:
    std::uint16_t numberOf(const std::string &venue)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = std::ranges::find(m_names, venue);
        const auto number = std::uint16_t(found - m_names.begin());
        if (found == m_names.end())
            m_names.push_back(venue);
        return number;
    }
    /// When no thread adds any more.
    [[nodiscard]] const std::string &name(std::uint16_t number) const { return m_names[number]; }

private:
    std::mutex m_mutex;
    std::vector<std::string> m_names;
};

/// What the workers share.
struct Shared
{
    const FleetWish &wish;
    const std::string &run;
    std::atomic<bool> stop{false};
    std::atomic<int> ended{0}; ///< workers
    std::atomic<std::int64_t> steps{0};
    Venues venues{};
    std::mutex mutex{};
    std::optional<Error> error{};
};

/// The kiosks of one connection: every n-th of the fleet.
class Worker
{
public:
    Worker(Shared &shared, int number) : m_shared(shared), m_number(number), m_line(shared.wish.hubs, shared.stop) {}

    void run()
    {
        if (const auto played = play(); !played) {
            const std::lock_guard lock(m_shared.mutex);
            if (!m_shared.stop.exchange(true))
                m_shared.error = played.error();
        }
        const HubLine::Traffic &traffic = m_line.traffic();
        m_record.statistics.resent = traffic.resent;
        m_record.statistics.bytesSent = traffic.bytesSent;
        m_record.statistics.bytesReceived = traffic.bytesReceived;
        ++m_shared.ended;
    }
    [[nodiscard]] const Record &record() const { return m_record; }
    [[nodiscard]] const std::map<std::string, Fate> &kiosks() const { return m_fates; }

private:
    Result<> play()
    {
        const FleetWish &wish = m_shared.wish;
        for (int kiosk = m_number; kiosk < wish.kiosks; kiosk += wish.connections)
            if (const auto added = add(kiosk); !added)
                return added;
        const Post post = [this](const Message &message) { return m_line.post("/v1/sync", message.body, true); };
        for (int slot = 0; slot < wish.habits.calendar.slots; ++slot)
            for (KioskLife &kiosk : m_kiosks)
                if (const auto lived = step(kiosk.live(slot, post, m_record)); !lived)
                    return lived;
        for (KioskLife &kiosk : m_kiosks)
            if (const auto finished = step(kiosk.finish(post, m_record)); !finished)
                return finished;
        return {};
    }

    Result<> add(int kiosk)
    {
        const FleetWish &wish = m_shared.wish;
        auto identity =
            enrol(m_line, wish.codes[size_t(kiosk) % wish.codes.size()], "simulated " + std::to_string(kiosk));
        if (!identity)
            return tl::unexpected(identity.error());
        const Fate fate = fateOf(wish, kiosk);
        const std::uint16_t venue = m_shared.venues.numberOf((*identity)->venue);
        RandomSource random(wish.seed * 1'000'003 + std::uint64_t(kiosk));
        m_fates[(*identity)->kiosk] = fate;
        m_kiosks.emplace_back(std::move(*identity), venue, fate, campaignOf(m_shared.run, fate), wish.habits,
                              random.split());
        return step({});
    }

    Result<> step(Result<> done)
    {
        ++m_shared.steps;
        if (done && m_shared.stop)
            return core::failure(Code::Io, "stopped");
        return done;
    }

    Shared &m_shared;
    int m_number;
    HubLine m_line;
    std::vector<KioskLife> m_kiosks;
    std::map<std::string, Fate> m_fates;
    Record m_record;
};

FleetOutcome gather(const std::vector<std::unique_ptr<Worker>> &workers, const Shared &shared)
{
    FleetOutcome outcome;
    for (const Fate fate : kFates)
        outcome.expected[fate]; // also groups that are empty
    for (const auto &worker : workers) {
        outcome.statistics += worker->record().statistics;
        outcome.kiosks.insert(worker->kiosks().begin(), worker->kiosks().end());
        for (const auto &[key, sum] : worker->record().expected) {
            core::CounterName name = counterNames()[key.name];
            name.campaign = campaignOf(shared.run, key.fate);
            const std::string day = core::toText(std::chrono::year_month_day(key.day));
            outcome.expected[key.fate][{day, shared.venues.name(key.venue), std::move(name)}] += sum;
        }
    }
    return outcome;
}

} // namespace

std::string campaignOf(const std::string &run, Fate fate) { return "simulated-" + run + "-" + fateName(fate); }

Result<FleetOutcome> playFleet(const FleetWish &wish, const std::string &run,
                               const std::function<void(double)> &progress)
{
    using SteadyClock = std::chrono::steady_clock;
    const auto began = SteadyClock::now();
    Shared shared{wish, run};
    std::vector<std::unique_ptr<Worker>> workers;
    std::vector<std::thread> threads;
    for (int i = 0; i < wish.connections; ++i)
        workers.push_back(std::make_unique<Worker>(shared, i));
    for (const auto &worker : workers)
        threads.emplace_back([&worker] { worker->run(); });
    const double steps = double(wish.kiosks) * (wish.habits.calendar.slots + 2);
    while (shared.ended < wish.connections) {
        progress(double(shared.steps) / steps);
        std::this_thread::sleep_for(kProgressEvery);
    }
    for (std::thread &thread : threads)
        thread.join();
    if (shared.error)
        return tl::unexpected(*shared.error);
    progress(1);
    FleetOutcome outcome = gather(workers, shared);
    outcome.seconds = std::chrono::duration<double>(SteadyClock::now() - began).count();
    return outcome;
}

} // namespace simulate
