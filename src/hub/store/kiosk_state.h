// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/sync_message.h"
#include "hub/store/connection.h"

#include <chrono>
#include <map>
#include <vector>

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

/// Tables `kiosk` and `epoch` as messages change them: when a kiosk was heard of, up to which hour everything is here,
/// what it shows. Each change is a comparison with what is stored, so that messages may come in any order. Thread: that
/// of the connection.
class KioskState
{
public:
    explicit KioskState(Connection &connection) : m_connection(connection) {}

    /// Says that this message will be noted in this transaction: PostgreSQL then takes all that are expected in one
    /// statement. `report` must live until it is noted.
    void expect(std::int64_t kiosk, const core::SyncReport &report, std::chrono::sys_seconds now);
    /// Errors: Rejected (revoked). Throws StoreFailure.
    [[nodiscard]] core::Result<NotedKiosk> note(std::int64_t kiosk, const core::SyncReport &report,
                                                std::chrono::sys_seconds now);
    /// At the end of a transaction.
    void forget();

private:
    /// What a message says, in the terms of the tables.
    struct Told
    {
        std::int64_t kiosk = 0;
        std::string epoch;
        std::int64_t afterRev = 0;
        std::int64_t rev = 0;
        std::int64_t dropped = 0;
        std::optional<std::int64_t> firstHour; ///< in which something was counted
        std::optional<std::int64_t> lastHour;
        std::int64_t now = 0;
        std::int64_t heard = 0;
        std::optional<std::int64_t> toHour; ///< up to it everything is told, if the messages before this one are here
        bool isClockTrusted = false;
        std::int64_t asOf = 0;
        std::int64_t boot = 0;
        std::int64_t lastRev = 0;
        std::int64_t pending = 0;
        std::string software;
        std::string pack;
        std::string packVersion;
        std::string manifest;
        std::string beside;
    };
    struct Expected
    {
        const core::SyncReport *report = nullptr;
        Told told;
    };

    [[nodiscard]] Told toldBy(std::int64_t kiosk, const core::SyncReport &report, std::chrono::sys_seconds now);
    void noteExpected();
    /// Nothing if the kiosk is revoked or its journal not known yet.
    [[nodiscard]] std::optional<NotedKiosk> noted(const Told &told);
    [[nodiscard]] std::map<size_t, NotedKiosk> notedAtOnce(const std::vector<const Told *> &all);
    [[nodiscard]] std::optional<NotedKiosk> notedInSteps(const Told &told);
    void addEpoch(const Told &told);
    /// True if the other epochs that the last message for a carrier names are here.
    [[nodiscard]] bool areHere(std::int64_t kiosk, const std::vector<core::EpochRev> &epochs);

    Connection &m_connection;
    std::map<std::int64_t, Expected> m_expected; ///< by kiosk: a statement changes a row but once
    std::map<const core::SyncReport *, NotedKiosk> m_noted;
};

} // namespace hub
