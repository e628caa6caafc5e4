// SPDX-License-Identifier: Apache-2.0
// How long an urgent notice takes to thousands of kiosks: live_bench PORT KIOSKS ROOT. Each listens for news on a
// connection of its own and, when they come, fetches over another one what a kiosk fetches; a few of them verify it
// with the project's own TUF client. Says "listening" once all do; waits on stdin for "published A B" (steady clock,
// nanoseconds: when the hub said so, when the command ended). Each line then: what, value, reference, ratio, budget,
// parted by tabs.
#include "bench/load_client.h"
#include "core/clock.h"
#include "core/gzip.h"
#include "core/json.h"
#include "core/sha256.h"
#include "pack/manifest.h"
#include "storage/file_io.h"
#include "support/temp_folder.h"
#include "tuf/http_fetcher.h"
#include "tuf/updater.h"

#include <atomic>
#include <cstdio>
#include <iostream>
#include <random>
#include <set>
#include <sys/resource.h>
#include <thread>

using namespace std::chrono_literals;
using bench::Answer;
using bench::Line;
using bench::Loop;
using bench::SteadyClock;
using core::Json;

namespace {

constexpr int kVerifying = 4;
constexpr int kSources = 8;
constexpr int kConnectsPerTick = 200;

std::string get(const std::string &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n\r\n";
}

/// What a kiosk has of a repository.
struct Held
{
    std::map<std::string, std::int64_t> versions; ///< of roles, by file name
    std::set<std::string> blobs;                  ///< by hash
};

/// Parses each text once: ten thousand kiosks read the same.
class Parser
{
public:
    const Json &read(const Answer &answer)
    {
        Json &json = m_read[answer.body];
        if (json.is_null())
            json = Json::parse(answer.isPacked ? *core::gunzip(answer.body, 8 << 20) : answer.body);
        return json;
    }

private:
    std::map<std::string, Json> m_read;
};

/// One look of one kiosk, as src/tuf and src/kiosk/content make it: what is not signed is not checked here, but every
/// hash is.
class Look
{
public:
    Look(Loop &loop, std::uint16_t port, int source, Parser &parser, const Held &held, std::function<void(bool)> done)
        : m_line(loop, port, source), m_parser(parser), m_held(held), m_done(std::move(done))
    {}
    void begin()
    {
        m_line.ask(get("/repository/metadata/2.root.json"), [this](const Answer &root) {
            if (root.status != 404)
                return m_done(false);
            step("metadata/timestamp.json", [this](const Json &timestamp) {
                const auto version = timestamp["signed"]["meta"]["snapshot.json"]["version"].get<int>();
                step("metadata/" + std::to_string(version) + ".snapshot.json",
                     [this](const Json &snapshot) { takeSnapshot(snapshot["signed"]["meta"]); });
            });
        });
    }
    Held found;

private:
    void step(const std::string &path, std::function<void(const Json &)> next)
    {
        m_line.ask(get("/repository/" + path), [this, next = std::move(next)](const Answer &answer) {
            if (answer.status != 200)
                return m_done(false);
            next(m_parser.read(answer));
        });
    }
    void takeSnapshot(const Json &meta)
    {
        for (const auto &[name, file] : meta.items()) {
            found.versions[name] = file["version"].get<std::int64_t>();
            const auto held = m_held.versions.find(name);
            if (name != "targets.json" && (held == m_held.versions.end() || held->second != found.versions[name]))
                m_roles.push_back(name);
        }
        nextRole();
    }
    void nextRole()
    {
        if (m_roles.empty())
            return nextBlob();
        const std::string name = m_roles.back();
        m_roles.pop_back();
        step("metadata/" + std::to_string(found.versions[name]) + "." + name, [this](const Json &role) {
            const auto &targets = role["signed"]["targets"];
            const std::string path = targets.begin().key(); // "notices/manifest.json"
            const auto hash = targets.begin().value()["hashes"]["sha256"].get<std::string>();
            step("targets/" + path.substr(0, path.rfind('/') + 1) + hash + ".manifest.json",
                 [this](const Json &manifest) {
                     for (const Json &file : manifest["files"])
                         if (const auto sha256 = file["sha256"].get<std::string>(); !m_held.blobs.contains(sha256))
                             m_blobs.insert(sha256);
                     nextRole();
                 });
        });
    }
    void nextBlob()
    {
        if (m_blobs.empty())
            return m_done(true);
        const std::string hash = *m_blobs.begin();
        m_blobs.erase(m_blobs.begin());
        m_line.ask("GET /repository/" + std::string("targets/") + pack::blobPathOf(hash) +
                       " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                   [this, hash](const Answer &blob) {
                       if (blob.status != 200 || core::sha256Hex(core::asBytes(blob.body)) != hash)
                           return m_done(false);
                       found.blobs.insert(hash);
                       nextBlob();
                   });
    }

