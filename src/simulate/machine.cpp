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

Machine::Machine(const Identity &identity, std::string campaign, Journal journal)
    : m_identity(&identity), m_campaign(std::move(campaign)), m_journal(std::move(journal))
{}

void Machine::startBoot(std::chrono::sys_seconds at, bool isClockGood)
{
    m_journal.startBoot();
    m_bootedAt = at;
    m_isTimeKnown = isClockGood;
    m_isGreeted = false;
}

void Machine::count(Hour hour, Increment increment)
{
    if (m_isTimeKnown)
        return m_journal.count(hour, increment);
    m_journal.countWaiting(std::chrono::floor<std::chrono::hours>(hour - m_bootedAt), increment);
}

Message Machine::makeMessage(std::chrono::sys_seconds now) const
{
    Draft draft = m_isGreeted ? m_journal.next(core::kMaxRecordsPerMessage) : m_journal.greeting();
    core::SyncReport report;
    report.kiosk = m_identity->kiosk;
    report.epoch = draft.epoch;
    report.boot = draft.boot;
    report.rev = draft.rev;
    report.lastRev = draft.lastRev;
    report.pendingRecords = draft.pending;
    report.asOf = m_isTimeKnown ? now : std::chrono::sys_seconds(now - m_bootedAt);
    report.isClockTrusted = m_isTimeKnown;
    report.software = "simulated " HUHANG_VERSION;
    for (const Counter &counter : draft.counters) {
        core::CounterName name = counterNames()[counter.name];
        name.campaign = m_campaign;
        report.records.push_back({{counter.hour, std::move(name)}, counter.value, counter.isRepaired});
    }
    std::string payload = core::toJson(report);
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
    if (!std::exchange(m_isTimeKnown, true))
        m_journal.settleWaiting(m_bootedAt, now);
    m_isGreeted = true;
    m_journal.confirm(message.epoch, receipt->ackedRev);
    Taken taken;
    if (std::ranges::find(receipt->orders, "new_epoch") != receipt->orders.end())
        taken.isNewEpoch = m_journal.closeEpoch(message.epoch, core::randomUuid());
    if (!receipt->rejected.empty())
        taken.setAside = receipt->rejected.front().reason;
    return taken;
}

} // namespace simulate
