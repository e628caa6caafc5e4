// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/counter.h"
#include "core/ed25519.h"
#include "core/language.h"
#include "core/result.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The messages between kiosk and hub. Specification: docs/sync-protocol.md.
namespace core {

inline constexpr std::string_view kEnrolType = "application/vnd.huhang.enrol.v1+json";
inline constexpr std::string_view kEnrolmentType = "application/vnd.huhang.enrolment.v1+json";
inline constexpr std::string_view kSyncType = "application/vnd.huhang.sync.v1+gzip";
inline constexpr std::string_view kReceiptType = "application/vnd.huhang.receipt.v1+json";

/// Order in a receipt: two machines speak as this kiosk, so all but one of them must be enrolled anew.
inline constexpr std::string_view kEnrolAnew = "enrol_anew";

/// Limits of one sync message; a kiosk with more to say sends several.
inline constexpr size_t kMaxRecordsPerMessage = 2000;
inline constexpr size_t kMaxPacksBeside = 16;   ///< further ones are left out
inline constexpr size_t kMaxAfterEpochs = 1000; ///< a message with more is malformed
inline constexpr size_t kMaxEnvelopeBytes = size_t(4) << 20;
inline constexpr size_t kMaxUnpackedBytes = size_t(32) << 20;

/// The pack that a kiosk really shows.
struct PackInUse
{
    std::string id;
    std::string version;
    std::string manifestSha256;
    /// What is shown together with it: role ("notices", "overlay-<venue>") → SHA-256 of the manifest.
    std::map<std::string, std::string> beside{};
    bool operator==(const PackInUse &) const = default;
};

/// An item as it was when it was counted, so that reports outlive the content.
struct CountedItem
{
    std::string id;
    std::string sha256; ///< of the content document
    LocalizedText titles;
    bool operator==(const CountedItem &) const = default;
};

/// How far an epoch is covered.
struct EpochRev
{
    std::string epoch;
    std::int64_t rev = 0;
    bool operator==(const EpochRev &) const = default;
};

/// Kiosk → hub: absolute totals of every counter whose revision lies in (acknowledged, rev].
struct SyncReport
{
    std::string kiosk;     ///< UUID given at enrolment
    std::string epoch;     ///< the start that counted what is in this message
    std::int64_t boot = 0; ///< number of starts the journal has seen
    std::string start{}; ///< UUID of the start that made this message; empty: the sender does not tell its starts apart
    std::int64_t heard = 0; ///< the greatest `number` of a receipt that the journal ever took
    std::int64_t rev = 0;   ///< every counter change up to this revision is in this or an earlier acknowledged message
    /// Only in a message that is carried by hand: it holds the changes after this revision, and those before it may be
    /// in other messages that are under way. Nothing: the hub has confirmed all before it.
    std::optional<std::int64_t> afterRev{};
    /// Only in a carried message: other epochs of which messages up to a revision are under way.
    std::vector<EpochRev> afterEpochs{};
    std::int64_t lastRev = 0;        ///< the journal's newest revision when this was made
    std::int64_t pendingRecords = 0; ///< counters that are still to be sent after this message
    std::chrono::sys_seconds asOf{};
    bool isClockTrusted = false;
    std::string software;
    std::optional<PackInUse> pack;
    std::int64_t dropped = 0; ///< increments that this epoch could not store
    std::vector<std::string>
        notes; ///< losses and repairs for the office, e.g. "database set aside as journal.corrupt-…"
    std::vector<CountedItem> items;
    std::vector<CounterRecord> records;
    bool operator==(const SyncReport &) const = default;
};

/// Hub → kiosk.
struct SyncReceipt
{
    std::string kiosk;
    std::string epoch;
    std::int64_t ackedRev = 0;                    ///< `rev` of the message that is answered
    std::chrono::sys_seconds time{};              ///< the hub's clock
    std::vector<std::string> orders;              ///< kEnrolAnew; unknown orders are ignored
    std::map<std::string, std::int64_t> rejected; ///< records that were set aside, by reason
    /// sha256Hex() of the payload of the message that is answered: a receipt cannot be played back as the answer to
    /// another message, so its time is fresh.
    std::string messageSha256 = {};
    /// Of the answered message among all that the hub merged of this kiosk, repeated ones too: grows with each.
    std::int64_t number = 0;
    bool operator==(const SyncReceipt &) const = default;

    [[nodiscard]] bool hasOrder(std::string_view order) const;
    [[nodiscard]] std::int64_t rejectedCount() const;
};

/// Kiosk → hub, signed with the key it brings (proof of possession).
struct EnrolRequest
{
    std::string code; ///< normalised, 20 characters
    PublicKey publicKey;
    std::string name; ///< what the technician calls the machine; may be empty
    std::string software;
    bool operator==(const EnrolRequest &) const = default;
};

/// Hub → kiosk, signed with the hub's key.
struct Enrolment
{
    std::string kiosk;
    std::string venue;
    PublicKey hubKey;
    std::chrono::sys_seconds time{};
    /// Bytes of the root metadata (TUF) from which the kiosk's trust in content begins; empty if the hub publishes
    /// nothing.
    std::string contentRoot = {};
    bool operator==(const Enrolment &) const = default;
};

[[nodiscard]] std::string toJson(const SyncReport &report);
/// What an envelope of type kSyncType holds: toJson(), packed. Base64 hides from gzip what repeats itself, so a message
/// that is packed on the wire only is a third larger.
[[nodiscard]] std::string toPayload(const SyncReport &report);
[[nodiscard]] std::string toJson(const SyncReceipt &receipt);
[[nodiscard]] std::string toJson(const EnrolRequest &request);
[[nodiscard]] std::string toJson(const Enrolment &enrolment);

/// What the hub does not count.
struct RejectedRecord
{
    std::string reason;
    std::string record; ///< JSON, for the office
    bool operator==(const RejectedRecord &) const = default;
};

/// A report as read from outside: bad records are set aside with their reason, the rest stands.
struct ReadReport
{
    SyncReport report;
    std::vector<RejectedRecord> rejected;
};

/// Errors: Malformed, Rejected (unpacks to more than kMaxUnpackedBytes). Unknown fields are ignored.
[[nodiscard]] Result<ReadReport> syncReportFromPayload(std::string_view payload);
[[nodiscard]] Result<ReadReport> syncReportFromJson(std::string_view json);
[[nodiscard]] Result<SyncReceipt> syncReceiptFromJson(std::string_view json);
[[nodiscard]] Result<EnrolRequest> enrolRequestFromJson(std::string_view json);
[[nodiscard]] Result<Enrolment> enrolmentFromJson(std::string_view json);

/// The code a technician types: 10 characters of secret and 10 of the hub key's fingerprint, in groups of five.
[[nodiscard]] std::string makeEnrolmentCode(const PublicKey &hubKey);
/// True if the typed (or normalised) code was made by the hub with this key.
[[nodiscard]] bool isCodeOfHub(std::string_view code, const PublicKey &hubKey);

} // namespace core
