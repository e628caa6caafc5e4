// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>
#include <chrono>
#include <cstdint>
#include <optional>

namespace kiosk {

enum class SyncPhase {
    NotEnrolled,
    Idle,    ///< the hub has confirmed everything; the next report goes out at the interval
    Sending, ///< a message is under way
    Waiting, ///< the last try failed, or the hub asked to wait: the next one comes by itself
    Refused, ///< the hub does not accept this kiosk (unknown, revoked, copied): staff must act; tried again now and
             ///< then
};

/// What is shown about the connection to the hub. All of it but phase and detail comes from receipts.
struct SyncStatus
{
    SyncPhase phase = SyncPhase::NotEnrolled;
    std::optional<std::chrono::sys_seconds> lastReceiptAtUtc; ///< the hub's time in the newest receipt of this run
    std::int64_t pendingRecords = 0;                          ///< counters not confirmed, as of that receipt
    std::int64_t ackedRev = 0;
    QString detail;      ///< for staff
    QString refusal{};   ///< kind of the hub's problem while it refuses; empty: none was named
    bool isCopy = false; ///< while it refuses: another machine counts as this kiosk too; the counts are taken
    bool operator==(const SyncStatus &) const = default;
};

} // namespace kiosk

Q_DECLARE_METATYPE(kiosk::SyncStatus)
