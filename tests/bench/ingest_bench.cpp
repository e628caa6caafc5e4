// SPDX-License-Identifier: Apache-2.0
// What a serving hub does with messages: ingest_bench PORT CODE[,CODE…] KIOSKS MESSAGES RECORDS [CONNECTIONS…]. Enrols
// the kiosks, signs all messages beforehand, then measures
// - with each number of connections: time from request to receipt, one message after the other on each of them;
// - without any: all kiosks at once, each with all its messages, as after a month without a network.
// Each line: what, value, reference, ratio, budget, parted by tabs.
#include "bench/load_client.h"
#include "core/clock.h"
#include "core/dsse.h"
#include "core/encoding.h"
#include "core/gzip.h"
#include "core/random.h"
#include "core/sync_message.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <random>
#include <sstream>
#include <sys/resource.h>
#include <thread>

using namespace std::chrono_literals;
using bench::Answer;
using bench::Line;
using bench::Loop;
using bench::SteadyClock;

namespace {

constexpr auto kPatience = 600s;
constexpr std::chrono::seconds kKioskTimeout{20};
constexpr size_t kEnrolling = 64;
constexpr int kItems = 160;
constexpr auto kHttpAlone = 2s;

struct Kiosk
{
    core::KeyPair key = core::KeyPair::generate();
    std::string id;
    std::vector<std::string> requests; ///< to /v1/sync, whole, in order
    size_t sent = 0;
};

std::string post(const std::string &path, const std::string &body)
{
    const std::string packed = core::gzip(body);
    return "POST " + path +
           " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
           "Content-Length: " +
           std::to_string(packed.size()) + "\r\n\r\n" + packed;
}

std::vector<core::CounterRecord> recordsOf(int message, int count)
{
    const auto day = std::chrono::floor<std::chrono::days>(core::SystemClock().utcNow()) - std::chrono::days(20);
    std::vector<core::CounterRecord> records;
    for (int i = 0; i < count; ++i) {
        const int number = message * count + i;
        core::CounterRecord record;
        record.key.name = {"spring", "guide/item-" + std::to_string(number % kItems),
                           core::kMetrics[size_t(number / 7) % core::kMetrics.size()],
                           core::Language(number % 4 ? "zh-Hans" : "en")};
        record.key.hour = day + std::chrono::hours(number / 40);
        record.value = 1 + number % 9;
        records.push_back(record);
    }
    return records;
}

/// All messages of a kiosk.
void prepare(Kiosk &kiosk, const std::vector<std::vector<core::CounterRecord>> &messages)
{
    const std::string epoch = core::randomUuid();
    const auto last = std::int64_t(messages.size() * messages.front().size());
    std::int64_t rev = 0;
    for (const auto &records : messages) {
        rev += std::int64_t(records.size());
        core::SyncReport report;
        report.kiosk = kiosk.id;
        report.epoch = epoch;
        report.rev = rev;
        report.lastRev = last;
        report.pendingRecords = last - rev;
        report.asOf = core::SystemClock().utcNow();
        report.isClockTrusted = true;
        report.software = "bench";
        report.records = records;
        const auto envelope = core::signEnvelope(std::string(core::kSyncType), core::toPayload(report), kiosk.key);
        kiosk.requests.push_back(post("/v1/sync", core::toJson(envelope)));
    }
}

class Bench
{
public:
    Bench(std::uint16_t port, size_t kiosks) : m_port(port), m_kiosks(kiosks) {}

