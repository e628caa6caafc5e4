// SPDX-License-Identifier: Apache-2.0
#include "hub/store/start_watch.h"

#include "core/json.h"
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

/// Of a row: start, boot, first_number, least_heard, greatest_heard, alive_at.
KioskStart startOf(const Query &row)
{
    return {row.text(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4), storedTime(row.integer(5))};
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
    std::vector<KioskStart> &starts = startsOf(kiosk);
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
        m_changed[{kiosk, own->name}] = *own;
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
        forgetOldest(kiosk, starts);
    return isCopied;
}

void StartWatch::expect(std::int64_t kiosk)
{
    if (m_connection.isPostgres())
        m_expected.push_back(kiosk);
}

std::vector<KioskStart> &StartWatch::startsOf(std::int64_t kiosk)
{
    if (!m_expected.empty())
        readExpected();
    const auto known = m_known.find(kiosk);
    if (known != m_known.end())
        return known->second;
    Query query = m_connection.query("SELECT start, boot, first_number, least_heard, greatest_heard, alive_at "
                                     "FROM kiosk_start WHERE kiosk_id = ?");
    query.bind(kiosk);
    std::vector<KioskStart> &starts = m_known[kiosk];
    while (query.step())
        starts.push_back(startOf(query));
    return starts;
}

void StartWatch::readExpected()
{
    const std::vector<std::int64_t> kiosks = std::exchange(m_expected, {});
    for (const std::int64_t kiosk : kiosks)
        m_known[kiosk];
    Query query = m_connection.query("SELECT start, boot, first_number, least_heard, greatest_heard, alive_at, "
                                     "kiosk_id FROM kiosk_start WHERE kiosk_id = ANY(?1)");
    query.bind(kiosks);
    while (query.step())
        m_known[query.integer(6)].push_back(startOf(query));
}

void StartWatch::write()
{
    if (!m_changed.empty())
        m_connection.isPostgres() ? writeAtOnce() : writeOneByOne();
    forget();
}

void StartWatch::forget()
{
    m_expected.clear();
    m_known.clear();
    m_changed.clear();
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

void StartWatch::writeOneByOne()
{
    for (const auto &[whose, start] : m_changed)
        m_connection
            .query("UPDATE kiosk_start SET least_heard = ?, greatest_heard = ?, alive_at = ? "
                   "WHERE kiosk_id = ? AND start = ?")
            .bind(start.leastHeard, start.greatestHeard, stored(start.aliveAt), whose.first, start.name)
            .run();
}

void StartWatch::writeAtOnce()
{
    core::Json rows = core::Json::array();
    for (const auto &[whose, start] : m_changed)
        rows.push_back({{"kiosk", whose.first},
                        {"name", start.name},
                        {"least", start.leastHeard},
                        {"greatest", start.greatestHeard},
                        {"alive", stored(start.aliveAt)}});
    m_connection
        .query("UPDATE kiosk_start SET least_heard = m.least, greatest_heard = m.greatest, alive_at = m.alive "
               "FROM json_to_recordset(CAST(?1 AS json)) AS m(kiosk bigint, name text, least bigint, greatest bigint, "
               "alive bigint) WHERE kiosk_id = m.kiosk AND start = m.name")
        .bind(rows.dump())
        .run();
}

void StartWatch::forgetOldest(std::int64_t kiosk, std::vector<KioskStart> &starts)
{
    std::ranges::sort(starts, std::ranges::greater(), &KioskStart::aliveAt);
    for (; starts.size() > kMostStarts; starts.pop_back()) {
        m_connection.query("DELETE FROM kiosk_start WHERE kiosk_id = ? AND start = ?")
            .bind(kiosk, starts.back().name)
            .run();
        m_changed.erase({kiosk, starts.back().name});
    }
}

void StartWatch::tell(std::int64_t kiosk, const std::string &text, std::chrono::sys_seconds now)
{
    KioskRepository(m_connection).addNote(kiosk, text, now);
}

} // namespace hub
