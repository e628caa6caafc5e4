// SPDX-License-Identifier: Apache-2.0
#include "kiosk/app/usbonce.h"

#include "core/clock.h"
#include "kiosk/journal/builtat.h"
#include "kiosk/journal/journallock.h"
#include "kiosk/sync/formerkiosks.h"
#include "kiosk/usb/stickvisit.h"

#include <cstdio>

namespace kiosk {
namespace {

constexpr int kFailed = 1;

int tell(const core::Error &error)
{
    std::fprintf(stderr, "not done: %s\n", error.detail.c_str());
    return kFailed;
}

void visitAs(const FormerKiosk &former, const std::filesystem::path &stick, const core::Clock &clock,
             StickReport &report)
{
    const auto lock = JournalLock::take(former.folder);
    auto journal = CounterJournal::open(former.folder / "journal.sqlite", clock, builtAt());
    if (!lock || !journal) {
        report.addProblem(lock ? journal.error().detail : lock.error().detail);
        report.hasEverything = false;
        return;
    }
    const std::atomic_bool isCancelled = false;
    OwnJournal own(*journal);
    visitAsFormer(stick, {former.identity, HUHANG_VERSION, std::nullopt}, own, isCancelled, report);
}

} // namespace

int visitStickOnce(const Options &options)
{
    const std::filesystem::path data = options.dataFolder.toStdString();
    const auto lock = JournalLock::take(data);
    if (!lock)
        return tell(lock.error().code == core::Code::Rejected
                        ? core::Error{core::Code::Rejected, lock.error().detail + " and looks after sticks itself"}
                        : lock.error());
    auto identity = loadIdentity(data);
    if (!identity)
        return tell(identity.error());
    const core::SystemClock clock;
    auto journal = CounterJournal::open(data / "journal.sqlite", clock, builtAt());
    if (!journal)
        return tell(journal.error());
    const StickVisitor visitor{std::move(*identity), HUHANG_VERSION, std::nullopt};
    const std::atomic_bool isCancelled = false;
    OwnJournal own(*journal);
    auto report = visitStick(options.stickFolder.toStdString(), visitor, own, isCancelled);
    if (!report)
        return tell(report.error());
    for (const FormerKiosk &former : formerKiosks(data))
        visitAs(former, options.stickFolder.toStdString(), clock, *report);
    for (const std::string &sentence : sentencesOf(*report))
        std::printf("%s\n", sentence.c_str());
    if (report->repository)
        std::printf("The kiosk takes it when it runs and finds the stick.\n");
    return report->hasEverything ? 0 : kFailed;
}

} // namespace kiosk
