// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/journal/counterjournal.h"
#include "kiosk/journal/journalstore.h"
#include "kiosk/sync/formerteller.h"
#include "kiosk/sync/syncstatus.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <chrono>
#include <cstdint>
#include <optional>

namespace kiosk {

/// What the staff panel knows of the machine. Optional things are not known yet.
struct StaffFacts
{
    SyncStatus sync;
    JournalState journal = JournalState::Starting;
    QString journalDetail;
    std::optional<JournalCounts> counts;
    ClockTrust trust;
    QMap<QString, FormerStatus> former; ///< earlier identities, by id

    QString pack;                                       ///< id and version; empty: no content
    QString contentSet;                                 ///< hash of all that is shown
    std::optional<std::chrono::sys_seconds> shownSince; ///< by this program's clock
    bool isUpdating = false;                            ///< the program looks for new content
    std::optional<std::chrono::sys_seconds> updateLookedAt;
    QString updateTrouble;
    bool isUpdateWaiting = false; ///< a new set is on disk and will be shown when the screen is free

    std::optional<std::int64_t> freeBytes;
    QStringList addresses; ///< "eth0 192.168.1.7"
    QString dataFolder;
    bool isSoftwareRendered = true;
    QString screenSize; ///< "1080×1920"
    QString program;    ///< version
    QString host;
    QString kiosk; ///< id from the hub; empty: not enrolled
    QString venue;
    QString hub;
    QString fixedHub; ///< the address that the command line names, whatever the kiosk is enrolled with
};

} // namespace kiosk
