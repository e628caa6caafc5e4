// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "kiosk/journal/counterjournal.h"
#include "kiosk/sync/formerkiosks.h"
#include "kiosk/sync/syncagent.h"
#include "kiosk/sync/syncstatus.h"

#include <QMetaType>
#include <QObject>
#include <QString>
#include <cstdint>

namespace kiosk {

class JournalStore;

/// How far the counts of an earlier identity are.
struct FormerStatus
{
    QString kiosk{};
    QString folder{};
    std::int64_t pendingRecords = 0; ///< counters that the hub has not confirmed
    bool isTold = false;             ///< there is nothing left of it to tell
    SyncStatus sync{};
};

/// Tells the hub of an earlier identity what was counted under it, and ends when that has confirmed everything, by
/// whatever way. Until then it is one more kiosk, with a SyncAgent of its own.
///
///     auto *teller = new FormerTeller(former, *store, clock, settings);   // no parent, it moves
///     teller->moveToThread(&networkThread);
///     connect(&networkThread, &QThread::started, teller, &FormerTeller::start);
///     connect(&networkThread, &QThread::finished, teller, &QObject::deleteLater);
///
/// Thread: made on the main thread, then its own or the store's; slots may be called by queued signals.
class FormerTeller : public QObject
{
    Q_OBJECT

public:
    /// `store`: of the former kiosk's folder; it may live on another thread. `clock` outlives the teller.
    FormerTeller(FormerKiosk former, JournalStore &store, const core::Clock &clock, SyncSettings settings,
                 QObject *parent = nullptr);

public Q_SLOTS:
    void start();
    /// As SyncAgent::syncNow(), if there is something to tell.
    void syncNow();

Q_SIGNALS:
    void changed(const kiosk::FormerStatus &status);
    /// Used by the teller itself to reach the store's thread.
    void countsWanted();

private:
    void learn(const JournalCounts &counts);
    void follow(const SyncStatus &status);
    void end();

    const FormerKiosk m_former;
    SyncAgent *m_agent; ///< a child; none once all is told
    FormerStatus m_status;
    bool m_isSpeaking = false;
};

} // namespace kiosk

Q_DECLARE_METATYPE(kiosk::FormerStatus)
