// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ed25519.h"
#include "core/result.h"
#include "simulate/journal.h"

#include <string>
#include <string_view>

namespace simulate {

/// What enrolment gave a kiosk.
struct Identity
{
    core::KeyPair key;
    std::string kiosk;
    std::string venue;
    core::PublicKey hubKey;
};

/// A signed message, ready for the wire.
struct Message
{
    std::string epoch;
    std::int64_t rev = 0;
    std::vector<Counter> counters; ///< what it says, for the oracle
    std::string payloadSha256;
    std::string body; ///< gzip
};

/// What the wall clock shows when a machine starts.
struct WallClock
{
    bool isSet = true; ///< else it wakes up in 1970 and does not know the time before a receipt arrives
    std::chrono::duration<std::int32_t, std::ratio<3600>> ahead{0};
};

/// One simulated screen: its journal, its clock and its half of the protocol. Copying it copies the disk.
class Machine
{
public:
    /// `identity` outlives this. `certain`: when its content was made.
    Machine(const Identity &identity, std::string campaign, std::chrono::sys_seconds certain);

    void startBoot(std::chrono::sys_seconds at, WallClock clock = {});
    void count(Hour hour, Increment increment);

    /// The next message, signed. The first one of a boot is a greeting.
    [[nodiscard]] Message makeMessage(std::chrono::sys_seconds now) const;

    struct Taken
    {
        bool isCopy = false;  ///< it is told that it is one
        std::string setAside; ///< why the hub did not take a record; empty if it took all
    };
    /// The hub's answer to `message`. Errors: Forged, Malformed, Rejected (not the receipt for this message).
    [[nodiscard]] core::Result<Taken> takeAnswer(const Message &message, std::string_view answer,
                                                 std::chrono::sys_seconds now);
    [[nodiscard]] bool hasUnsent() const { return m_journal.hasUnsent(); }
    [[nodiscard]] const Journal &journal() const { return m_journal; }

private:
    const Identity *m_identity;
    std::string m_campaign;
    Journal m_journal;
    std::chrono::sys_seconds m_bootedAt{};
    WallClock m_clock;
    bool m_isGreeted = false; ///< and knows the time
};

} // namespace simulate
