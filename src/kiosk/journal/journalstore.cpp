// SPDX-License-Identifier: Apache-2.0
#include "kiosk/journal/journalstore.h"

#include "core/random.h"
#include "kiosk/journal/damagedfile.h"

#include <QLoggingCategory>
#include <QMetaObject>
#include <algorithm>
#include <system_error>
#include <utility>

Q_LOGGING_CATEGORY(lcJournal, "kiosk.journal")

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// Between two commits within a visit, and between two tries on a failing disk.
constexpr std::chrono::milliseconds kPause = 1s;

} // namespace

JournalStore::JournalStore(std::filesystem::path folder, const core::Clock &clock, std::chrono::sys_seconds notBefore,
                           QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_clock(clock), m_notBefore(notBefore), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &JournalStore::commit);
}

JournalStore::~JournalStore()
{
    m_queue.setListener({});
    commitNow();
}

void JournalStore::start()
{
    openJournal();
    m_queue.setListener([this] { QMetaObject::invokeMethod(this, &JournalStore::drain, Qt::QueuedConnection); });
    drain();
}

void JournalStore::drain()
{
    Handover handover = m_queue.take();
    const bool isFlushWanted = handover.isFlushWanted;
    m_pending.add(std::move(handover));
    if (m_state == JournalState::Retrying && m_timer.isActive())
        return;
    const auto elapsed = m_sinceCommit.isValid() ? std::chrono::milliseconds(m_sinceCommit.elapsed()) : kPause;
    if (isFlushWanted || elapsed >= kPause)
        commit();
    else if (!m_timer.isActive())
        m_timer.start(kPause - elapsed);
}

void JournalStore::commitNow()
{
    m_pending.add(m_queue.take());
    commit();
}

void JournalStore::commit()
{
    m_timer.stop();
    if (m_state == JournalState::MemoryOnly)
        return;
    if (!m_journal)
        openJournal();
    if (!m_journal)
        return;
    m_sinceCommit.start();
    if (!m_unsaidNote.empty()) {
        if (const auto noted = m_journal->addNote(m_unsaidNote); !noted)
            return handleFailure(noted.error());
        m_unsaidNote.clear();
    }
    while (!m_addition.isEmpty() || !m_pending.isEmpty()) {
        if (m_addition.isEmpty()) {
            m_addition = std::exchange(m_pending, {});
            m_additionId = core::randomUuid();
        }
        const auto added = m_journal->add(m_addition.batches(), m_addition.items(), m_addition.dropped(), m_additionId);
        if (!added)
            return handleFailure(added.error());
        const std::int64_t increments = m_addition.increments();
        m_addition.clear();
        Q_EMIT committed(increments);
    }
    setState(JournalState::Counting, {});
}

void JournalStore::openJournal()
{
    std::error_code ignored; // opening says it better
    std::filesystem::create_directories(m_folder, ignored);
    // A second kiosk on the same folder is a mistake of whoever set the machine up; it counts all the same.
    if (!m_lock) {
        if (auto lock = JournalLock::take(m_folder))
            m_lock.emplace(std::move(*lock));
        else
            qCWarning(lcJournal).noquote() << QString::fromStdString(lock.error().detail);
    }
    const std::filesystem::path file = m_folder / "journal.sqlite";
    auto journal = m_damage.empty() ? CounterJournal::open(file, m_clock, m_notBefore)
                                    : core::failure(core::Code::Malformed, m_damage);
    if (!journal && journal.error().code == core::Code::Malformed) {
        m_damage = journal.error().detail;
        const auto kept = setAside(file, m_clock);
        if (!kept)
            return handleFailure(kept.error());
        m_unsaidNote = "database set aside as " + kept->filename().string() + ": " + m_damage;
        m_damage.clear();
        qCWarning(lcJournal).noquote() << QString::fromStdString(m_unsaidNote) << "- counting goes on in a new one";
        journal = CounterJournal::open(file, m_clock, m_notBefore);
    }
    if (!journal)
        return handleFailure(journal.error());
    m_journal.emplace(std::move(*journal));
    Q_EMIT clockLearned(m_journal->clockTrust());
    setState(JournalState::Counting, {});
    if (!m_unsaidNote.empty())
        m_timer.start(0ms);
}

