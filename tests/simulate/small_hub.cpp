// SPDX-License-Identifier: Apache-2.0
#include "simulate/small_hub.h"

#include "core/dsse.h"
#include "core/gzip.h"
#include "core/sha256.h"
#include "core/sync_message.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace simulate;

std::unique_ptr<Identity> SmallHub::identity() const
{
    return std::make_unique<Identity>(
        Identity{core::KeyPair::generate(), "0f0e0000-0000-4000-8000-000000000001", "line-1", m_key.publicKey()});
}

core::Result<std::string> SmallHub::answer(const Identity &kiosk, const Message &message)
{
    const auto payload = core::gunzip(message.body, core::kMaxUnpackedBytes).and_then([&](const std::string &envelope) {
        return core::openEnvelope(envelope, core::kSyncType, kiosk.key.publicKey());
    });
    const auto read = payload.and_then([](const std::string &packed) { return core::syncReportFromPayload(packed); });
    if (!read)
        return tl::unexpected(read.error());
    const core::SyncReport &report = read->report;
    ++messages;
    EXPECT_TRUE(read->rejected.empty());
    core::SyncReceipt receipt{report.kiosk, report.epoch, report.rev, std::chrono::sys_seconds(), {}, {}};
    receipt.messageSha256 = core::sha256Hex(core::asBytes(*payload));
    receipt.number = messages;
    EXPECT_LT(report.heard, messages);
    EXPECT_TRUE(m_starts.emplace(report.start, report.boot).first->second == report.boot);
    for (const core::CounterRecord &record : report.records) {
        Sum &known = m_counters[{report.epoch, record.key.hour, record.key.name}];
        known.value = std::max(known.value, record.value);
        known.repaired = std::max(known.repaired, std::int64_t(record.isRepaired));
    }
    return core::toJson(core::signEnvelope(std::string(core::kReceiptType), core::toJson(receipt), m_key));
}

Sums SmallHub::sums(Fate fate) const
{
    Sums sums;
    for (const auto &[key, sum] : m_counters) {
        core::CounterName name = std::get<core::CounterName>(key);
        name.campaign.clear();
        const auto index = std::ranges::find(counterNames(), name) - counterNames().begin();
        sums[{dayOf(std::get<core::HourUtc>(key)), 0, fate, NameIndex(index)}] +=
            {sum.value, sum.repaired != 0 ? sum.value : 0};
    }
    return sums;
}
