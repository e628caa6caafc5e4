// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/passphrase.h"
#include "core/random.h"
#include "simulate/comparison.h"
#include "simulate/fleet.h"
#include "simulate/office.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <memory>
#include <set>
#include <unistd.h>

namespace cli {
namespace {

using core::Code;
using core::Result;
using simulate::Fate;

/// In less, what befalls a kiosk might begin and not end.
constexpr int kDaysOfFates = 3;
constexpr int kMessagesOfFates = 8;

struct SimulateOptions
{
    simulate::FleetWish fleet;
    int days = 7;
    int messagesPerDay = 4;
    std::string account;
};

/// A bar on a terminal, else a line for every tenth part.
class Progress
{
public:
    void show(double part)
    {
        const int percent = int(std::floor(part * 100));
        if (percent == m_shown || (!m_isTerminal && percent / 10 == m_shown / 10))
            return;
        m_shown = percent;
        if (m_isTerminal) {
            const std::string bar(size_t(percent) * 50 / 100, '#');
            std::fprintf(stderr, "\r[%-50s] %3d %%%s", bar.c_str(), percent, percent == 100 ? "\n" : "");
        } else {
            std::fprintf(stderr, "%d %% of the simulated time\n", percent / 10 * 10);
        }
    }

private:
    const bool m_isTerminal = ::isatty(STDERR_FILENO) != 0;
    int m_shown = 0;
};

Result<> check(const SimulateOptions &options)
{
    const simulate::FleetWish &fleet = options.fleet;
    if (fleet.codes.empty())
        return core::failure(Code::NotFound, "--code is missing: make an enrolment code with as many uses as there are "
                                             "kiosks, huhang-hub code --data DIR --venue ID --uses " +
                                                 std::to_string(fleet.kiosks));
    const int unlucky = fleet.cloned + fleet.restored + fleet.badClocks;
    if (unlucky > fleet.kiosks)
        return core::failure(Code::Rejected, "--clone, --restore and --bad-clock want more kiosks than --kiosks");
    if (unlucky > 0 && (options.days < kDaysOfFates || options.days * options.messagesPerDay < kMessagesOfFates))
        return core::failure(Code::Rejected, "--clone, --restore and --bad-clock need at least " +
                                                 std::to_string(kDaysOfFates) + " days, and " +
                                                 std::to_string(kMessagesOfFates) + " messages of each kiosk");
    return {};
}

/// The days that end with the last whole hours. Two of them are left out: the hub's clock must be past everything.
simulate::Calendar calendarOf(const SimulateOptions &options, std::chrono::sys_seconds now)
{
    const simulate::Hour end = std::chrono::floor<std::chrono::hours>(now) - std::chrono::hours(2);
    return {end - std::chrono::days(options.days), options.days * options.messagesPerDay, 24 / options.messagesPerDay};
}

Result<std::map<Fate, simulate::Figures>> ask(simulate::HubLine &office, const simulate::Calendar &calendar,
                                              const std::string &run)
{
    const auto from = simulate::dayOf(calendar.begin);
    const auto to = simulate::dayOf(calendar.startOf(calendar.slots));
    std::map<Fate, simulate::Figures> figures;
    for (const Fate fate : simulate::kFates) {
        auto reported = simulate::reportedFigures(office, from, to, simulate::campaignOf(run, fate));
        if (!reported)
            return tl::unexpected(reported.error());
        figures[fate] = std::move(*reported);
    }
    return figures;
}

/// How many kiosks of a fate the hub has found out about.
int noticed(const simulate::FleetOutcome &fleet, const std::set<std::string> &kiosks, Fate fate)
{
    return int(std::ranges::count_if(
        fleet.kiosks, [&](const auto &kiosk) { return kiosk.second == fate && kiosks.contains(kiosk.first); }));
}

void tell(const simulate::FleetOutcome &fleet, const simulate::Comparison &comparison,
          const std::set<std::string> &noticedKiosks)
{
    const simulate::Statistics &all = fleet.statistics;
    std::printf("\n%-10s %10s %14s %14s %10s %12s %8s\n", "", "kiosks", "visits", "at the hub", "missing",
                "thrown away", "noticed");
    for (const Fate fate : simulate::kFates) {
        const auto &group = all.group(fate);
        const std::int64_t visits = simulate::visitsOf(group);
        const std::int64_t atHub = comparison.visits.at(fate);
        const std::int64_t lost = simulate::lostVisitsOf(group);
        std::printf("%-10s %10ld %14ld %14ld %10ld %12ld %8d\n", simulate::fateName(fate), group.kiosks, visits, atHub,
                    visits - lost - atHub, lost, noticed(fleet, noticedKiosks, fate));
    }
    std::printf("\nmessages merged %ld, records in them %ld\n"
                "lost on the way %ld, answer lost %ld, sent twice %ld, behind later ones %ld\n"
                "made again after no answer %ld, requests repeated because the hub was busy or away %ld\n"
                "bytes sent %ld, received %ld\n"
                "%.1f s: %.0f messages/s, %.0f records/s\n",
                all.answered, all.records, all.lost, all.unanswered, all.duplicates, all.delayed, all.retries,
                all.resent, all.bytesSent, all.bytesReceived, fleet.seconds, double(all.answered) / fleet.seconds,
                double(all.records) / fleet.seconds);
    if (all.setAside > 0)
        std::printf("the hub set aside records of %ld messages: %s\n", all.setAside, all.setAsideReason.c_str());
}

Result<bool> simulateFleet(SimulateOptions &options)
{
    if (const auto good = check(options); !good)
        return tl::unexpected(good.error());
    const auto password = askPassphrase("Password of " + options.account);
    if (!password)
        return tl::unexpected(password.error());
    const std::atomic<bool> neverStop{false};
    // Before the hours of work, so that a wrong address or password costs none of them.
    simulate::HubLine first(options.fleet.hubs, neverStop, std::chrono::seconds(2));
    if (const auto in = simulate::signIn(first, options.account, *password); !in)
        return tl::unexpected(in.error());

    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    options.fleet.habits.calendar = calendarOf(options, now);
    options.fleet.connections = std::min(options.fleet.connections, options.fleet.kiosks);
    const std::string run = core::randomUuid().substr(0, 8);
    Progress progress;
    const auto fleet = simulate::playFleet(options.fleet, run, [&](double part) { progress.show(part); });
    if (!fleet)
        return tl::unexpected(fleet.error());
    simulate::HubLine office(options.fleet.hubs, neverStop);
    const auto atHub = simulate::signIn(office, options.account, *password).and_then([&] {
        return ask(office, options.fleet.habits.calendar, run);
    });
    if (!atHub)
        return tl::unexpected(atHub.error());
    const auto noticedKiosks = simulate::noticedKiosks(office);
    if (!noticedKiosks)
        return tl::unexpected(noticedKiosks.error());
    auto comparison = simulate::compare(*fleet, *atHub);
    for (const Fate fate : {Fate::Healthy, Fate::BadClock})
        if (const int alarms = noticed(*fleet, *noticedKiosks, fate); alarms > 0 && !comparison.difference)
            comparison.difference = std::to_string(alarms) + " " + simulate::fateName(fate) +
                                    " kiosks are taken for copies, or for restored from a backup";
    if (comparison.difference)
        std::cout << "DIFFERENT: " << *comparison.difference << std::endl;
    else
        std::cout << "equal: all " << comparison.figures << " figures" << std::endl;
    tell(*fleet, comparison, *noticedKiosks);
    return !comparison.difference;
}

void addOptions(CLI::App &command, SimulateOptions &options)
{
    simulate::FleetWish &fleet = options.fleet;
    simulate::Habits &habits = fleet.habits;
    fleet.kiosks = 100;
    fleet.connections = 16;
    fleet.seed = 1;
    habits.visitsPerDay = 12;
    const CLI::Range share(0.0, 1.0);
    const CLI::Range some(0, 1'000'000);
    command
        .add_option("--hub", fleet.hubs,
                    "address of a hub, http://HOST:PORT; of several that share a database, kiosks take one by chance")
        ->required();
    command.add_option("--code", fleet.codes,
                       "enrolment code with enough uses; several are shared evenly, one for each venue");
    command
        .add_option("--account", options.account,
                    "account of the office that reads the totals; its password is "
                    "asked for, or taken from the standard input")
        ->required();
    command.add_option("--kiosks", fleet.kiosks, "how many")->capture_default_str()->check(CLI::Range(1, 1'000'000));
    command.add_option("--days", options.days, "how many days, the last ones before now")
        ->capture_default_str()
        ->check(CLI::Range(1, 366));
    command.add_option("--offline", habits.offline, "share of the time without a network")->check(share);
    command.add_option("--lose", habits.faults.lose, "share of the messages, and of the answers, that get lost")
        ->check(share);
    command.add_option("--duplicate", habits.faults.duplicate, "share of the messages that arrive twice")->check(share);
    command.add_flag("--reorder", habits.faults.isReordering, "a fifth of the messages arrives behind later ones");
    command.add_option("--clone", fleet.cloned, "kiosks that become two machines with one identity and journal")
        ->check(some);
    command.add_option("--restore", fleet.restored, "kiosks that go back to an earlier copy of their journal")
        ->check(some);
    command.add_option("--bad-clock", fleet.badClocks, "kiosks that do not know the time for a while")->check(some);
    command.add_option("--seed", fleet.seed, "repeats the same visitors and faults")->capture_default_str();
    command.add_option("--visits", habits.visitsPerDay, "visits of a kiosk on a day")
        ->capture_default_str()
        ->check(CLI::Range(0, 10'000));
    command.add_option("--messages-per-day", options.messagesPerDay, "how often a kiosk speaks to the hub")
        ->capture_default_str()
        ->check(CLI::IsMember({1, 2, 3, 4, 6, 8, 12, 24}));
    command.add_option("--connections", fleet.connections, "connections, and threads, to the hub")
        ->capture_default_str()
        ->check(CLI::Range(1, 256));
}

} // namespace

void addSimulateCommand(CLI::App &app, int &status)
{
    CLI::App *command = app.add_subcommand("simulate", "play a fleet of kiosks and compare the hub's totals with what "
                                                       "its visitors did");
    const auto options = std::make_shared<SimulateOptions>();
    addOptions(*command, *options);
    command->callback([options, &status] {
        const auto isEqual = simulateFleet(*options);
        status = !isEqual ? fail(isEqual.error()) : *isEqual ? 0 : 1;
    });
}

} // namespace cli
