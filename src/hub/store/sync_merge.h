// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/sync_message.h"
#include "hub/store/store_writer.h"

#include <array>
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
    explicit SyncMerge(WriteContext &context) : m_connection(context.connection), m_names(context.names) {}

    /// Merges one verified message of the kiosk in row `kiosk`. The report days it changes are marked dirty. To be run
    /// inside a transaction. Errors: Rejected (revoked meanwhile). Throws StoreFailure. Thread: the writer's.
    [[nodiscard]] core::Result<core::SyncReceipt> apply(std::int64_t kiosk, const core::ReadReport &message,
                                                        std::chrono::sys_seconds now);

private:
    struct Epoch
    {
        std::int64_t row = 0;
        bool isGapless = true; ///< every change up to the message's revision is here
    };
    /// (epoch, boot, last_rev, rev): which message is newer if no clock tells.
    using StatusRank = std::array<std::int64_t, 4>;
    struct KioskRow
    {
        std::int64_t row = 0;
        std::int64_t venue = 0;
        std::int64_t quarantined = 0;
        std::optional<std::int64_t> reportedToHour;
        std::int64_t statusAsOf = 0;
        StatusRank statusRank{};
        std::int64_t number = 0; ///< of the receipt
        bool wasCopied = false;
    };

    [[nodiscard]] core::Result<KioskRow> touchedKiosk(std::int64_t kiosk, const core::SyncReport &report,
                                                      std::chrono::sys_seconds now);
    /// Nothing if the hub does not know the epoch yet.
    [[nodiscard]] std::optional<Epoch> raisedEpoch(std::int64_t kiosk, const core::SyncReport &report);
    [[nodiscard]] Epoch noteEpoch(std::int64_t kiosk, const core::SyncReport &report, std::chrono::sys_seconds now);
    /// True if the other epochs that the last message for a carrier names are here.
    [[nodiscard]] bool areHere(std::int64_t kiosk, const std::vector<core::EpochRev> &epochs);
    /// True if two machines speak as this kiosk.
    [[nodiscard]] bool watchStart(const KioskRow &kiosk, const core::SyncReport &report, std::chrono::sys_seconds now);
    void noteStatus(const KioskRow &kiosk, const Epoch &epoch, const core::SyncReport &report,
                    std::chrono::sys_seconds now);
    void noteTexts(std::int64_t kiosk, const core::SyncReport &report, std::chrono::sys_seconds now);
    void mergeItems(const core::SyncReport &report, std::chrono::sys_seconds now);
    void quarantine(const KioskRow &kiosk, const core::ReadReport &message, std::chrono::sys_seconds now);

    Connection &m_connection;
    NameTable &m_names;
};

} // namespace hub
