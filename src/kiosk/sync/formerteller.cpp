// SPDX-License-Identifier: Apache-2.0
#include "kiosk/sync/formerteller.h"

#include "kiosk/journal/journalstore.h"

#include <QLoggingCategory>
#include <utility>

namespace kiosk {
namespace {

Q_LOGGING_CATEGORY(lcFormer, "kiosk.sync.former", QtInfoMsg)

} // namespace

FormerTeller::FormerTeller(FormerKiosk former, JournalStore &store, const core::Clock &clock, SyncSettings settings,
                           QObject *parent)
    : QObject(parent),
      m_former(std::move(former)),
      m_agent(new SyncAgent(m_former.identity, store, clock, std::move(settings), this)),
      m_status{QString::fromStdString(m_former.identity.kiosk), QString::fromStdString(m_former.folder.string())}
{
    watchConnectivity(*m_agent);
    connect(m_agent, &SyncAgent::statusChanged, this, &FormerTeller::follow);
    connect(&store, &JournalStore::countsTold, this, &FormerTeller::learn);
    connect(&store, &JournalStore::receiptTaken, this, &FormerTeller::learn);
    connect(&store, &JournalStore::stateChanged, this, &FormerTeller::countsWanted);
    connect(this, &FormerTeller::countsWanted, &store, &JournalStore::tellCounts);
}

void FormerTeller::start() { Q_EMIT countsWanted(); }

void FormerTeller::syncNow()
{
    if (m_isSpeaking)
        m_agent->syncNow();
}

void FormerTeller::learn(const JournalCounts &counts)
{
    if (m_status.isTold)
        return;
    m_status.pendingRecords = counts.pendingRecords;
    m_status.isTold = isTold(counts);
    if (m_status.isTold)
        end();
    else if (!std::exchange(m_isSpeaking, true))
        m_agent->start();
    Q_EMIT changed(m_status);
}

void FormerTeller::end()
{
    qCInfo(lcFormer) << "the hub has confirmed all that was counted as" << qUtf8Printable(m_status.kiosk);
    m_isSpeaking = false;
    std::exchange(m_agent, nullptr)->deleteLater();
    // Without the mark, the next start finds the same.
    if (const auto marked = markTold(m_former); !marked)
        qCWarning(lcFormer) << "that is not noted:" << marked.error().detail.c_str();
}

void FormerTeller::follow(const SyncStatus &status)
{
    if (status.phase == SyncPhase::Sending || m_status.isTold)
        return;
    if (!status.refusal.isEmpty() && status.refusal != m_status.sync.refusal)
        qCWarning(lcFormer) << "the hub takes no counts of" << qUtf8Printable(m_status.kiosk)
                            << "any more:" << qUtf8Printable(status.detail);
    m_status.sync = status;
    Q_EMIT changed(m_status);
}

} // namespace kiosk
