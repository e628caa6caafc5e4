// SPDX-License-Identifier: Apache-2.0
#include "hub/app/commands.h"
#include "hub/app/hub_server.h"

#include <CLI/CLI.hpp>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <pthread.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <sys/resource.h>

namespace {

constexpr int kFailed = 1;

int fail(const core::Error &error)
{
    std::cerr << "huhang-hub: " << error.detail << '\n';
    return kFailed;
}

/// As many files as the system allows, for each connection is one: the usual 1024 are fewer than the hub accepts.
hub::HttpServer::Limits limitsOfThisSystem()
{
    constexpr size_t kOtherFiles = 512; // database, published files that are being sent, logs
    hub::HttpServer::Limits limits;
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return limits;
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    getrlimit(RLIMIT_NOFILE, &files);
    if (files.rlim_cur >= limits.connections + kOtherFiles)
        return limits;
    limits.connections = std::max(size_t(files.rlim_cur), 2 * kOtherFiles) - kOtherFiles;
    limits.listeners = limits.connections / 4 * 3;
    spdlog::warn("the system allows {} open files: at most {} connections at once, {} of them listening for news; "
                 "raise the limit (ulimit -Hn, or LimitNOFILE of the service) to serve more kiosks",
                 files.rlim_cur, limits.connections, limits.listeners);
    return limits;
}

struct ServeWish
{
    std::string listen = "127.0.0.1:8480";
    std::string trustedProxies;
    double addressRate = hub::Admission::Rules().anything.perSecond;
};

/// Both limits of an address, as many times theirs as was asked for.
hub::Admission::Rules sharesFor(double addressRate)
{
    hub::Admission::Rules rules;
    const double times = addressRate / rules.anything.perSecond;
    for (hub::RateLimiter::Rule *rule : {&rules.anything, &rules.messages})
        *rule = {rule->perSecond * times, std::max(rule->burst * times, 1.0)};
    return rules;
}

int serve(const hub::HubPlace &place, const ServeWish &wish)
{
    const auto endpoint = hub::Endpoint::fromText(wish.listen);
    if (!endpoint)
        return fail(endpoint.error());
    hub::HubServer::Options options;
    options.listen = *endpoint;
    options.limits = limitsOfThisSystem();
    options.shares = sharesFor(wish.addressRate);
    if (!wish.trustedProxies.empty()) {
        auto proxies = hub::TrustedProxies::fromText(wish.trustedProxies);
        if (!proxies)
            return fail(proxies.error());
        options.proxies = std::move(*proxies);
    }
    // Blocked before any thread starts, so that sigwait() below is the only one to receive them.
    sigset_t stopSignals;
    sigemptyset(&stopSignals);
    sigaddset(&stopSignals, SIGTERM);
    sigaddset(&stopSignals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &stopSignals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    const core::SystemClock clock;
    options.database = place.database;
    const auto server = hub::HubServer::start(place.data, options, clock);
    if (!server)
        return fail(server.error());
    std::cout << "listening on http://" << (*server)->endpoint().toText() << std::endl;
    if (const auto url = (*server)->setupUrl())
        std::cout << "first-run administrator: " << *url << std::endl;
    int received = 0;
    sigwait(&stopSignals, &received);
    spdlog::info("stopping: finishing requests");
    (*server)->stop();
    spdlog::info("stopped");
    return 0;
}

int print(const core::Result<std::string> &text)
{
    if (!text)
        return fail(text.error());
    std::cout << *text << '\n';
    return 0;
}

int report(const core::Result<> &done, const std::string &success)
{
    return print(done.map([&] { return success; }));
}

int migrateStore(const std::string &data, const std::string &from, const std::string &to)
{
    const auto target = hub::StoreLocation::fromText(to);
    if (!target)
        return fail(target.error());
    std::optional<hub::StoreLocation> source;
    if (!from.empty()) {
        const auto read = hub::StoreLocation::fromText(from);
        if (!read)
            return fail(read.error());
        source = *read;
    }
    return print(hub::moveStore(data, source, *target));
}

} // namespace

int main(int argc, char **argv)
{
    spdlog::set_default_logger(
        std::make_shared<spdlog::logger>("hub", std::make_shared<spdlog::sinks::stderr_sink_mt>()));

    CLI::App app("The hub of Huhang: collects the counts of kiosks and serves the office's page.");
    app.set_version_flag("--version", HUHANG_VERSION);
    app.require_subcommand(0, 1);
    ServeWish serving;
    std::string data;
    app.add_option("--data", data, "data folder, made if it is not there");
    app.add_option("--listen", serving.listen, "ADDRESS:PORT; port 0 takes any free one")->capture_default_str();
    app.add_option("--trusted-proxy", serving.trustedProxies,
                   "ADDRESS[,ADDRESS…] of proxies whose X-Forwarded-For says where a request comes from");
    app.add_option("--address-rate", serving.addressRate, "requests a second that one address may make; 0: any number")
        ->capture_default_str()
        ->check(CLI::Range(0, 1'000'000));
    std::string database;
    constexpr const char *kDatabaseHelp =
        "postgresql://USER@HOST/DATABASE that several hubs share, instead of hub.sqlite "
        "in the data folder (HUHANG_DATABASE, if not told); a password comes from PGPASSFILE or PGPASSWORD";
    app.add_option("--database", database, kDatabaseHelp);

    hub::CodeWish wish;
    std::int64_t days = 7;
    CLI::App *code = app.add_subcommand("code", "make a code that enrols kiosks of a venue");
    code->add_option("--venue", wish.venue, "id of the venue")->required();
    code->add_option("--uses", wish.uses, "how many kiosks may use it")->capture_default_str();
    code->add_option("--days", days, "how long it is valid")->capture_default_str()->check(CLI::Range(1, 366));

    hub::Venue venue;
    venue.kind = "lobby";
    std::string nameZh;
    std::string nameEn;
    CLI::App *venueCommand = app.add_subcommand("venue", "add a venue, or change its name, district or kind");
    venueCommand->add_option("--id", venue.id, "id, as in the content pack")->required();
    venueCommand->add_option("--name-zh", nameZh, "name in Chinese")->required();
    venueCommand->add_option("--name-en", nameEn, "name in English");
    venueCommand->add_option("--district", venue.district, "district");
    venueCommand->add_option("--kind", venue.kind, "metro-station, train, enterprise, park or lobby")
        ->capture_default_str();

    std::string kiosk;
    CLI::App *revoke = app.add_subcommand("revoke", "refuse a kiosk from now on; its counts stay");
    revoke->add_option("--kiosk", kiosk, "id of the kiosk")->required();

    CLI::App *audit = app.add_subcommand("audit", "print who did what, and whether a row is missing or was changed");

    CLI::App *rebuild = app.add_subcommand("rebuild", "recompute all sums from the counts");

    std::string from;
    std::string to;
    CLI::App *migrate =
        app.add_subcommand("migrate", "copy everything to another, empty database; stop all hubs first");
    migrate->add_option("--from", from, "sqlite:FILE or postgresql://…; hub.sqlite in the data folder if not told");
    migrate->add_option("--to", to, "sqlite:FILE or postgresql://…")->required();

    CLI::App *onlineKeys =
        app.add_subcommand("online-keys", "print the hub's keys for snapshot and timestamp, for huhang keys");
    std::string rootFile;
    CLI::App *trustRoot = app.add_subcommand("trust-root", "say whose content this hub publishes");
    trustRoot->add_option("ROOT", rootFile, "N.root.json of the office's repository")->required();
    std::string repository;
    CLI::App *import = app.add_subcommand("import", "publish what lies in a repository folder, such as on a stick");
    import->add_option("REPOSITORY", repository, "the folder that holds metadata and targets")->required();
    for (CLI::App *command : {code, venueCommand, revoke, audit, rebuild, migrate, onlineKeys, trustRoot, import})
        command->add_option("--data", data, "data folder")->required();
    for (CLI::App *command : {code, venueCommand, revoke, audit, rebuild, trustRoot, import})
        command->add_option("--database", database, kDatabaseHelp);
    CLI11_PARSE(app, argc, argv)

    const core::SystemClock clock;
    if (data.empty()) {
        std::cerr << "huhang-hub: --data DIR is missing (--help explains)\n";
        return kFailed;
    }
    hub::HubPlace place(data);
    if (const char *named = std::getenv("HUHANG_DATABASE"); named && database.empty())
        database = named;
    if (!database.empty()) {
        auto where = hub::StoreLocation::fromText(database);
        if (!where)
            return fail(where.error());
        place.database = std::move(*where);
    }
    if (code->parsed()) {
        wish.days = std::chrono::days(days);
        return print(hub::makeCode(place, wish, clock));
    }
    if (venueCommand->parsed()) {
        venue.name["zh-Hans"] = nameZh;
        if (!nameEn.empty())
            venue.name["en"] = nameEn;
        return report(hub::saveVenue(place, venue, clock), "venue " + venue.id + " saved");
    }
    if (revoke->parsed())
        return report(hub::revokeKiosk(place, kiosk, clock), "kiosk " + kiosk + " revoked");
    if (audit->parsed())
        return print(hub::printAudit(place, std::cout));
    if (rebuild->parsed()) {
        const auto outcome = hub::rebuild(place);
        if (!outcome)
            return fail(outcome.error());
        std::cout << "recomputed " << outcome->parts << " part(s); " << outcome->differing << " sum(s) were wrong\n";
        return 0;
    }
    if (migrate->parsed())
        return migrateStore(data, from, to);
    if (onlineKeys->parsed())
        return print(hub::onlineKeys(data));
    if (trustRoot->parsed())
        return print(hub::trustContentRoot(place, rootFile, clock));
    if (import->parsed())
        return print(hub::importRepository(place, repository, clock));
    return serve(place, serving);
}
