// SPDX-License-Identifier: Apache-2.0
#include "kiosk/sync/syncagent.h"

#include "core/dsse.h"
#include "core/sha256.h"
#include "kiosk/journal/journalstore.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <algorithm>
#include <utility>

Q_LOGGING_CATEGORY(lcSync, "kiosk.sync")

namespace kiosk {
namespace {

using namespace std::chrono_literals;
using Milliseconds = std::chrono::milliseconds;

/// Screens that get power or network back together spread their first message over this time.
constexpr Milliseconds kSpread = 5s;

double random() { return QRandomGenerator::global()->generateDouble(); }

Milliseconds upTo(Milliseconds most) { return Milliseconds(Milliseconds::rep(double(most.count()) * random())); }

} // namespace

SyncAgent::SyncAgent(std::optional<KioskIdentity> identity, JournalStore &store, const core::Clock &clock,
                     SyncSettings settings, QObject *parent)
    : QObject(parent),
      m_identity(std::move(identity)),
      m_clock(clock),
      m_settings(std::move(settings)),
      m_backOff(m_settings.backOffBase, m_settings.backOffCap, random),
      m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SyncAgent::beginRound);
    connect(this, &SyncAgent::reportWanted, &store, &JournalStore::makeReport);
    connect(this, &SyncAgent::receiptArrived, &store, &JournalStore::takeReceipt);
    connect(&store, &JournalStore::reportMade, this, &SyncAgent::send);
    connect(&store, &JournalStore::receiptTaken, this, &SyncAgent::handleConfirmation);
    connect(&store, &JournalStore::reportFailed, this, [this](const QString &detail) {
        if (m_step == Step::AskingJournal || m_step == Step::TellingJournal)
            retryLater(SyncPhase::Waiting, detail);
    });
}

void SyncAgent::start()
{
    if (!m_identity || !m_identity->isEnrolled())
        return setPhase(SyncPhase::NotEnrolled, QStringLiteral("not enrolled with a hub"));
    const auto hub = HubConnection::checkedUrl(m_identity->hubUrl);
    if (!hub)
        return setPhase(SyncPhase::NotEnrolled, QString::fromStdString(hub.error().detail));
    m_connection = new HubConnection(*hub, m_settings.timeout, this);
    rest(upTo(std::min(kSpread, m_settings.interval)), SyncPhase::Waiting, QStringLiteral("no receipt yet"));
}

void SyncAgent::syncNow()
{
    m_backOff.reset();
    beginRound();
}

void SyncAgent::noteConnectivityChange()
{
    m_backOff.reset();
    const bool isPaused = m_step == Step::Resting && m_timer.isActive();
    if (isPaused && m_status.phase != SyncPhase::Idle)
        m_timer.start(std::min(upTo(kSpread), m_timer.remainingTimeAsDuration()));
}

void SyncAgent::setPack(const core::PackInUse &pack) { m_pack = pack; }

void SyncAgent::beginRound()
{
    if (!m_connection || m_step != Step::Resting)
        return;
    m_timer.stop();
    m_step = Step::AskingJournal;
    Q_EMIT reportWanted(m_maxRecords);
}

void SyncAgent::send(core::SyncReport report)
{
    if (m_step != Step::AskingJournal)
        return;
    report.kiosk = m_identity->kiosk;
    report.software = m_settings.software;
    report.pack = m_pack;
    const auto envelope = core::signEnvelope(std::string(core::kSyncType), core::toPayload(report), m_identity->key);
    m_inFlight = {report.epoch, core::sha256Hex(core::asBytes(envelope.payload)), report.rev, m_clock.sinceBoot(),
                  report.rev < report.lastRev || report.pendingRecords > 0};
    m_step = Step::AskingHub;
    setPhase(SyncPhase::Sending, {});
    m_connection->post(QStringLiteral("/v1/sync"), core::toJson(envelope),
                       [this](const HubAnswer &answer) { handleAnswer(answer); });
}