    /// In turn with these codes.
    bool enrol(const std::vector<std::string> &codes)
    {
        size_t next = 0;
        size_t enrolled = 0;
        std::vector<std::unique_ptr<Line>> lines;
        std::function<void(Line &)> enrolNext = [&](Line &line) {
            if (next == m_kiosks.size())
                return;
            const std::string &code = codes[next % codes.size()];
            Kiosk &kiosk = m_kiosks[next++];
            const core::EnrolRequest request{core::normalisedBase32(code), kiosk.key.publicKey(), "bench", "bench"};
            const auto envelope = core::signEnvelope(std::string(core::kEnrolType), core::toJson(request), kiosk.key);
            line.ask(post("/v1/enrol", core::toJson(envelope)), [&](const Answer &answer) {
                const auto opened = core::envelopeFromJson(answer.body);
                const auto enrolment = opened ? core::enrolmentFromJson(opened->payload)
                                              : core::Result<core::Enrolment>(tl::unexpected(opened.error()));
                if (!enrolment) {
                    std::fprintf(stderr, "enrolment: %d %s\n", answer.status, answer.body.c_str());
                    return;
                }
                kiosk.id = enrolment->kiosk;
                ++enrolled;
                enrolNext(line);
            });
        };
        for (size_t i = 0; i < kEnrolling; ++i)
            enrolNext(*lines.emplace_back(std::make_unique<Line>(m_loop, m_port)));
        return m_loop.runUntil([&] { return enrolled == m_kiosks.size(); }, SteadyClock::now() + kPatience);
    }

    void sign(int messages, int records)
    {
        std::vector<std::vector<core::CounterRecord>> all;
        for (int i = 0; i < messages; ++i)
            all.push_back(recordsOf(i, records));
        m_records = records;
        std::atomic<size_t> next = 0;
        const auto work = [&] {
            for (size_t i = next++; i < m_kiosks.size(); i = next++)
                prepare(m_kiosks[i], all);
        };
        std::vector<std::thread> threads;
        for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
            threads.emplace_back(work);
        for (std::thread &thread : threads)
            thread.join();
    }

    /// The first unsent message of each kiosk, on so many connections.
    bool oneAfterTheOther(size_t connections)
    {
        std::vector<double> times;
        size_t next = 0;
        size_t open = 0;
        size_t refused = 0;
        std::vector<std::unique_ptr<Line>> lines;
        std::function<void(Line &)> sendNext = [&](Line &line) {
            if (next == m_kiosks.size()) {
                --open;
                return;
            }
            Kiosk &kiosk = m_kiosks[next++];
            line.ask(kiosk.requests[kiosk.sent++], [&, began = SteadyClock::now()](const Answer &answer) {
                answer.status == 200 ? times.push_back(secondsSince(began)) : void(++refused);
                sendNext(line);
            });
        };
        const double http = httpAlone(connections);
        const auto began = SteadyClock::now();
        for (open = 0; open < connections;) {
            ++open;
            sendNext(*lines.emplace_back(std::make_unique<Line>(m_loop, m_port)));
        }
        const bool isWell = m_loop.runUntil([&] { return open == 0; }, SteadyClock::now() + kPatience);
        const double rate = double(times.size()) / secondsSince(began);
        const double p50 = bench::percentile(times, 0.5) * 1e3;
        const double p99 = bench::percentile(times, 0.99) * 1e3;
        std::printf("ingest of %d records, %zu connections, p99\t%.1f ms\t%.1f ms (p99 of GET /healthz); p50 %.1f ms, "
                    "%.0f messages/s\t%.1f\t–\n",
                    m_records, connections, p99, http, p50, rate, p99 / http);
        if (refused > 0)
            std::fprintf(stderr, "%zu messages were asked to come later\n", refused);
        return isWell;
    }

    /// Everything that is left, of all kiosks at once.
    bool allAtOnce()
    {
        m_began = SteadyClock::now();
        m_left = m_kiosks.size();
        for (size_t i = 0; i < m_kiosks.size(); ++i) {
            m_lines.push_back(std::make_unique<Line>(m_loop, m_port, 1 + int(i % 8)));
            sendMessage(i, SteadyClock::now(), 0);
        }
        const bool isWell = m_loop.runUntil([&] { return m_left == 0; }, SteadyClock::now() + kPatience);
        const double all = secondsSince(m_began);
        const double p50 = bench::percentile(m_waits, 0.5);
        std::printf("%zu kiosks at once, %zu messages of %d records\t%.0f s\t%.0f messages/s; a message waits p50 %.1f "
                    "s, at most %.1f s; %zu asked to come later, %zu time-outs\t%.1f\t0 time-outs\n",
                    m_kiosks.size(), m_waits.size(), m_records, all, double(m_waits.size()) / all, p50,
                    m_waits.empty() ? 0 : m_waits.back(), m_later, m_timeouts,
                    m_waits.empty() ? 0 : m_waits.back() / p50);
        return isWell && m_timeouts == 0;
    }

private:
    [[nodiscard]] static double secondsSince(SteadyClock::time_point began)
    {
        return std::chrono::duration<double>(SteadyClock::now() - began).count();
    }

