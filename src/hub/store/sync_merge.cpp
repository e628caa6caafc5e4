// SPDX-License-Identifier: Apache-2.0
#include "hub/store/sync_merge.h"

#include "core/json.h"
#include "core/sha256.h"
#include "hub/store/kiosk_repository.h"
#include "hub/store/report_day.h"

#include <algorithm>

namespace hub {
namespace {

constexpr std::int64_t kMaxQuarantinedPerKiosk = 10'000;
constexpr size_t kMaxNotesPerMessage = 20;
constexpr size_t kMaxNoteBytes = 500;

std::string jsonOf(const core::Json &json) { return json.dump(-1, ' ', false, core::Json::error_handler_t::replace); }

bool isTooMuch(const core::CounterRecord &record) { return record.value > kMaxCounterValue; }
bool isAhead(const core::CounterRecord &record, std::chrono::sys_seconds now)
{
    return record.key.hour > now + kMaxHoursAhead;
}

bool hasImpossible(const core::ReadReport &message, std::chrono::sys_seconds now)
{
    return std::ranges::any_of(message.report.records, [&](const core::CounterRecord &record) {
        return isTooMuch(record) || isAhead(record, now);
    });
}

/// Moves records that cannot be true from `message.report.records` to its rejected ones.
void setAsideImpossible(core::ReadReport &message, std::chrono::sys_seconds now)
{
    std::vector<core::CounterRecord> good;
    for (core::CounterRecord &record : message.report.records) {
        if (!isTooMuch(record) && !isAhead(record, now)) {
            good.push_back(std::move(record));
            continue;
        }
        message.rejected.push_back({isTooMuch(record) ? "value above 1000000000" : "hour more than 48 h in the future",
                                    jsonOf({{"hours", {{core::hourText(record.key.hour), record.value}}},
                                            {"campaign", record.key.name.campaign},
                                            {"item", record.key.name.item},
                                            {"metric", core::metricName(record.key.name.metric)},
                                            {"language", record.key.name.language}})});
    }
    message.report.records = std::move(good);
}

} // namespace

void SyncMerge::expect(std::int64_t kiosk, const core::ReadReport &message, std::chrono::sys_seconds now)
{
    if (hasImpossible(message, now))
        return;
    m_context.kiosks.expect(kiosk, message.report, now);
    m_context.starts.expect(kiosk);
}

core::Result<core::SyncReceipt> SyncMerge::apply(std::int64_t kiosk, const core::ReadReport &message,
                                                 std::chrono::sys_seconds now)
{
    std::optional<core::ReadReport> changed;
    if (hasImpossible(message, now))
        setAsideImpossible(changed.emplace(message), now);
    const core::ReadReport &sifted = changed ? *changed : message;
    const core::SyncReport &report = sifted.report;

    // Before anything else is read: hubs that share a database merge the messages of one kiosk one after another.
    const auto noted = m_context.kiosks.note(kiosk, report, now);
    if (!noted)
        return tl::unexpected(noted.error());
    noteTexts(kiosk, report, now);
    const auto seenAt = report.isClockTrusted ? std::min(report.asOf, now) : now;
    m_context.items.note(report.items, std::chrono::floor<std::chrono::hours>(seenAt));
    m_context.counters.raise(noted->epoch, noted->venue, report.records);
    quarantine(*noted, sifted, now);

    core::SyncReceipt receipt{report.kiosk, report.epoch, report.rev, now, {}, {}};
    for (const core::RejectedRecord &one : sifted.rejected)
        ++receipt.rejected[one.reason];
    receipt.number = noted->number;
    if (watchStart(*noted, report, now))
        receipt.orders.emplace_back(core::kEnrolAnew);
    return receipt;
}

bool SyncMerge::watchStart(const NotedKiosk &kiosk, const core::SyncReport &report, std::chrono::sys_seconds now)
{
    const bool isCopied = m_context.starts.note(kiosk.row, report, kiosk.number, kiosk.wasCopied, now);
    if (isCopied != kiosk.wasCopied)
        m_context.connection.query("UPDATE kiosk SET is_copied = ? WHERE id = ?").bind(isCopied, kiosk.row).run();
    return isCopied;
}

void SyncMerge::noteTexts(std::int64_t kiosk, const core::SyncReport &report, std::chrono::sys_seconds now)
{
    for (size_t i = 0; i < std::min(report.notes.size(), kMaxNotesPerMessage); ++i)
        KioskRepository(m_context.connection).addNote(kiosk, report.notes[i].substr(0, kMaxNoteBytes), now);
}

void SyncMerge::quarantine(const NotedKiosk &kiosk, const core::ReadReport &message, std::chrono::sys_seconds now)
{
    std::int64_t alreadyThere = kiosk.quarantined;
    for (const auto &[reason, record] : message.rejected) {
        if (alreadyThere >= kMaxQuarantinedPerKiosk)
            break;
        const std::string digest =
            core::sha256Hex(core::asBytes(jsonOf(core::Json::array({message.report.epoch, reason, record}))));
        alreadyThere += m_context.connection
                            .query("INSERT INTO quarantine(kiosk_id, epoch, received_at, reason, record, digest) "
                                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT(kiosk_id, digest) DO NOTHING")
                            .bind(kiosk.row, message.report.epoch, stored(now), reason, record, digest)
                            .run();
    }
    if (alreadyThere != kiosk.quarantined)
        m_context.connection.query("UPDATE kiosk SET quarantined = ? WHERE id = ?").bind(alreadyThere, kiosk.row).run();
}

} // namespace hub
