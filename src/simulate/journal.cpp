// SPDX-License-Identifier: Apache-2.0
#include "simulate/journal.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace simulate {
namespace {

using namespace std::chrono_literals;

/// How far a count may lie in the future before its hour is called one to come.
constexpr auto kTolerance = 5min;

} // namespace

std::int64_t Journal::Epoch::unsent() const
{
    return ackedRev == lastRev ? 0
                               : std::ranges::count_if(counters, [&](const Counter &c) { return c.rev > ackedRev; });
}

void Journal::Epoch::raise(Hour hour, Increment increment, bool isRepaired)
{
    const auto key = [](const Counter &counter) { return std::tuple(counter.hour, counter.name); };
    auto found = std::ranges::lower_bound(counters, std::tuple(hour, increment.name), {}, key);
    if (found == counters.end() || key(*found) != std::tuple(hour, increment.name))
        found = counters.insert(found, {hour, increment.name});
    found->value += increment.by;
    found->isRepaired = found->isRepaired || isRepaired;
    found->rev = ++lastRev;
}

void Journal::startBoot(std::string start)
{
    m_start = std::move(start);
    ++m_boot;
    for (Epoch &epoch : m_epochs)
        for (const Waiting &one : std::exchange(epoch.waiting, {}))
            epoch.raise(epoch.certain, one.increment, true);
    forgetConfirmed();
}

Journal::Epoch &Journal::own()
{
    if (m_epochs.empty() || !isOwn(m_epochs.back()))
        m_epochs.push_back({m_start, std::chrono::floor<Hour::duration>(m_certain)});
    return m_epochs.back();
}

void Journal::count(Hour hour, Increment increment) { own().raise(hour, increment, false); }

void Journal::countWaiting(std::chrono::hours sinceBoot, Increment increment)
{
    own().waiting.push_back({sinceBoot, increment});
}

void Journal::learnTime(std::chrono::sys_seconds bootStart, std::chrono::sys_seconds now, std::chrono::hours ahead)
{
    m_certain = std::max(m_certain, now);
    const auto toHour = [](auto time) -> Hour { return std::chrono::floor<Hour::duration>(time); };
    for (Epoch &epoch : m_epochs) {
        for (const Waiting &one : std::exchange(epoch.waiting, {}))
            epoch.raise(toHour(std::min(bootStart + one.sinceBoot + 30min, now)), one.increment, true);
        if (epoch.isConfirmed())
            continue;
        const auto toCome = std::ranges::partition_point(
            epoch.counters, [&](const Counter &counter) { return counter.hour <= now + kTolerance; });
        const std::vector<Counter> moved(toCome, epoch.counters.end());
        epoch.counters.erase(toCome, epoch.counters.end());
        for (const Counter &one : moved) {
            const auto guess = std::min<std::chrono::sys_seconds>(one.hour + 30min - ahead, now);
            epoch.raise(isOwn(epoch) ? toHour(guess) : epoch.certain, {one.name, one.value}, true);
        }
    }
}

Draft Journal::draftOf(const Epoch *epoch) const
{
    Draft draft{m_start, m_start, m_boot, m_heard};
    if (epoch) {
        draft.epoch = epoch->id;
        draft.rev = epoch->ackedRev;
        draft.lastRev = epoch->lastRev;
    }
    for (const Epoch &one : m_epochs)
        draft.pending += one.unsent() + std::int64_t(one.waiting.size());
    return draft;
}

Draft Journal::greeting() const { return draftOf(m_epochs.empty() ? nullptr : &m_epochs.back()); }

Draft Journal::next(size_t maxRecords) const
{
    const auto oldest = std::ranges::find_if(m_epochs, [](const Epoch &one) { return one.ackedRev < one.lastRev; });
    if (oldest == m_epochs.end())
        return greeting();
    const Epoch &epoch = *oldest;
    Draft draft = draftOf(&epoch);
    std::ranges::copy_if(epoch.counters, std::back_inserter(draft.counters),
                         [&](const Counter &counter) { return counter.rev > epoch.ackedRev; });
    draft.rev = epoch.lastRev;
    if (draft.counters.size() > maxRecords) {
        std::ranges::sort(draft.counters, {}, &Counter::rev);
        draft.counters.resize(maxRecords);
        draft.rev = draft.counters.back().rev;
    }
    draft.pending -= std::int64_t(draft.counters.size());
    return draft;
}

void Journal::confirm(const std::string &epoch, std::int64_t rev)
{
    const auto found = std::ranges::find(m_epochs, epoch, &Epoch::id);
    if (found == m_epochs.end())
        return;
    found->ackedRev = std::max(found->ackedRev, std::int32_t(rev));
    forgetConfirmed();
}

void Journal::forgetConfirmed()
{
    // The newest one is kept, for it speaks when there is nothing to say.
    while (m_epochs.size() > 1 && m_epochs.front().isConfirmed())
        m_epochs.erase(m_epochs.begin());
    if (!m_epochs.empty() && m_epochs.back().isConfirmed() && !isOwn(m_epochs.back()))
        m_epochs.back().counters = {};
}

bool Journal::hasUnsent() const { return !std::ranges::all_of(m_epochs, &Epoch::isConfirmed); }

void Journal::forEachUnconfirmed(const std::function<void(const std::string &, const Counter &)> &see) const
{
    for (const Epoch &epoch : m_epochs)
        for (const Counter &counter : epoch.counters)
            if (counter.rev > epoch.ackedRev)
                see(epoch.id, counter);
}

} // namespace simulate