    /// p99 in ms of a request that makes no work.
    double httpAlone(size_t connections)
    {
        std::vector<double> times;
        size_t open = 0;
        const auto end = SteadyClock::now() + kHttpAlone;
        std::vector<std::unique_ptr<Line>> lines;
        std::function<void(Line &)> next = [&](Line &line) {
            if (SteadyClock::now() > end) {
                --open;
                return;
            }
            line.ask("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                     [&, began = SteadyClock::now()](const Answer &) {
                         times.push_back(secondsSince(began));
                         next(line);
                     });
        };
        for (size_t i = 0; i < connections; ++i) {
            ++open;
            next(*lines.emplace_back(std::make_unique<Line>(m_loop, m_port)));
        }
        m_loop.runUntil([&] { return open == 0; }, SteadyClock::now() + kPatience);
        return bench::percentile(times, 0.99) * 1e3;
    }

    /// As src/kiosk/sync does it: one message at a time, back-off with full jitter on top of what the hub asks for.
    void sendMessage(size_t i, SteadyClock::time_point first, int failures)
    {
        Kiosk &kiosk = m_kiosks[i];
        const auto began = SteadyClock::now();
        m_lines[i]->ask(kiosk.requests[kiosk.sent], [this, i, first, failures, began, &kiosk](const Answer &answer) {
            if (SteadyClock::now() - began > kKioskTimeout || answer.status == 0)
                ++m_timeouts;
            if (answer.status == 200) {
                m_waits.push_back(secondsSince(first));
                if (++kiosk.sent == kiosk.requests.size())
                    --m_left;
                else
                    m_loop.at({}, [this, i] { sendMessage(i, SteadyClock::now(), 0); });
                return;
            }
            ++m_later;
            const int most = std::min(2000 << std::min(failures, 8), 600'000);
            const auto pause = std::chrono::seconds(answer.retryAfterSeconds) +
                               std::chrono::milliseconds(std::uniform_int_distribution<int>(0, most)(m_random));
            m_loop.at(SteadyClock::now() + pause, [this, i, first, failures] { sendMessage(i, first, failures + 1); });
        });
    }

    std::uint16_t m_port;
    Loop m_loop;
    std::vector<Kiosk> m_kiosks;
    int m_records = 0;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::vector<double> m_waits; ///< seconds from a message's first attempt to its receipt
    std::minstd_rand m_random{11};
    SteadyClock::time_point m_began;
    size_t m_left = 0;
    size_t m_later = 0;
    size_t m_timeouts = 0;
};

std::vector<std::string> partsOf(const std::string &list)
{
    std::vector<std::string> parts;
    std::istringstream text(list);
    for (std::string part; std::getline(text, part, ',');)
        parts.push_back(part);
    return parts;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 6) {
        std::fprintf(stderr, "ingest_bench PORT CODE[,CODE…] KIOSKS MESSAGES RECORDS [CONNECTIONS…]\n");
        return 2;
    }
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    Bench bench(std::uint16_t(std::atoi(argv[1])), std::strtoul(argv[3], nullptr, 10));
    if (!bench.enrol(partsOf(argv[2])))
        return 1;
    bench.sign(std::max(std::atoi(argv[4]), argc - 6), std::atoi(argv[5]));
    bool isWell = true;
    for (int i = 6; i < argc; ++i)
        isWell = bench.oneAfterTheOther(std::strtoul(argv[i], nullptr, 10)) && isWell;
    if (argc == 6)
        isWell = bench.allAtOnce();
    return isWell ? 0 : 1;
}
