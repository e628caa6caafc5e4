// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/sync_message.h"
#include "kiosk/journal/counterjournal.h"
#include "kiosk/sync/backoff.h"
#include "kiosk/sync/hubconnection.h"
#include "kiosk/sync/kioskidentity.h"
#include "kiosk/sync/syncstatus.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>
#include <string>

namespace kiosk {

class JournalStore;

struct SyncSettings
{
    std::chrono::milliseconds interval = std::chrono::seconds(60);
    std::chrono::milliseconds timeout = std::chrono::seconds(20);
    std::chrono::milliseconds backOffBase = std::chrono::seconds(2);
    std::chrono::milliseconds backOffCap = std::chrono::minutes(10);
    std::string software; ///< version of the program
};

/// Sends what the journal has to say to the hub at every interval, one message at a time, and again without a pause
/// while there is more. Only a receipt that is signed by the pinned hub key, names this kiosk and this epoch and
/// answers this very message confirms anything. Protocol: docs/sync-protocol.md.
///
///     auto *agent = new SyncAgent(identity, *store, clock, settings);   // no parent, it moves
///     agent->moveToThread(&networkThread);
///     connect(&networkThread, &QThread::started, agent, &SyncAgent::start);
///     connect(&networkThread, &QThread::finished, agent, &QObject::deleteLater);
///     watchConnectivity(*agent);
///
/// Thread: its own or the store's; slots may be called by queued signals.
class SyncAgent : public QObject
{
    Q_OBJECT

public:
    /// Without an enrolled `identity` it reports NotEnrolled and does nothing. `store` may live on another thread; only
    /// signals cross. `clock` outlives the agent.
    SyncAgent(std::optional<KioskIdentity> identity, JournalStore &store, const core::Clock &clock,
              SyncSettings settings, QObject *parent = nullptr);

public Q_SLOTS:
    void start();
    /// Sends now instead of at the interval ("sync now"); forgets the back-off.
    void syncNow();
    /// The network came back: tries soon, spread over a few seconds, and forgets the back-off.
    void noteConnectivityChange();
    /// The pack that is really shown, for the next messages.
    void setPack(const core::PackInUse &pack);

Q_SIGNALS:
    void statusChanged(const kiosk::SyncStatus &status);
    /// Used by the agent itself to reach the store's thread.
    void reportWanted(qint64 maxRecords);
    void receiptArrived(const core::SyncReceipt &receipt, qint64 messageRev, std::chrono::milliseconds sinceBoot);

private:
    enum class Step { Resting, AskingJournal, AskingHub, TellingJournal };
    /// The message under way.
    struct InFlight
    {
        std::string epoch;
        std::string payloadSha256;
        std::int64_t rev = 0;
        std::chrono::milliseconds sentAt{}; ///< since boot
        bool isMoreWaiting = false;
        bool isCopy = false;
        std::chrono::sys_seconds receiptTime{};
    };

    void beginRound();
    void send(core::SyncReport report);
    void handleAnswer(const HubAnswer &answer);
    void handleRefusal(const HubAnswer &answer);
    [[nodiscard]] core::Result<core::SyncReceipt> checkedReceipt(const QByteArray &body) const;
    void handleConfirmation(const JournalCounts &counts);
    void rest(std::chrono::milliseconds pause, SyncPhase phase, const QString &detail);
    void retryLater(SyncPhase phase, const QString &detail,
                    std::chrono::milliseconds atLeast = std::chrono::milliseconds(0));
    void setPhase(SyncPhase phase, const QString &detail);

    const std::optional<KioskIdentity> m_identity;
    const core::Clock &m_clock;
    const SyncSettings m_settings;
    std::optional<core::PackInUse> m_pack;
    HubConnection *m_connection = nullptr;
    BackOff m_backOff;
    QTimer m_timer;
    SyncStatus m_status;
    InFlight m_inFlight;
    Step m_step = Step::Resting;
    qint64 m_maxRecords = qint64(core::kMaxRecordsPerMessage);
};

/// Tells `agent` when the network comes back, if the system can say so (a Qt network information plugin).
/// Thread: main thread; `agent` may live on another.
void watchConnectivity(SyncAgent &agent);

} // namespace kiosk

Q_DECLARE_METATYPE(core::PackInUse)