void JournalStore::handleFailure(const core::Error &error)
{
    const QString detail = QString::fromStdString(error.detail);
    if (error.code == core::Code::Unsupported)
        return setState(JournalState::MemoryOnly, detail);
    // A full disk heals by itself; after anything else the connection is made anew.
    if (error.code != core::Code::Full)
        m_journal.reset();
    if (error.code == core::Code::Malformed)
        m_damage = error.detail;
    setState(JournalState::Retrying, detail);
    m_timer.start(kPause);
}

void JournalStore::setState(JournalState state, const QString &detail)
{
    if (state == m_state)
        return;
    m_state = state;
    m_stateDetail = detail;
    switch (state) {
    case JournalState::Starting:
        break;
    case JournalState::Counting:
        qCInfo(lcJournal) << "counting on disk";
        break;
    case JournalState::Retrying:
        qCWarning(lcJournal).noquote() << "counts are kept in memory, tried again each second:" << detail;
        break;
    case JournalState::MemoryOnly:
        qCWarning(lcJournal).noquote() << "counts are kept in memory only, until the program ends:" << detail;
        break;
    }
    Q_EMIT stateChanged(state, detail);
}

template <typename Work> auto JournalStore::onJournal(Work work) -> decltype(work(std::declval<CounterJournal &>()))
{
    commitNow();
    if (!m_journal)
        return core::failure(core::Code::Io, "the journal is not on disk");
    auto result = work(*m_journal);
    if (!result)
        handleFailure(result.error());
    return result;
}

core::Result<CarriedMessage> JournalStore::nextCarried(const CarriedSender &sender,
                                                       const std::optional<CarriedPlace> &after)
{
    return onJournal([&](CounterJournal &journal) { return journal.nextCarried(sender, after); });
}

core::Result<std::optional<KnownMessage>> JournalStore::carriedMessage(std::string_view sha256)
{
    return onJournal([&](CounterJournal &journal) { return journal.carriedMessage(sha256); });
}

core::Result<CarriedReceipt> JournalStore::takeCarried(const core::SyncReceipt &receipt)
{
    auto taken = onJournal([&](CounterJournal &journal) { return journal.takeCarried(receipt); });
    tellClock();
    return taken;
}

core::Result<JournalCounts> JournalStore::counts()
{
    return onJournal([](CounterJournal &journal) { return journal.counts(); });
}

void JournalStore::makeReport(qint64 maxRecords)
{
    if (!m_journal) {
        Q_EMIT reportFailed(QStringLiteral("the journal is not on disk"));
        return;
    }
    const auto report = m_journal->nextReport(size_t(maxRecords));
    if (report) {
        Q_EMIT reportMade(*report);
        return;
    }
    Q_EMIT reportFailed(QString::fromStdString(report.error().detail));
    handleFailure(report.error());
}

void JournalStore::tellClock()
{
    if (m_journal)
        Q_EMIT clockLearned(m_journal->clockTrust());
}

void JournalStore::tellState()
{
    Q_EMIT stateChanged(m_state, m_stateDetail);
    tellClock();
}

void JournalStore::tellCounts()
{
    if (!m_journal)
        return;
    if (const auto now = counts())
        Q_EMIT countsTold(*now);
}

void JournalStore::takeReceipt(const core::SyncReceipt &receipt, qint64 messageRev, std::chrono::milliseconds sinceBoot)
{
    if (!m_journal) {
        Q_EMIT reportFailed(QStringLiteral("the journal is not on disk"));
        return;
    }
    const auto counts = applyReceipt(receipt, messageRev, sinceBoot);
    if (counts) {
        Q_EMIT clockLearned(m_journal->clockTrust());
        Q_EMIT receiptTaken(*counts);
        return;
    }
    Q_EMIT reportFailed(QString::fromStdString(counts.error().detail));
    handleFailure(counts.error());
}

core::Result<JournalCounts> JournalStore::applyReceipt(const core::SyncReceipt &receipt, std::int64_t messageRev,
                                                       std::chrono::milliseconds sinceBoot)
{
    CounterJournal &journal = *m_journal;
    return journal.noteHubTime(receipt.time, sinceBoot, receipt.number)
        .and_then([&]() -> core::Result<> {
            // Never more than the message said, whatever a hub claims: what it was not told stays unsent.
            const auto confirmed = journal.acknowledge(receipt.epoch, std::min(receipt.ackedRev, messageRev));
            // NotFound: nothing was counted yet, or the journal was replaced while the message was under way.
            if (!confirmed && confirmed.error().code != core::Code::NotFound)
                return confirmed;
            return {};
        })
        .and_then([&] { return journal.counts(); });
}

} // namespace kiosk
