// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/sync_message.h"
#include "hub/store/write_context.h"

#include <chrono>

namespace hub {

/// Limits beyond which a record is set aside: such a value cannot have been counted.
inline constexpr std::int64_t kMaxCounterValue = 1'000'000'000;
inline constexpr std::chrono::hours kMaxHoursAhead{48};

/// Merges sync messages into the store: the greater value per (kiosk, epoch, hour, campaign, item, metric, language)
/// wins, so that messages may come any number of times, in any order and at any age.
class SyncMerge
{
public:
    explicit SyncMerge(WriteContext &context) : m_context(context) {}

    /// Says that apply() follows in this transaction, so that several messages are merged with few statements.
    /// `message` must live until then.
    void expect(std::int64_t kiosk, const core::ReadReport &message, std::chrono::sys_seconds now);
    /// Merges one verified message of the kiosk in row `kiosk`. Its counts wait in the context until that is finished.
    /// To be run inside a transaction. Errors: Rejected (revoked meanwhile). Throws StoreFailure. Thread: the writer's.
    [[nodiscard]] core::Result<core::SyncReceipt> apply(std::int64_t kiosk, const core::ReadReport &message,
                                                        std::chrono::sys_seconds now);

private:
    /// True if two machines speak as this kiosk.
    [[nodiscard]] bool watchStart(const NotedKiosk &kiosk, const core::SyncReport &report,
                                  std::chrono::sys_seconds now);
    void noteTexts(std::int64_t kiosk, const core::SyncReport &report, std::chrono::sys_seconds now);
    void quarantine(const NotedKiosk &kiosk, const core::ReadReport &message, std::chrono::sys_seconds now);

    WriteContext &m_context;
};

} // namespace hub
