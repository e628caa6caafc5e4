// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kiosk {

/// What one visit to a stick did.
struct StickReport
{
    int receiptsTaken = 0;
    int receiptsUseless = 0; ///< no receipts of the enrolled hub for this kiosk, or for messages of another journal
    int envelopesWritten = 0;
    int envelopesKept = 0;    ///< were on the stick already and say the same
    int envelopesRemoved = 0; ///< the office has them, or newer ones hold the same
    std::int64_t recordsOnStick = 0;
    bool hasEverything = false;      ///< all that is unconfirmed is on the stick
    std::int64_t pendingRecords = 0; ///< counters that the hub has not confirmed, after the visit
    std::int64_t waitingCounts = 0;  ///< counts whose hour is not known, which therefore are on no stick
    bool isTimeKnown = true;
    bool isCopy = false;                             ///< two machines speak as this kiosk
    std::optional<std::filesystem::path> repository; ///< signed content of the office, nothing of it checked yet
    std::vector<std::string> problems;               ///< the first few, in words
    int furtherProblems = 0;

    void addProblem(std::string text);
    /// Adds what the same visit did for an earlier identity of the machine, of which copies trouble nobody any more.
    void add(const StickReport &other);
};

/// The report in plain words for the log and the technician, a sentence each.
[[nodiscard]] std::vector<std::string> sentencesOf(const StickReport &report);

} // namespace kiosk
