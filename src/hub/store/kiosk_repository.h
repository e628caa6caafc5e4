// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/counter.h"
#include "core/ed25519.h"
#include "core/language.h"
#include "core/result.h"
#include "core/sync_message.h"
#include "hub/store/connection.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hub {

/// What is needed to check an envelope.
struct KioskIdentity
{
    std::int64_t row = 0;
    std::string uuid;
    core::PublicKey publicKey;
    bool isRevoked = false;
};

struct NewKiosk
{
    core::PublicKey publicKey;
    std::string name;
    std::string software;
    std::int64_t venueRow = 0;
};

/// A line of the office's list of screens.
struct KioskStatus
{
    std::string uuid;
    std::string name;
    std::string venue;
    core::LocalizedText venueName;
    std::chrono::sys_seconds enrolledAt{};
    std::optional<std::chrono::sys_seconds> revokedAt;
    std::optional<std::chrono::sys_seconds> lastSeenAt;
    std::optional<core::HourUtc> reportedToHour; ///< every count made before this hour began is here
    std::int64_t pendingRecords = 0;
    std::string software;
    std::optional<core::PackInUse> pack;
    bool isClockTrusted = false;
    bool isCopied = false;          ///< two machines speak as this one
    std::int64_t quarantined = 0;   ///< records set aside
    std::int64_t dropped = 0;       ///< increments the screen could not store
    std::vector<std::string> notes; ///< the newest first
};

/// Table `kiosk` but for what sync messages bring (SyncMerge). Thread: that of the connection. Throws
/// StoreFailure.
class KioskRepository
{
public:
    explicit KioskRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<KioskIdentity> findByKeyId(const std::string &keyId);
    /// The UUID given to it.
    [[nodiscard]] std::string add(const NewKiosk &kiosk, std::chrono::sys_seconds now);
    /// The id of the venue of a kiosk.
    [[nodiscard]] std::string venueOf(std::int64_t row);
    /// False if there is no such kiosk. Revoking again changes nothing.
    [[nodiscard]] bool revoke(const std::string &uuid, std::chrono::sys_seconds now);
    /// What the office is to be told of the kiosk; the same text is kept once.
    void addNote(std::int64_t row, std::string_view text, std::chrono::sys_seconds now);
    /// Sorted by venue, name and time of enrolment.
    [[nodiscard]] std::vector<KioskStatus> all();

private:
    [[nodiscard]] std::vector<std::string> notesOf(std::int64_t row);

    Connection &m_connection;
};

} // namespace hub
