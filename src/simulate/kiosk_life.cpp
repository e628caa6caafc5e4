// SPDX-License-Identifier: Apache-2.0
#include "simulate/kiosk_life.h"

#include "core/random.h"

#include <algorithm>
#include <utility>

namespace simulate {
namespace {

using core::Code;
using core::Result;

constexpr int kAttemptsPerSlot = 3;
constexpr int kMessagesAtOnce = 10'000; ///< more would be a hub that never confirms anything
constexpr int kMeanOfflineSlots = 4;
constexpr double kRestarted = 0.05; ///< share of the slots that begin with a restart
constexpr int kMostHoursAhead = 400 * 24;

} // namespace

KioskLife::KioskLife(std::unique_ptr<Identity> identity, std::uint16_t venue, Fate fate, const std::string &campaign,
                     const Habits &habits, RandomSource random)
    : m_identity(std::move(identity)), m_venue(venue), m_fate(fate), m_habits(habits), m_random(random)
{
    const int slots = habits.calendar.slots;
    m_fateSlot = slots / 4 + m_random.below(slots / 4);
    m_secondSlot = m_fateSlot + 2 + m_random.below(slots / 4);
    for (int i = 0; i < 2; ++i)
        m_badClocks.push_back(m_random.chance(0.5)
                                  ? WallClock{false}
                                  : WallClock{true, std::chrono::hours(1 + m_random.below(kMostHoursAhead))});
    Machine machine(*m_identity, campaign, habits.calendar.begin);
    machine.startBoot(habits.calendar.begin);
    m_screens.push_back({std::move(machine), BadNetwork(habits.faults, m_random.split()), m_random.split()});
}

Result<> KioskLife::live(int slot, const Post &post, Record &record)
{
    const Calendar &calendar = m_habits.calendar;
    restartSome(slot);
    suffer(slot);
    for (Hour hour = calendar.startOf(slot); hour < calendar.startOf(slot + 1); hour += std::chrono::hours(1))
        if (isOpen(hour))
            passHour(hour, record);
    const Post noted = noting(post, record);
    for (Screen &screen : m_screens) {
        const auto now = calendar.startOf(slot + 1) + std::chrono::seconds(m_random.below(3000));
        if (isCutOff(screen, slot))
            continue;
        if (const auto late = screen.network.releaseSome(noted); !late)
            return late;
        if (const auto spoken = speak(screen, now, noted, record); !spoken)
            return spoken;
    }
    return {};
}

void KioskLife::restartSome(int slot)
{
    // Not while the clock is bad: that has starts of its own.
    if (m_fate == Fate::BadClock && slot >= m_fateSlot && slot < m_secondSlot)
        return;
    for (Screen &screen : m_screens)
        if (m_random.chance(kRestarted))
            screen.machine.startBoot(m_habits.calendar.startOf(slot));
}

void KioskLife::suffer(int slot)
{
    const std::chrono::sys_seconds now = m_habits.calendar.startOf(slot);
    Machine &machine = m_screens.front().machine;
    if (m_fate == Fate::Cloned && slot == m_fateSlot) {
        Screen copy{machine, BadNetwork(m_habits.faults, m_random.split()), m_random.split()};
        copy.machine.startBoot(now);
        if (m_random.chance(0.5)) // else the copy is taken from the running machine
            machine.startBoot(now);
        m_screens.push_back(std::move(copy));
    } else if (m_fate == Fate::Restored && slot == m_fateSlot) {
        m_backup = machine;
    } else if (m_fate == Fate::Restored && slot == m_secondSlot) {
        m_isRestoreDue = true;
    } else if (m_fate == Fate::BadClock && (slot == m_fateSlot || slot == m_fateSlot + 1)) {
        machine.startBoot(now, m_badClocks[size_t(slot - m_fateSlot)]);
    }
}

void KioskLife::passHour(Hour hour, Record &record)
{
    for (Screen &screen : m_screens) {
        const auto counts = countsOfHour(m_habits.visitsPerDay, screen.random);
        for (size_t i = 0; i < counts.size(); ++i) {
            // In the midst of an hour, so that both journals count under the same keys.
            if (i == counts.size() / 2 && std::exchange(m_isRestoreDue, false)) {
                m_thrownAway = std::exchange(screen.machine, *m_backup);
                screen.machine.startBoot(hour);
            }
            screen.machine.count(hour, counts[i]);
            record.statistics.group(m_fate).counted[counts[i].name] += counts[i].by;
            if (m_fate == Fate::Healthy)
                record.expected[{dayOf(hour), m_venue, m_fate, counts[i].name}] += {counts[i].by, 0};
        }
    }
}

bool KioskLife::isCutOff(Screen &screen, int slot)
{
    if (m_fate == Fate::BadClock && slot >= m_fateSlot && slot < m_secondSlot)
        return true;
    // On and off like a network with outages of kMeanOfflineSlots on average, `offline` of the time.
    const double share = m_habits.offline;
    const double begins = share >= 1 ? 1 : share / (1 - share) / kMeanOfflineSlots;
    screen.isOffline = screen.isOffline ? share >= 1 || !m_random.chance(1.0 / kMeanOfflineSlots)
                                        : m_random.chance(std::min(begins, 1.0));
    return screen.isOffline;
}

Result<> KioskLife::speak(Screen &screen, std::chrono::sys_seconds now, const Post &post, Record &record)
{
    int failures = 0;
    for (int i = 0; i < kMessagesAtOnce && failures < kAttemptsPerSlot; ++i, now += std::chrono::seconds(2)) {
        const Message message = screen.machine.makeMessage(now);
        record.statistics.retries += i > 0 && failures > 0;
        const auto answer = screen.network.carry(message, post, record.statistics);
        if (!answer)
            return tl::unexpected(answer.error());
        if (!*answer) {
            ++failures;
            continue;
        }
        failures = 0;
        if (const auto taken = take(screen, message, **answer, now, record); !taken)
            return taken;
        if (!screen.machine.hasUnsent())
            return {};
    }
    return {};
}

Result<> KioskLife::take(Screen &screen, const Message &message, const std::string &answer,
                         std::chrono::sys_seconds now, Record &record)
{
    const auto taken = screen.machine.takeAnswer(message, answer, now);
    if (!taken)
        return tl::unexpected(taken.error());
    record.statistics.group(m_fate).ordered += taken->isCopy ? 1 : 0;
    if (!taken->setAside.empty()) {
        ++record.statistics.setAside;
        record.statistics.setAsideReason = taken->setAside;
    }
    return {};
}

Result<> KioskLife::finish(const Post &post, Record &record)
{
    const Post noted = noting(post, record);
    std::chrono::sys_seconds now = m_habits.calendar.startOf(m_habits.calendar.slots) + std::chrono::hours(1);
    for (Screen &screen : m_screens) {
        if (const auto late = screen.network.releaseAll(noted); !late)
            return late;
        for (int i = 0; screen.machine.hasUnsent(); ++i, now += std::chrono::seconds(2)) {
            if (i == kMessagesAtOnce)
                return core::failure(Code::Rejected,
                                     "the hub never confirms all that kiosk " + m_identity->kiosk + " has to say");
            const Message message = screen.machine.makeMessage(now);
            const auto answer = noted(message);
            if (!answer)
                return tl::unexpected(answer.error());
            if (const auto taken = take(screen, message, *answer, now, record); !taken)
                return taken;
        }
    }
    ++record.statistics.group(m_fate).kiosks;
    m_arrivals.addTo(record.expected, m_venue, m_fate);
    noteLosses(record);
    return {};
}

void KioskLife::noteLosses(Record &record) const
{
    if (!m_thrownAway)
        return;
    auto &lost = record.statistics.group(m_fate).lost;
    m_thrownAway->journal().forEachUnconfirmed([&](const std::string &epoch, const Counter &counter) {
        lost[counter.name] += counter.value - m_arrivals.valueOf(epoch, counter.hour, counter.name);
    });
}

Post KioskLife::noting(const Post &post, Record &record)
{
    return [this, &post, &record](const Message &message) -> Result<std::string> {
        auto answer = post(message);
        if (!answer)
            return answer;
        ++record.statistics.answered;
        record.statistics.records += std::int64_t(message.counters.size());
        if (m_fate != Fate::Healthy)
            m_arrivals.note(message);
        return answer;
    };
}

} // namespace simulate
