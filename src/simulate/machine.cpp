// SPDX-License-Identifier: Apache-2.0
#include "simulate/machine.h"

#include "core/dsse.h"
#include "core/gzip.h"
#include "core/random.h"
#include "core/sha256.h"
#include "core/sync_message.h"

#include <algorithm>

namespace simulate {

using core::Code;
using core::Result;

Machine::Machine(const Identity &identity, std::string campaign, std::chrono::sys_seconds certain)
    : m_identity(&identity), m_campaign(std::move(campaign)), m_journal(certain)
{}

void Machine::startBoot(std::chrono::sys_seconds at, WallClock clock)
{
    m_journal.startBoot(core::randomUuid());
    m_bootedAt = at;
    m_clock = clock;
    m_isGreeted = false;
}

void Machine::count(Hour hour, Increment increment)
{
    if (m_isGreeted || m_clock.isSet)
        return m_journal.count(m_isGreeted ? hour : Hour(hour + m_clock.ahead), increment);
    m_journal.countWaiting(std::chrono::floor<std::chrono::hours>(hour - m_bootedAt), increment);
}

Message Machine::makeMessage(std::chrono::sys_seconds now) const
{
    Draft draft = m_isGreeted ? m_journal.next(core::kMaxRecordsPerMessage) : m_journal.greeting();
    core::SyncReport report;
    report.kiosk = m_identity->kiosk;
    report.epoch = draft.epoch;
    report.start = draft.start;
    report.boot = draft.boot;
    report.heard = draft.heard;
    report.rev = draft.rev;
    report.lastRev = draft.lastRev;
    report.pendingRecords = draft.pending;
    report.isClockTrusted = m_isGreeted || m_clock.isSet;
    report.asOf = now;
    if (!report.isClockTrusted)
        report.asOf = std::chrono::sys_seconds(now - m_bootedAt);
    else if (!m_isGreeted)
        report.asOf = now + m_clock.ahead;
    report.software = "simulated " HUHANG_VERSION;
    for (const Counter &counter : draft.counters) {
        core::CounterName name = counterNames()[counter.name];
        name.campaign = m_campaign;
        report.records.push_back({{counter.hour, std::move(name)}, counter.value, counter.isRepaired});
    }
    std::string payload = core::toPayload(report);
    std::string sha256 = core::sha256Hex(core::asBytes(payload));
    const auto envelope = core::signEnvelope(std::string(core::kSyncType), std::move(payload), m_identity->key);
    return {std::move(draft.epoch), draft.rev, std::move(draft.counters), std::move(sha256),
            core::gzip(core::toJson(envelope))};
}

Result<Machine::Taken> Machine::takeAnswer(const Message &message, std::string_view answer,
                                           std::chrono::sys_seconds now)
{
    const auto receipt =
        core::openEnvelope(answer, core::kReceiptType, m_identity->hubKey).and_then([](const std::string &payload) {
            return core::syncReceiptFromJson(payload);
        });
    if (!receipt)
        return tl::unexpected(receipt.error());
    if (receipt->kiosk != m_identity->kiosk || receipt->epoch != message.epoch ||
        receipt->messageSha256 != message.payloadSha256 || receipt->ackedRev > message.rev)
        return core::failure(Code::Rejected, "the hub's receipt is not for the message that it answers");
    // The hub's clock says today, however far the simulation is: that a receipt came is what tells the time here.
    m_journal.learnTime(m_bootedAt, now, m_clock.ahead);
    m_isGreeted = true;
    m_journal.hear(receipt->number);
    m_journal.confirm(message.epoch, receipt->ackedRev);
    Taken taken;
    taken.isCopy = receipt->hasOrder(core::kEnrolAnew);
    if (!receipt->rejected.empty())
        taken.setAside = receipt->rejected.begin()->first;
    return taken;
}

} // namespace simulate
