// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync_message.h"
#include "hub/store/connection.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace hub {

/// No kiosk has heard of so many receipts; beyond it their numbers would end.
inline constexpr std::int64_t kGreatestNumber = std::int64_t(1) << 53;

/// What the hub knows of one start of a kiosk's program.
struct KioskStart
{
    std::string name; ///< UUID
    std::int64_t boot = 0;
    std::int64_t firstNumber = 0; ///< of the receipt to the first of its messages
    std::int64_t leastHeard = 0;  ///< numbers of receipts that its messages told of
    std::int64_t greatestHeard = 0;
    std::chrono::sys_seconds aliveAt{}; ///< when it last told of a receipt that was new to it
    bool operator==(const KioskStart &) const = default;
};

/// True if these two cannot be of one life of one journal: it was put back, replaced or copied.
[[nodiscard]] bool areOfTwoLives(const KioskStart &a, const KioskStart &b);
/// True if each took a receipt that was made after the other one had spoken: there are two machines.
[[nodiscard]] bool wereAliveAtOnce(const KioskStart &a, const KioskStart &b);

/// Finds out that two machines speak as one kiosk, or that an older journal was put back, without trusting any clock of
/// a kiosk. Rules and why they hold: docs/sync-protocol.md, "Copies". Repository of table kiosk_start, whose changes
/// wait to be written at once. To be used inside a transaction. Throws StoreFailure. Thread: that of the connection.
class StartWatch
{
public:
    explicit StartWatch(Connection &connection) : m_connection(connection) {}

    /// Says that a message of this kiosk will be noted in this transaction: what is known of all that are expected is
    /// read at once.
    void expect(std::int64_t kiosk);
    /// Notes a message that is answered by receipt `number`; `wasCopied` is what the kiosk's row says. Tells the office
    /// what is new. True if two machines speak as this kiosk.
    [[nodiscard]] bool note(std::int64_t kiosk, const core::SyncReport &report, std::int64_t number, bool wasCopied,
                            std::chrono::sys_seconds now);

    /// Writes what waits.
    void write();
    /// At the end of a transaction.
    void forget();

private:
    [[nodiscard]] std::vector<KioskStart> &startsOf(std::int64_t kiosk);
    void readExpected();
    void insert(std::int64_t kiosk, const KioskStart &start);
    void writeOneByOne();
    void writeAtOnce();
    void forgetOldest(std::int64_t kiosk, std::vector<KioskStart> &starts);
    void tell(std::int64_t kiosk, const std::string &text, std::chrono::sys_seconds now);

    Connection &m_connection;
    std::vector<std::int64_t> m_expected;
    std::map<std::int64_t, std::vector<KioskStart>> m_known;
    std::map<std::pair<std::int64_t, std::string>, KioskStart> m_changed; ///< by kiosk and name
};

} // namespace hub
