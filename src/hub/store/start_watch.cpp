// SPDX-License-Identifier: Apache-2.0
#include "hub/store/start_watch.h"

#include "hub/store/kiosk_repository.h"
#include "hub/store/report_day.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace hub {
namespace {

using namespace std::chrono_literals;

/// A month of daily restarts; a machine that starts again and again must not fill the store.
constexpr size_t kMostStarts = 32;
/// Two machines of which one has been silent for longer are told apart no more: somebody enrolled it anew.
constexpr std::chrono::hours kRecently{24};

bool isAnyPairAlive(const std::vector<KioskStart> &starts, std::chrono::sys_seconds now)
{
    std::vector<KioskStart> recent;
    std::ranges::copy_if(starts, std::back_inserter(recent),
                         [&](const KioskStart &start) { return start.aliveAt > now - kRecently; });
    for (size_t i = 0; i < recent.size(); ++i)
        for (size_t j = 0; j < i; ++j)
            if (wereAliveAtOnce(recent[i], recent[j]))
                return true;
    return false;
}

} // namespace

bool areOfTwoLives(const KioskStart &a, const KioskStart &b)
{
    if (a.name == b.name)
        return false;
    if (a.boot == b.boot)
        return true;
    const auto &[earlier, later] = a.boot < b.boot ? std::tie(a, b) : std::tie(b, a);
    return earlier.greatestHeard > later.leastHeard;
}

bool wereAliveAtOnce(const KioskStart &a, const KioskStart &b)
{
    return a.name != b.name && a.greatestHeard >= b.firstNumber && b.greatestHeard >= a.firstNumber;
}

bool StartWatch::note(std::int64_t kiosk, const core::SyncReport &report, std::int64_t number, bool wasCopied,
                      std::chrono::sys_seconds now)
{
    if (report.start.empty())
        return wasCopied;
    const std::int64_t heard = std::min(report.heard, kGreatestNumber);
    std::vector<KioskStart> starts = startsOf(kiosk);
    auto own = std::ranges::find(starts, report.start, &KioskStart::name);
    const bool isNew = own == starts.end();
    if (isNew)
        own = starts.insert(own, {report.start, report.boot, number, heard, heard, now});
    const KioskStart before = *own;
    own->leastHeard = std::min(own->leastHeard, heard);
    if (heard > own->greatestHeard) {
        own->greatestHeard = heard;
        own->aliveAt = now;
    }
    if (isNew)
        insert(kiosk, *own);
    else if (*own != before)
        update(kiosk, *own);
    else
        return wasCopied && isAnyPairAlive(starts, now);

    const bool isCopied = isAnyPairAlive(starts, now);
    if (isCopied && !wasCopied)
        tell(kiosk, "two machines speak as this kiosk: enrol all but one of them anew", now);
    else if (!isCopied &&
             std::ranges::any_of(starts, [&](const KioskStart &other) { return areOfTwoLives(*own, other); }))
        tell(kiosk,
             "start " + std::to_string(own->boot) +
                 ": an older copy of the journal was put back, or it was removed, or its disk was copied",
             now);
    if (starts.size() > kMostStarts)
        forgetOldest(kiosk, std::move(starts));
    return isCopied;
}

std::vector<KioskStart> StartWatch::startsOf(std::int64_t kiosk)
{
    Query query = m_connection.query("SELECT start, boot, first_number, least_heard, greatest_heard, alive_at "
                                     "FROM kiosk_start WHERE kiosk_id = ?");
    query.bind(kiosk);
    std::vector<KioskStart> starts;
    while (query.step())
        starts.push_back({query.text(0), query.integer(1), query.integer(2), query.integer(3), query.integer(4),
                          storedTime(query.integer(5))});
    return starts;
}

void StartWatch::insert(std::int64_t kiosk, const KioskStart &start)
{
    m_connection
        .query("INSERT INTO kiosk_start(kiosk_id, start, boot, first_number, least_heard, greatest_heard, alive_at) "
               "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(kiosk, start.name, start.boot, start.firstNumber, start.leastHeard, start.greatestHeard,
              stored(start.aliveAt))
        .run();
}

void StartWatch::update(std::int64_t kiosk, const KioskStart &start)
{
    m_connection
        .query("UPDATE kiosk_start SET least_heard = ?, greatest_heard = ?, alive_at = ? "
               "WHERE kiosk_id = ? AND start = ?")
        .bind(start.leastHeard, start.greatestHeard, stored(start.aliveAt), kiosk, start.name)
        .run();
}

void StartWatch::forgetOldest(std::int64_t kiosk, std::vector<KioskStart> starts)
{
    std::ranges::sort(starts, {}, &KioskStart::aliveAt);
    for (size_t i = 0; i + kMostStarts < starts.size(); ++i)
        m_connection.query("DELETE FROM kiosk_start WHERE kiosk_id = ? AND start = ?")
            .bind(kiosk, starts[i].name)
            .run();
}

void StartWatch::tell(std::int64_t kiosk, const std::string &text, std::chrono::sys_seconds now)
{
    KioskRepository(m_connection).addNote(kiosk, text, now);
}

} // namespace hub
