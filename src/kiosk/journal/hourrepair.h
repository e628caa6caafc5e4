// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/journal/clocktrust.h"
#include "storage/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace kiosk {

/// Moves counts to the hours they belong to, within the epoch that counted them. To be used inside a transaction, while
/// no EpochWriter is at work. Throws SQLite::Exception.
class HourRepair
{
public:
    /// `bootId`: the machine's boot that runs now.
    HourRepair(SQLite::Database &database, std::string bootId) : m_database(database), m_bootId(std::move(bootId)) {}

    /// Nothing tells any more when an earlier boot of the machine was: what waits of it goes to the hour that was
    /// certain when its epoch began. All copies of the journal find the same.
    void settleEarlierBoots();
    /// Counts of this boot that waited for the time, if it is known now.
    void moveWaiting(const ClockTrust &trust, const Moment &now);
    /// Counts that a wall clock ahead of its time has put into hours to come.
    void moveImpossible(const ClockTrust &trust, const Moment &now);

private:
    [[nodiscard]] bool isOfThisBoot(std::string_view bootId) const { return !m_bootId.empty() && bootId == m_bootId; }
    /// `instead`: the hour for all of them; nothing: as far back as the clock was ahead.
    void moveImpossibleOf(std::int64_t epoch, std::optional<core::HourUtc> instead, const ClockTrust &trust,
                          const Moment &now);

    SQLite::Database &m_database;
    const std::string m_bootId;
};

} // namespace kiosk
