// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/sync_message.h"
#include "kiosk/journal/counterjournal.h"
#include "kiosk/journal/incrementqueue.h"
#include "kiosk/journal/journallock.h"
#include "kiosk/journal/pendingcounts.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>

namespace kiosk {

enum class JournalState {
    Starting,
    Counting,   ///< on disk
    Retrying,   ///< the disk fails or is full: counts are kept in memory, tried again each second
    MemoryOnly, ///< the database was made by a newer program: counts are kept in memory until the program ends
};

/// Writes the counts to disk: at most one commit a second, and one at each visit's end. Nothing that goes wrong here
/// ever reaches a visitor.
///
///     auto *store = new JournalStore(dataFolder, clock, notBefore);   // no parent, it moves
///     store->moveToThread(&storeThread);
///     connect(&storeThread, &QThread::started, store, &JournalStore::start);
///     connect(&storeThread, &QThread::finished, store, &QObject::deleteLater);   // commits what is left
///     MetricRecorder recorder(store->queue(), clock);
///
/// Thread: slots on the store thread; queue() on any.
class JournalStore : public QObject
{
    Q_OBJECT

public:
    /// The database is `folder`/journal.sqlite; a damaged one is renamed to journal.corrupt-… and a new one begins.
    /// `notBefore`: the newer of builtAt() and the pack's date. `clock` outlives the store.
    JournalStore(std::filesystem::path folder, const core::Clock &clock, std::chrono::sys_seconds notBefore,
                 QObject *parent = nullptr);
    ~JournalStore() override;

    /// For MetricRecorder. Lives as long as the store.
    [[nodiscard]] IncrementQueue &queue() { return m_queue; }

    /// For those who carry messages by hand: the journal's functions of these names, after everything that was handed
    /// over is committed. Errors also: Io (the journal is not on disk). Thread: store thread.
    [[nodiscard]] core::Result<CarriedMessage> nextCarried(const CarriedSender &sender,
                                                           const std::optional<CarriedPlace> &after);
    [[nodiscard]] core::Result<std::optional<KnownMessage>> carriedMessage(std::string_view sha256);
    [[nodiscard]] core::Result<CarriedReceipt> takeCarried(const core::SyncReceipt &receipt);
    [[nodiscard]] core::Result<JournalCounts> counts();

public Q_SLOTS:
    void start();
    /// Commits what was handed over, without waiting for the second.
    void commitNow();
    /// Answers with clockLearned(), if the journal is open.
    void tellClock();
    /// Answers with stateChanged() and, if the journal is open, clockLearned().
    void tellState();
    /// Answers with countsTold(), if the journal is on disk.
    void tellCounts();
    /// Answers with reportMade() or reportFailed().
    void makeReport(qint64 maxRecords);
    /// A receipt whose signature, kiosk and message were checked; the message covered its epoch up to `messageRev`, the
    /// answer arrived at `sinceBoot`. Answers with receiptTaken() or reportFailed().
    void takeReceipt(const core::SyncReceipt &receipt, qint64 messageRev, std::chrono::milliseconds sinceBoot);

Q_SIGNALS:
    /// `increments` more are durable.
    void committed(qint64 increments);
    /// `detail` is for the log and for staff.
    void stateChanged(kiosk::JournalState state, const QString &detail);
    void reportMade(const core::SyncReport &report);
    void reportFailed(const QString &detail);
    void receiptTaken(const kiosk::JournalCounts &counts);
    void countsTold(const kiosk::JournalCounts &counts);
    /// What is known of the time, at the start and after each receipt.
    void clockLearned(const kiosk::ClockTrust &trust);

private:
    /// The result of `work(CounterJournal &)`.
    template <typename Work>
    [[nodiscard]] auto onJournal(Work work) -> decltype(work(std::declval<CounterJournal &>()));
    void drain();
    void commit();
    void openJournal();
    /// Chooses how counting goes on.
    void handleFailure(const core::Error &error);
    void setState(JournalState state, const QString &detail);
    [[nodiscard]] core::Result<JournalCounts> applyReceipt(const core::SyncReceipt &receipt, std::int64_t messageRev,
                                                           std::chrono::milliseconds sinceBoot);

    const std::filesystem::path m_folder;
    const core::Clock &m_clock;
    const std::chrono::sys_seconds m_notBefore;
    IncrementQueue m_queue;
    PendingCounts m_pending;
    /// What is being added to the journal under m_additionId. It stays as it is until it is certainly there.
    PendingCounts m_addition;
    std::string m_additionId;
    std::optional<JournalLock> m_lock;
    std::optional<CounterJournal> m_journal;
    std::string m_damage;     ///< why the database must be set aside; empty: as far as known it is sound
    std::string m_unsaidNote; ///< for the office, as soon as there is a database
    JournalState m_state = JournalState::Starting;
    QString m_stateDetail;
    QTimer m_timer;
    QElapsedTimer m_sinceCommit;
};

} // namespace kiosk

Q_DECLARE_METATYPE(core::SyncReport)
Q_DECLARE_METATYPE(core::SyncReceipt)
Q_DECLARE_METATYPE(kiosk::JournalCounts)
Q_DECLARE_METATYPE(kiosk::ClockTrust)
