// SPDX-License-Identifier: Apache-2.0
#include "kiosk/sync/reenrolment.h"

#include "kiosk/journal/journallock.h"
#include "storage/file_io.h"
#include "storage/guarded_folder.h"

#include <system_error>

namespace kiosk {
namespace {

namespace fs = std::filesystem;
using core::Result;

constexpr const char *kJournal = "journal.sqlite";
constexpr const char *kLog = "journal.sqlite-wal";
constexpr const char *kIndex = "journal.sqlite-shm"; // of the log; made anew

fs::path waitingFolder(const fs::path &dataFolder) { return dataFolder / "enrolment"; }

fs::path trustIn(const fs::path &dataFolder) { return dataFolder / "content" / "tuf"; }

core::Error failureOf(const std::error_code &error, const char *what, const fs::path &path)
{
    const bool isFull = error == std::errc::no_space_on_device;
    return {isFull ? core::Code::Full : core::Code::Io,
            std::string(what) + " " + path.string() + ": " + error.message()};
}

bool isThere(const fs::path &path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

/// Forgets what an earlier order left, but the key of one whose answer was lost.
Result<> clearWaiting(const fs::path &waiting)
{
    if (const auto earlier = loadIdentity(waiting); earlier && earlier->isEnrolled())
        if (auto removed = storage::removeFileDurably(identityFile(waiting)); !removed)
            return removed;
    std::error_code error;
    fs::remove_all(waiting / "content", error);
    if (error)
        return tl::unexpected(failureOf(error, "cannot remove", waiting / "content"));
    // There from the first: once it is gone, the new trust is in use.
    return storage::makeFolderDurably(trustIn(waiting));
}

/// `former/<kiosk>`, or with a number where a journal lies there already.
fs::path placeFor(const fs::path &dataFolder, const std::string &kiosk)
{
    const fs::path former = formerFolder(dataFolder);
    fs::path place = former / kiosk;
    for (int number = 2; isThere(place / kJournal) && isThere(dataFolder / kJournal); ++number)
        place = former / (kiosk + "-" + std::to_string(number));
    return place;
}

/// Not opened on the way: SQLite, when a disk fails it at the wrong moment, deletes a log before it used it. A copy
/// that is left behind twice is told under the same identity, which changes no total.
Result<> moveJournal(const fs::path &from, const fs::path &to)
{
    const auto copy = [&](const storage::GuardedFolder &place, const std::string &name) {
        return isThere(from / name) ? place.copyFrom(from / name, name, storage::Flush::Now) : Result<>();
    };
    if (isThere(from / kJournal)) {
        const auto copied = storage::GuardedFolder::open(to).and_then([&](const storage::GuardedFolder &place) {
            return copy(place, kLog).and_then([&] { return copy(place, kJournal); });
        });
        if (!copied)
            return copied;
    }
    for (const char *name : {kJournal, kLog, kIndex})
        if (auto removed = storage::removeFileDurably(from / name); !removed)
            return removed;
    return {};
}

/// The present identity keeps its journal.
Result<> setAside(const KioskIdentity &present, const fs::path &dataFolder)
{
    const fs::path place = placeFor(dataFolder, present.kiosk);
    return storage::makeFolderDurably(place).and_then([&] { return saveIdentity(present, place); }).and_then([&] {
        return moveJournal(dataFolder, place);
    });
}

Result<> moveTrust(const fs::path &from, const fs::path &dataFolder)
{
    if (!isThere(from))
        return {};
    const fs::path trust = trustIn(dataFolder);
    std::error_code error;
    fs::remove_all(trust, error);
    if (error)
        return tl::unexpected(failureOf(error, "cannot remove", trust));
    return storage::makeFolderDurably(trust.parent_path()).and_then([&] {
        return storage::moveFileDurably(from, trust);
    });
}

} // namespace

fs::path formerFolder(const fs::path &dataFolder) { return dataFolder / "former"; }

tl::expected<KioskIdentity, EnrolmentError> enrolBeside(const EnrolmentOrder &order)
{
    EnrolmentOrder beside = order;
    beside.dataFolder = waitingFolder(order.dataFolder);
    if (const auto cleared = clearWaiting(beside.dataFolder); !cleared)
        return tl::unexpected(EnrolmentError{cleared.error(), EnrolmentFault::Disk});
    return enrol(beside);
}

Result<std::optional<KioskIdentity>> takeWaitingIdentity(const fs::path &dataFolder)
{
    const fs::path waiting = waitingFolder(dataFolder);
    const auto next = loadIdentity(waiting);
    if (!next || !next->isEnrolled())
        return std::nullopt;
    const auto lock = JournalLock::take(dataFolder);
    if (!lock)
        return tl::unexpected(lock.error());
    const auto present = loadIdentity(dataFolder);
    const bool isAnother = present && present->isEnrolled() && present->kiosk != next->kiosk;
    return (isAnother ? setAside(*present, dataFolder) : Result<>())
        .and_then([&] { return moveTrust(trustIn(waiting), dataFolder); })
        // From here on the new identity is in use.
        .and_then([&] { return storage::moveFileDurably(identityFile(waiting), identityFile(dataFolder)); })
        .map([&] {
            std::error_code ignored;
            fs::remove_all(waiting, ignored);
            return std::optional(*next);
        });
}

} // namespace kiosk