    Line m_line;
    Parser &m_parser;
    const Held &m_held;
    std::function<void(bool)> m_done;
    std::vector<std::string> m_roles;
    std::set<std::string> m_blobs;
};

/// A kiosk that believes nothing: the TUF client with everything that notices name, on a thread of its own.
class Verifier
{
public:
    Verifier(std::uint16_t port, const std::string &root)
        : m_repository("http://127.0.0.1:" + std::to_string(port) + "/repository/"), m_root(root)
    {}
    ~Verifier()
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    void begin()
    {
        m_thread = std::thread([this] {
            const auto verified = verify();
            if (!verified)
                std::fprintf(stderr, "not verified: %s\n", verified.error().detail.c_str());
            isRight = verified.has_value();
            doneAt = SteadyClock::now();
            isDone = true;
        });
    }
    SteadyClock::time_point doneAt;
    bool isRight = false;
    std::atomic<bool> isDone = false;

private:
    core::Result<> verify() const
    {
        const support::TempFolder folder;
        const tuf::MetadataFolder trusted(folder.path());
        tuf::HttpFetcher metadata(m_repository + "metadata");
        tuf::HttpFetcher targets(m_repository + "targets");
        if (auto kept = tuf::trustRoot(trusted, m_root); !kept)
            return kept;
        auto updater = tuf::Updater::open(trusted, metadata, core::SystemClock().utcNow());
        if (!updater)
            return tl::unexpected(updater.error());
        if (auto fresh = updater->refresh(); !fresh)
            return fresh;
        const std::string name = "notices/manifest.json";
        const auto fetch = [&](const std::string &path, const tuf::TargetFile &file) {
            return targets.fetch(path, file.length).and_then([&](std::string bytes) {
                return tuf::checkBytes(core::asBytes(bytes), file.length, file.hashes, path).map([&] { return bytes; });
            });
        };
        const auto manifest = updater->find(name)
                                  .and_then([&](const tuf::TargetFile &file) {
                                      return fetch(tuf::targetUrlPath(name, file, true), file);
                                  })
                                  .and_then([](const std::string &bytes) { return pack::manifestFromJson(bytes); });
        if (!manifest)
            return tl::unexpected(manifest.error());
        for (const pack::PackFile &file : manifest->files)
            if (auto blob = fetch(pack::blobPathOf(file.sha256), {file.bytes, {{"sha256", file.sha256}}}); !blob)
                return tl::unexpected(blob.error());
        return {};
    }

    std::string m_repository;
    std::string m_root;
    std::thread m_thread;
};

/// All kiosks.
class Fleet
{
public:
    Fleet(std::uint16_t port, size_t kiosks, std::string root) : m_port(port), m_root(std::move(root)), m_kiosks(kiosks)
    {}

    bool listen()
    {
        bool isKnown = false;
        Look first(m_loop, m_port, 1, m_parser, m_held, [&](bool isWell) { isKnown = isWell; });
        first.begin();
        if (!m_loop.runUntil([&] { return isKnown; }, SteadyClock::now() + 30s))
            return false;
        m_held = first.found;
        connectSome(0);
        return m_loop.runUntil([&] { return m_listening == m_kiosks.size(); }, SteadyClock::now() + 120s);
    }

    bool awaitNews()
    {
        return m_loop.runUntil([&] { return m_finished == m_kiosks.size() && areVerified(); },
                               SteadyClock::now() + 120s);
    }

    /// When each was done.
    [[nodiscard]] std::vector<SteadyClock::time_point> times() const
    {
        std::vector<SteadyClock::time_point> all;
        for (const Kiosk &kiosk : m_kiosks)
            all.push_back(kiosk.verifier ? kiosk.verifier->doneAt : kiosk.doneAt);
        return all;
    }
    [[nodiscard]] size_t again() const { return m_again; }

private:
    struct Kiosk
    {
        std::unique_ptr<Line> events;
        std::unique_ptr<Look> look;
        std::unique_ptr<Verifier> verifier;
        std::string heard;
        bool isListening = false;
        bool isLooking = false;
        SteadyClock::time_point doneAt;
    };

    void connectSome(size_t from)
    {
        const size_t to = std::min(from + kConnectsPerTick, m_kiosks.size());
        for (size_t i = from; i < to; ++i)
            connect(i);
        if (to < m_kiosks.size())
            m_loop.at(SteadyClock::now() + 10ms, [this, to] { connectSome(to); });
    }