void SyncAgent::handleAnswer(const HubAnswer &answer)
{
    const Milliseconds arrivedAt = m_clock.sinceBoot();
    if (answer.status != 200)
        return handleRefusal(answer);
    // A machine that slept meanwhile would take an old time for the present one, and counts made since for impossible.
    if (arrivedAt - m_inFlight.sentAt > ClockTrust::kHubTolerance)
        return retryLater(SyncPhase::Waiting, QStringLiteral("the answer came too late to tell the time"));
    const auto receipt = checkedReceipt(answer.body);
    if (!receipt)
        return retryLater(SyncPhase::Waiting, QStringLiteral("an answer that is no receipt of the enrolled hub: %1")
                                                  .arg(QString::fromStdString(receipt.error().detail)));
    if (!receipt->rejected.empty())
        qCWarning(lcSync).noquote() << receipt->rejectedCount() << "records were set aside by the hub, some of them:"
                                    << QString::fromStdString(receipt->rejected.begin()->first);
    m_inFlight.receiptTime = receipt->time;
    m_inFlight.isCopy = receipt->hasOrder(core::kEnrolAnew);
    m_inFlight.isMoreWaiting = m_inFlight.isMoreWaiting && receipt->ackedRev >= m_inFlight.rev;
    m_step = Step::TellingJournal;
    Q_EMIT receiptArrived(*receipt, m_inFlight.rev, arrivedAt);
}

void SyncAgent::handleRefusal(const HubAnswer &answer)
{
    switch (answer.status) {
    case 401:
    case 403:
        m_status.refusal = answer.kind;
        return retryLater(SyncPhase::Refused, answer.problem);
    case 413:
        // What a hub or a proxy before it accepts may be less than the protocol's limit.
        m_maxRecords = std::max<qint64>(1, m_maxRecords / 2);
        return retryLater(SyncPhase::Waiting, answer.problem);
    default:
        return retryLater(SyncPhase::Waiting, answer.problem, answer.retryAfter.value_or(0s));
    }
}

core::Result<core::SyncReceipt> SyncAgent::checkedReceipt(const QByteArray &body) const
{
    auto receipt = core::openEnvelope(body.toStdString(), core::kReceiptType, *m_identity->hubKey)
                       .and_then([](const std::string &payload) { return core::syncReceiptFromJson(payload); });
    if (!receipt)
        return receipt;
    if (receipt->kiosk != m_identity->kiosk)
        return core::failure(core::Code::Rejected, "it is for another kiosk");
    if (receipt->epoch != m_inFlight.epoch)
        return core::failure(core::Code::Rejected, "it is for another epoch");
    if (receipt->messageSha256 != m_inFlight.payloadSha256)
        return core::failure(core::Code::Rejected, "it answers another message");
    return receipt;
}

void SyncAgent::handleConfirmation(const JournalCounts &counts)
{
    if (m_step != Step::TellingJournal)
        return;
    m_backOff.reset();
    m_status.lastReceiptAtUtc = m_inFlight.receiptTime;
    m_status.pendingRecords = counts.pendingRecords;
    m_status.ackedRev = counts.ackedRev;
    const Milliseconds pause =
        m_inFlight.isMoreWaiting ? 0ms : m_settings.interval * 9 / 10 + upTo(m_settings.interval / 5);
    // Its counts are taken and safe; but the office sees two machines as one, and only staff can part them.
    m_status.isCopy = m_inFlight.isCopy;
    if (m_status.isCopy)
        return rest(
            pause, SyncPhase::Refused,
            QStringLiteral("this machine and another one are copies of each other: enrol all but one anew, each "
                           "on its staff panel"));
    rest(pause, SyncPhase::Idle, {});
}

void SyncAgent::rest(Milliseconds pause, SyncPhase phase, const QString &detail)
{
    m_step = Step::Resting;
    m_timer.start(pause);
    setPhase(phase, detail);
}

void SyncAgent::retryLater(SyncPhase phase, const QString &detail, Milliseconds atLeast)
{
    // Where the hub asked for patience, the jitter comes on top: a crowd must not return in step.
    const Milliseconds pause = atLeast + m_backOff.nextDelay();
    qCWarning(lcSync).noquote() << detail << "- trying again in" << (pause.count() + 999) / 1000 << "s";
    rest(pause, phase, detail);
}

void SyncAgent::setPhase(SyncPhase phase, const QString &detail)
{
    m_status.phase = phase;
    if (phase != SyncPhase::Refused) {
        m_status.refusal.clear();
        m_status.isCopy = false;
    }
    m_status.detail = detail;
    Q_EMIT statusChanged(m_status);
}

} // namespace kiosk
