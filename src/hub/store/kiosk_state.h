// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/sync_message.h"
#include "hub/store/connection.h"

#include <chrono>

namespace hub {

/// What is known of a kiosk once its message is noted.
struct NotedKiosk
{
    std::int64_t row = 0;
    std::int64_t epoch = 0; ///< row of the journal that the message is of
    std::int64_t venue = 0;
    std::int64_t quarantined = 0;
    std::int64_t number = 0; ///< of the receipt
    bool wasCopied = false;
};

/// Tables `kiosk` and `epoch` as messages change them: when it was heard of, up to which hour everything is here, what
/// it shows. Each change is one comparison with what is stored, so that messages may come in any order. Thread: that of
/// the connection.
class KioskState
{
public:
    explicit KioskState(Connection &connection) : m_connection(connection) {}

    /// Errors: Rejected (revoked). Throws StoreFailure.
    [[nodiscard]] core::Result<NotedKiosk> note(std::int64_t kiosk, const core::SyncReport &report,
                                                std::chrono::sys_seconds now);

private:
    /// Nothing if the kiosk is revoked or its journal not known yet.
    [[nodiscard]] std::optional<NotedKiosk> noted(std::int64_t kiosk, const core::SyncReport &report,
                                                  std::chrono::sys_seconds now);
    void bindEpoch(Query &query, std::int64_t kiosk, const core::SyncReport &report);
    void bindKiosk(Query &query, std::int64_t kiosk, const core::SyncReport &report, std::chrono::sys_seconds now);
    void addEpoch(std::int64_t kiosk, const std::string &uuid, std::chrono::sys_seconds now);
    /// True if the other epochs that the last message for a carrier names are here.
    [[nodiscard]] bool areHere(std::int64_t kiosk, const std::vector<core::EpochRev> &epochs);

    Connection &m_connection;
};

} // namespace hub
