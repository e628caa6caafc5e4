// SPDX-License-Identifier: Apache-2.0
#include "kiosk/usb/stickreport.h"

#include <utility>

namespace kiosk {
namespace {

constexpr size_t kMostProblems = 8;
/// A problem may quote what a stick holds.
constexpr size_t kLongestProblem = 300;

/// The first bytes of UTF-8 text, cut between two characters.
std::string beginning(std::string text, size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80)
        --bytes;
    return text.substr(0, bytes) + "…";
}

std::string counted(std::int64_t number, const std::string &one, const std::string &many)
{
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

} // namespace

void StickReport::addProblem(std::string text)
{
    if (problems.size() < kMostProblems)
        problems.push_back(beginning(std::move(text), kLongestProblem));
    else
        ++furtherProblems;
}

void StickReport::add(const StickReport &other)
{
    receiptsTaken += other.receiptsTaken;
    receiptsUseless += other.receiptsUseless;
    envelopesWritten += other.envelopesWritten;
    envelopesKept += other.envelopesKept;
    envelopesRemoved += other.envelopesRemoved;
    recordsOnStick += other.recordsOnStick;
    hasEverything = hasEverything && other.hasEverything;
    pendingRecords += other.pendingRecords;
    waitingCounts += other.waitingCounts;
    isTimeKnown = isTimeKnown && other.isTimeKnown;
    for (const std::string &problem : other.problems)
        addProblem(problem);
    furtherProblems += other.furtherProblems;
}

std::vector<std::string> sentencesOf(const StickReport &report)
{
    std::vector<std::string> sentences;
    if (report.receiptsTaken > 0)
        sentences.push_back("The office has received " +
                            counted(report.receiptsTaken, "earlier envelope.", "earlier envelopes."));
    if (report.receiptsUseless > 0)
        sentences.push_back(counted(report.receiptsUseless, "receipt", "receipts") +
                            " on it did not fit and confirmed nothing.");
    if (report.isCopy)
        sentences.emplace_back(
            "Two machines are copies of each other and count as this kiosk: enrol all but one of them anew.");
    const int envelopes = report.envelopesWritten + report.envelopesKept;
    if (envelopes > 0)
        sentences.push_back(counted(envelopes, "envelope", "envelopes") + " with " +
                            counted(report.recordsOnStick, "counter", "counters") + " on the stick for the office, " +
                            std::to_string(report.envelopesWritten) + " of them new.");
    if (report.envelopesRemoved > 0)
        sentences.push_back("Removed " + counted(report.envelopesRemoved, "envelope that is", "envelopes that are") +
                            " not needed any more.");
    if (report.waitingCounts > 0 && !report.isTimeKnown)
        sentences.push_back(
            "The clock of this screen is not right: " + counted(report.waitingCounts, "count waits", "counts wait") +
            " here until it is set or the network is there.");
    if (report.repository)
        sentences.push_back("Content of the office is in " + report.repository->string() + ".");
    for (const std::string &problem : report.problems)
        sentences.push_back("Problem: " + problem);
    if (report.furtherProblems > 0)
        sentences.push_back("And " + counted(report.furtherProblems, "more problem.", "more problems."));
    return sentences;
}

} // namespace kiosk
