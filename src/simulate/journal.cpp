// SPDX-License-Identifier: Apache-2.0
#include "simulate/journal.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace simulate {

std::int64_t Journal::Epoch::unsent() const
{
    return ackedRev == lastRev ? 0
                               : std::ranges::count_if(counters, [&](const Counter &c) { return c.rev > ackedRev; });
}

Journal::Journal(std::string epoch) { m_epochs.push_back({std::move(epoch), 0, 0, {}}); }

void Journal::startBoot() { ++m_boot; }

void Journal::count(Hour hour, Increment increment, bool isRepaired)
{
    Epoch &epoch = m_epochs.back();
    const auto key = [](const Counter &counter) { return std::tuple(counter.hour, counter.name); };
    auto found = std::ranges::lower_bound(epoch.counters, std::tuple(hour, increment.name), {}, key);
    if (found == epoch.counters.end() || key(*found) != std::tuple(hour, increment.name))
        found = epoch.counters.insert(found, {hour, increment.name});
    found->value += increment.by;
    found->isRepaired = found->isRepaired || isRepaired;
    found->rev = ++epoch.lastRev;
}

void Journal::countWaiting(std::chrono::hours sinceBoot, Increment increment)
{
    m_waiting.push_back({m_boot, sinceBoot, increment});
}

void Journal::settleWaiting(std::chrono::sys_seconds bootStart, std::chrono::sys_seconds now)
{
    for (const Waiting &one : std::exchange(m_waiting, {})) {
        const auto guess = bootStart + one.sinceBoot + std::chrono::minutes(30);
        const auto time = one.boot == m_boot ? std::min(guess, now) : now;
        count(std::chrono::floor<std::chrono::hours>(time), one.increment, true);
    }
}

Draft Journal::draftOf(const Epoch &epoch) const
{
    Draft draft{epoch.id, m_boot, epoch.ackedRev, epoch.lastRev, std::int64_t(m_waiting.size()), {}};
    for (const Epoch &one : m_epochs)
        draft.pending += one.unsent();
    return draft;
}

Draft Journal::greeting() const { return draftOf(m_epochs.back()); }

Draft Journal::next(size_t maxRecords) const
{
    const auto hasSomething = [](const Epoch &epoch) { return epoch.ackedRev < epoch.lastRev; };
    const auto oldest = std::ranges::find_if(m_epochs, hasSomething);
    const Epoch &epoch = oldest == m_epochs.end() ? m_epochs.back() : *oldest;
    Draft draft = draftOf(epoch);
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
    if (found != m_epochs.end())
        found->ackedRev = std::max(found->ackedRev, std::int32_t(rev));
}

bool Journal::closeEpoch(const std::string &epoch, std::string newEpoch)
{
    if (m_epochs.back().id != epoch)
        return false;
    m_epochs.push_back({std::move(newEpoch), 0, 0, {}});
    return true;
}

bool Journal::hasUnsent() const
{
    return !m_waiting.empty() ||
           std::ranges::any_of(m_epochs, [](const Epoch &epoch) { return epoch.ackedRev < epoch.lastRev; });
}

} // namespace simulate