    void connect(size_t i)
    {
        Kiosk &kiosk = m_kiosks[i];
        kiosk.events = std::make_unique<Line>(m_loop, m_port, 1 + int(i % kSources));
        kiosk.events->listen(
            "GET /v1/events HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n",
            [this, i](std::string_view piece) { hear(i, piece); },
            [i] { std::fprintf(stderr, "kiosk %zu: the line ended\n", i); });
    }

    void hear(size_t i, std::string_view piece)
    {
        Kiosk &kiosk = m_kiosks[i];
        kiosk.heard += piece;
        const size_t end = kiosk.heard.rfind("\n\n");
        const size_t at = kiosk.heard.find("data: ");
        if (end == std::string::npos || at == std::string::npos || at > end)
            return;
        const Json data = Json::parse(kiosk.heard.substr(at + 6, kiosk.heard.find('\n', at) - at - 6));
        kiosk.heard.clear();
        if (!std::exchange(kiosk.isListening, true)) {
            ++m_listening;
            return;
        }
        if (std::exchange(kiosk.isLooking, true))
            return;
        const auto spread = std::uniform_int_distribution<int>(0, data["spread_ms"].get<int>())(m_random);
        m_loop.at(SteadyClock::now() + std::chrono::milliseconds(spread), [this, i] { look(i); });
    }

    void look(size_t i)
    {
        Kiosk &kiosk = m_kiosks[i];
        if (i < kVerifying && !kiosk.verifier) {
            kiosk.verifier = std::make_unique<Verifier>(m_port, m_root);
            kiosk.verifier->begin();
        }
        kiosk.look =
            std::make_unique<Look>(m_loop, m_port, 1 + int(i % kSources), m_parser, m_held,
                                   [this, i](bool isWell) { m_loop.at({}, [this, i, isWell] { end(i, isWell); }); });
        kiosk.look->begin();
    }

    void end(size_t i, bool isWell)
    {
        Kiosk &kiosk = m_kiosks[i];
        const bool isNew = isWell && !kiosk.look->found.blobs.empty();
        kiosk.look.reset();
        kiosk.doneAt = SteadyClock::now();
        if (isNew) {
            ++m_finished;
            return;
        }
        ++m_again;
        m_loop.at(SteadyClock::now() + 1s + std::chrono::milliseconds(m_random() % 2000), [this, i] { look(i); });
    }

    [[nodiscard]] bool areVerified() const
    {
        return std::ranges::all_of(m_kiosks, [](const Kiosk &k) { return !k.verifier || k.verifier->isDone; });
    }

    std::uint16_t m_port;
    std::string m_root;
    Loop m_loop;
    Parser m_parser;
    Held m_held;
    std::vector<Kiosk> m_kiosks;
    std::minstd_rand m_random{7};
    size_t m_listening = 0;
    size_t m_finished = 0;
    size_t m_again = 0;
};

void print(const char *since, const std::vector<SteadyClock::time_point> &times, std::int64_t nanoseconds,
           const char *budget)
{
    std::vector<double> seconds;
    for (const auto time : times)
        seconds.push_back(double(time.time_since_epoch().count() - nanoseconds) / 1e9);
    const double p50 = bench::percentile(seconds, 0.5);
    const double p99 = bench::percentile(seconds, 0.99);
    std::printf("urgent notice → %zu kiosks, since %s, p99\t%.2f s\tp50 %.2f s, last %.2f s\t%.2f\t%s\n", times.size(),
                since, p99, p50, seconds.back(), p99 / p50, budget);
}

} // namespace

int main(int argc, char **argv)
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    const auto root = argc == 4 ? storage::readFile(argv[3], 1 << 20)
                                : core::Result<std::string>(core::failure(core::Code::Malformed, "PORT KIOSKS ROOT"));
    if (!root) {
        std::fprintf(stderr, "live_bench: %s\n", root.error().detail.c_str());
        return 2;
    }
    Fleet fleet(std::uint16_t(std::stoi(argv[1])), std::stoul(argv[2]), *root);
    if (!fleet.listen()) {
        std::fprintf(stderr, "live_bench: not all kiosks could listen\n");
        return 1;
    }
    std::cout << "listening" << std::endl;
    const bool isWell = fleet.awaitNews();
    std::string word;
    std::int64_t atHub = 0;
    std::int64_t atEnd = 0;
    std::cin >> word >> atHub >> atEnd;
    if (!isWell) {
        std::fprintf(stderr, "live_bench: not all kiosks have the news after two minutes\n");
        return 1;
    }
    print("the hub took it", fleet.times(), atHub, "≤ 5 s");
    print("the command ended", fleet.times(), atEnd, "–");
    std::fprintf(stderr, "%zu looks had to be repeated\n", fleet.again());
    return 0;
}
