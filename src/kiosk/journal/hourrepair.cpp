// SPDX-License-Identifier: Apache-2.0
#include "kiosk/journal/hourrepair.h"

#include "kiosk/journal/epochwriter.h"
#include "kiosk/journal/outbox.h"

#include <functional>
#include <optional>
#include <vector>

namespace kiosk {
namespace {

using core::HourUtc;
using std::chrono::hours;

struct Epoch
{
    std::int64_t row = 0;
    std::string bootId;
    HourUtc knownHour{};
};

std::vector<Epoch> epochs(SQLite::Database &database, const char *condition)
{
    std::vector<Epoch> found;
    SQLite::Statement rows(database, std::string("SELECT id, boot_id, known_hour FROM epoch WHERE ") + condition);
    while (rows.executeStep())
        found.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1).getString(),
                         HourUtc(hours(rows.getColumn(2).getInt64()))});
    return found;
}

/// Moves all that waits of one epoch to the hour that `hourOf` says of an hour of the boot.
void release(SQLite::Database &database, std::int64_t epoch, const std::function<HourUtc(hours)> &hourOf)
{
    EpochWriter writer(database, epoch);
    SQLite::Statement rows(database, "DELETE FROM waiting WHERE epoch = ? RETURNING boot_hour, name, value");
    rows.bind(1, epoch);
    while (rows.executeStep())
        writer.raise(hourOf(hours(rows.getColumn(0).getInt64())), rows.getColumn(1).getInt64(),
                     rows.getColumn(2).getInt64(), true);
    writer.finish();
    Outbox(database).noteGrown(epoch);
}

constexpr const char *kWaits = "id IN (SELECT epoch FROM waiting)";

} // namespace

void HourRepair::settleEarlierBoots()
{
    for (const Epoch &epoch : epochs(m_database, kWaits))
        if (!isOfThisBoot(epoch.bootId))
            release(m_database, epoch.row, [&](hours) { return epoch.knownHour; });
}

void HourRepair::moveWaiting(const ClockTrust &trust, const Moment &now)
{
    const auto time = trust.timeOf(now);
    if (!time)
        return;
    const auto latest = std::chrono::floor<hours>(*time);
    for (const Epoch &epoch : epochs(m_database, kWaits))
        release(m_database, epoch.row,
                [&](hours bootHour) { return trust.hourOfBootHour(bootHour, now).value_or(latest); });
}

void HourRepair::moveImpossible(const ClockTrust &trust, const Moment &now)
{
    for (const Epoch &epoch : epochs(m_database, "id >= (SELECT first_unsent FROM meta) AND rev > acked_rev"))
        moveImpossibleOf(epoch.row, isOfThisBoot(epoch.bootId) ? std::nullopt : std::optional(epoch.knownHour), trust,
                         now);
}

void HourRepair::moveImpossibleOf(std::int64_t epoch, std::optional<HourUtc> instead, const ClockTrust &trust,
                                  const Moment &now)
{
    struct Row
    {
        HourUtc hour;
        std::int64_t name;
        std::int64_t value;
    };
    std::vector<Row> moved;
    // Hours that were part of a message are left alone, for a hub may have stored them.
    SQLite::Statement rows(m_database, "SELECT hour, name, value FROM tally WHERE epoch = ? AND hour > ?");
    rows.bind(1, epoch);
    rows.bind(2, std::int64_t(Outbox(m_database).newestSentHour().time_since_epoch().count()));
    while (rows.executeStep()) {
        const HourUtc hour(hours(rows.getColumn(0).getInt64()));
        if (trust.isImpossible(hour, now))
            moved.push_back({hour, rows.getColumn(1).getInt64(), rows.getColumn(2).getInt64()});
    }
    if (moved.empty())
        return;
    EpochWriter writer(m_database, epoch);
    for (const Row &row : moved) {
        SQLite::Statement remove(m_database, "DELETE FROM tally WHERE epoch = ? AND hour = ? AND name = ?");
        remove.bind(1, epoch);
        remove.bind(2, std::int64_t(row.hour.time_since_epoch().count()));
        remove.bind(3, row.name);
        remove.exec();
        writer.raise(instead.value_or(trust.possibleHour(row.hour, now)), row.name, row.value, true);
    }
    writer.finish();
    Outbox(m_database).noteGrown(epoch);
}

} // namespace kiosk
