// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Where things lie on a stick that travels between the office and its screens. For people: docs/usb.md.
///
///     huhang/repository/{metadata,targets}/…         mirror of the hub's signed content
///     huhang/envelopes/<kiosk>/<epoch>-<rev>.json    counts: the body of POST /v1/sync, byte for byte
///     huhang/receipts/<kiosk>/<message sha256>.json  the hub's answer to that envelope
///     huhang/logs/<kiosk>/…                           what a kiosk's program logged
///     huhang/report.txt                              what the last visit to the office did
namespace core::stick {

inline constexpr std::string_view kTop = "huhang";
inline constexpr std::string_view kRepository = "repository";
inline constexpr std::string_view kMetadata = "metadata";
inline constexpr std::string_view kTargets = "targets";
inline constexpr std::string_view kEnvelopes = "envelopes";
inline constexpr std::string_view kReceipts = "receipts";
inline constexpr std::string_view kLogs = "logs";
inline constexpr std::string_view kReport = "report.txt";
inline constexpr std::string_view kEnding = ".json";

/// No envelope or receipt that these programs write is larger; what is larger is not read.
inline constexpr std::int64_t kMaxMessageFileBytes = std::int64_t(4) << 20;

[[nodiscard]] inline std::string envelopeFileName(std::string_view epoch, std::int64_t rev)
{
    return std::string(epoch) + "-" + std::to_string(rev) + std::string(kEnding);
}

/// For a message whose usual name is taken by a file that must stay.
[[nodiscard]] inline std::string otherEnvelopeFileName(std::string_view epoch, std::int64_t rev,
                                                       std::string_view messageSha256)
{
    return std::string(epoch) + "-" + std::to_string(rev) + "-" + std::string(messageSha256.substr(0, 16)) +
           std::string(kEnding);
}

[[nodiscard]] inline std::string receiptFileName(std::string_view messageSha256)
{
    return std::string(messageSha256) + std::string(kEnding);
}

} // namespace core::stick
