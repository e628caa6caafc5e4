// SPDX-License-Identifier: Apache-2.0
// What one address, one kiosk and one connection may take, so that there is enough for the others.
#include "core/dsse.h"
#include "core/gzip.h"
#include "hub/api/admission.h"
#include "hub/api/appointments.h"
#include "hub/api/store_room.h"
#include "hub/api/trusted_proxies.h"
#include "tests/hub/support/test_kiosk.h"

#include <atomic>
#include <fstream>
#include <future>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <thread>

using namespace testing_support;
using namespace std::chrono_literals;
using core::Metric;

namespace {

using Headers = std::map<std::string, std::string>;

/// Of this process, in MiB.
size_t memory(const std::string &field)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(field + ":"))
            return std::stoul(line.substr(field.size() + 1)) >> 10;
    return 0;
}

hub::TrustedProxies proxies(const std::string &text) { return hub::TrustedProxies::fromText(text).value(); }

TEST(TrustedProxies, onlyTheirWordCountsAndOfItOnlyTheLast)
{
    const hub::TrustedProxies two = proxies("127.0.0.1, fd00::2");
    for (const auto &[peer, header, client] : {
             std::tuple("127.0.0.1", "10.1.2.3", "10.1.2.3"),
             std::tuple("127.0.0.1", "6.6.6.6, 10.1.2.3", "10.1.2.3"),
             std::tuple("127.0.0.1", " 6.6.6.6 ,\t10.1.2.3 ", "10.1.2.3"),
             std::tuple("fd00::2", "2001:DB8:0::1", "2001:db8::1"),
             std::tuple("fd00::2", "::ffff:10.1.2.3", "10.1.2.3"),
             std::tuple("127.0.0.1", "", "127.0.0.1"),
             std::tuple("127.0.0.1", "10.1.2.3,", "127.0.0.1"),
             std::tuple("127.0.0.1", "somebody", "127.0.0.1"),
             std::tuple("127.0.0.1", "10.1.2.3.4", "127.0.0.1"),
             std::tuple("127.0.0.1", "10.1.2.3:80", "127.0.0.1"),
             std::tuple("127.0.0.2", "10.1.2.3", "127.0.0.2"),
         })
        EXPECT_EQ(two.clientOf(peer, header), client) << peer << " " << header;
    EXPECT_EQ(hub::TrustedProxies().clientOf("127.0.0.1", "10.1.2.3"), "127.0.0.1");
    for (const char *wrong : {"", "127.0.0.1,", "nginx", "127.0.0.1:80", "10.0.0.0/8"})
        EXPECT_FALSE(hub::TrustedProxies::fromText(wrong)) << wrong;
}

TEST(RateLimiter, aBucketEmptiesFillsAndOwes)
{
    hub::RateLimiter limiter({2, 4});
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(limiter.take("a", 1000ms), 0s);
    EXPECT_EQ(limiter.take("a", 1000ms), 1s);
    EXPECT_EQ(limiter.take("b", 1000ms), 0s);
    EXPECT_EQ(limiter.waitFor("a", 1400ms), 1s);
    EXPECT_EQ(limiter.take("a", 1500ms), 0s);
    EXPECT_EQ(limiter.take("a", 1500ms), 1s);
    limiter.charge("a", 1000, 1500ms);
    EXPECT_EQ(limiter.take("a", 1500ms), 3s) << "no more than a bucket is owed";
    EXPECT_EQ(limiter.take("a", 1h), 0s);
    EXPECT_EQ(limiter.take("a", 1ms), 0s) << "a clock that goes back takes nothing away";
    hub::RateLimiter none({0, 1});
    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(none.take("a", 0ms), 0s);
}

TEST(RateLimiter, whoNeedsItStaysInTheTableHoweverManyCome)
{
    hub::RateLimiter limiter({1, 10}, 1024);
    for (int i = 0; i < 20; ++i)
        (void)limiter.take("greedy", 1s);
    for (int i = 0; i < 100'000; ++i)
        (void)limiter.take("address " + std::to_string(i), 1s);
    EXPECT_GT(limiter.waitFor("greedy", 1s), 0s);
}

TEST(Admission, anIpV6NetworkIsOneClient)
{
    EXPECT_EQ(hub::clientKey("2001:db8:1:2:3:4:5:6"), hub::clientKey("2001:db8:1:2::1"));
    EXPECT_NE(hub::clientKey("2001:db8:1:2::1"), hub::clientKey("2001:db8:1:3::1"));
    EXPECT_NE(hub::clientKey("10.0.0.1"), hub::clientKey("10.0.0.2"));
}

TEST(Admission, aKioskHasOneMessageAtATime)
{
    const TestClock clock;
    hub::Admission admission({}, clock);
    {
        auto turn = admission.begin("kiosk", "key");
        ASSERT_TRUE(turn);
        EXPECT_EQ(admission.begin("kiosk", "key").error().status, 429);
        EXPECT_TRUE(admission.begin("other", "other key"));
        const hub::Admission::Turn moved = std::move(*turn);
        EXPECT_FALSE(admission.begin("kiosk", "key"));
    }
    EXPECT_TRUE(admission.begin("kiosk", "key"));
}

TEST(Appointments, followEachOtherAsFastAsTheQueueMoves)
{
    hub::Appointments appointments;
    const hub::WorkPool::Load load{8s, 10ms};
    std::vector<std::int64_t> waits;
    for (int i = 0; i < 1000; ++i)
        waits.push_back(appointments.next(1h, load).count());
    EXPECT_TRUE(std::ranges::is_sorted(waits));
    EXPECT_EQ(waits.front(), 5);
    EXPECT_EQ(waits.back(), 14) << "a hundred come again in each second";
    EXPECT_EQ(appointments.next(2h, {0us, 0us}).count(), 1);
    for (int i = 0; i < 100'000; ++i)
        EXPECT_LE(appointments.next(2h, load).count(), 300);
}

TEST(WorkPool, takesNothingThatWouldWaitTooLong)
{
    hub::WorkPool pool(1, 100'000, 200ms);
    const auto work = [] { std::this_thread::sleep_for(2ms); };
    for (int i = 0; i < 60; ++i)
        EXPECT_TRUE(pool.offer(work));
    while (pool.load().each < 1500us || pool.load().wait > 0us) // until it knows how long they take
        std::this_thread::sleep_for(5ms);
    int taken = 0;
    while (taken < 100'000 && pool.offer(work))
        ++taken;
    EXPECT_GE(taken, 64);
    EXPECT_LT(taken, 400);
    EXPECT_GT(pool.load().wait, 100ms);
}

TEST(WorkPool, saysSoOfWhatHasWaitedTooLongAfterAll)
{
    std::atomic<int> done = 0;
    std::atomic<int> late = 0;
    {
        hub::WorkPool pool(1, 1000, 50ms);
        EXPECT_TRUE(pool.offer([] { std::this_thread::sleep_for(150ms); })); // longer than any that it knows
        for (int i = 0; i < 20; ++i)
            EXPECT_TRUE(pool.offer([&] { ++done; }, [&] { ++late; }));
        EXPECT_TRUE(pool.offer([&] { ++done; }));
    }
    EXPECT_EQ(late.load(), 20);
    EXPECT_EQ(done.load(), 1) << "who gave no other answer is served, late or not";
}

TEST(StoreRoom, whoFindsNoRoomWaits)
{
    hub::StoreRoom room(100, 3);
    auto first = room.enter(60);
    auto second = room.enter(40);
    auto third = std::async(std::launch::async, [&] { return room.enter(10); });
    EXPECT_EQ(third.wait_for(50ms), std::future_status::timeout);
    first.reset();
    auto held = third.get();
    second.reset();
    held.reset();
    EXPECT_TRUE(room.enter(1000)) << "too large for the room, but it has it alone";
}

/// Kiosks and strangers behind a proxy, each with an address of its own.
class Limits : public testing::Test
{
protected:
    static hub::HubServer::Options options()
    {
        hub::HubServer::Options tight;
        tight.proxies = proxies("127.0.0.1");
        tight.shares = {{10, 200}, {5, 100}, {1, 5}};
        return tight;
    }
    static Headers from(const std::string &address) { return {{"X-Forwarded-For", address}}; }
    [[nodiscard]] int status(const std::string &address) const
    {
        return httpRequest(hub.port(), "GET", "/healthz", {}, from(address)).status;
    }

    TestHub hub{options()};
};

TEST_F(Limits, anAddressThatHadItsShareIsAskedToWaitAndOthersAreServed)
{
    HttpClient greedy(hub.port());
    HttpAnswer answer;
    int served = 0;
    while ((answer = greedy.request("GET", "/healthz", {}, from("10.0.0.1"))).status == 200)
        ++served;
    EXPECT_EQ(served, 200);
    EXPECT_EQ(answer.status, 429);
    EXPECT_EQ(problemKind(answer), "too-many-requests");
    EXPECT_EQ(answer.headers.at("retry-after"), "1");
    EXPECT_EQ(greedy.request("GET", "/healthz", {}, from("6.6.6.6, 10.0.0.1")).status, 429)
        << "what the client wrote itself does not count";
    EXPECT_EQ(status("10.0.0.2"), 200);
    hub.clock.advance(1s);
    EXPECT_EQ(status("10.0.0.1"), 200);
}

TEST_F(Limits, refusedMessagesCostTheirAddressDearlyAndAreThenRefusedUnread)
{
    int read = 0;
    while (httpRequest(hub.port(), "POST", "/v1/sync", "rubbish", from("10.0.0.1")).status == 400 && read < 100)
        ++read;
    EXPECT_LE(read, 5);
    HttpClient unread(hub.port());
    unread.send("POST /v1/sync HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 10.0.0.1\r\nContent-Length: 4000000\r\n\r\n");
    EXPECT_EQ(unread.receive().status, 429) << "although nothing of the body has come";
    EXPECT_TRUE(unread.isClosedWithin(5s));
    EXPECT_EQ(status("10.0.0.1"), 200) << "what costs nothing is still served";
    EXPECT_EQ(httpRequest(hub.port(), "POST", "/v1/sync", "rubbish", from("10.0.0.2")).status, 400);
}

TEST_F(Limits, aBombCostsWhatItTook)
{
    const std::string bomb = core::gzip(std::string(size_t(30) << 20, '['));
    int read = 0;
    Headers headers = from("10.0.0.1");
    headers["Content-Encoding"] = "gzip";
    while (httpRequest(hub.port(), "POST", "/v1/sync", bomb, headers).status == 400 && read < 100)
        ++read;
    EXPECT_LE(read, 2);
}

TEST_F(Limits, aKioskThatSendsWithoutPauseIsAskedToWaitAndOthersAreServed)
{
    TestKiosk mad(hub);
    TestKiosk calm(hub);
    mad.join("station-a");
    calm.join("station-b");
    const core::SyncReport report = mad.report({count("kiosk", Metric::Visit, 1)});
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(mad.sync(report).status, 200);
    const HttpAnswer answer = mad.sync(report);
    EXPECT_EQ(answer.status, 429);
    EXPECT_EQ(answer.headers.at("retry-after"), "1");
    EXPECT_EQ(calm.sync(calm.report({})).status, 200);
    hub.clock.advance(1s);
    EXPECT_EQ(mad.sync(report).status, 200);
}

TEST_F(Limits, whoSpeaksInTheNameOfAKioskDoesNotUseUpItsShare)
{
    TestKiosk kiosk(hub);
    kiosk.join("station-a");
    auto envelope = core::signEnvelope(std::string(core::kSyncType), core::toPayload(kiosk.report({})), kiosk.key);
    envelope.signatures[0].signature[5] ^= std::byte(1);
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(
            httpRequest(hub.port(), "POST", "/v1/sync", core::toJson(envelope), from("10.0.1." + std::to_string(i)))
                .status,
            401);
    EXPECT_EQ(kiosk.sync(kiosk.report({})).status, 200);
}

TEST(UntrustedProxy, isOneClientWhateverItSays)
{
    hub::HubServer::Options options;
    options.shares.anything = {1, 3};
    TestHub hub(options);
    int served = 0;
    while (served < 10 &&
           httpRequest(hub.port(), "GET", "/healthz", {}, {{"X-Forwarded-For", "10.0.0." + std::to_string(served)}})
                   .status == 200)
        ++served;
    EXPECT_EQ(served, 3);
}

TEST(Crowd, whoSendsNothingMakesRoomForOthersAndMemoryStaysFlat)
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    hub::HttpServer::Limits limits;
    limits.connections = 2000;
    limits.crowdedDeadline = 1000ms;
    TestHub hub(limits);
    const size_t before = memory("VmRSS");
    std::vector<std::unique_ptr<HttpClient>> crowd;
    for (int i = 0; i < 3000; ++i) {
        crowd.push_back(std::make_unique<HttpClient>(hub.port()));
        crowd.back()->send(i % 2 ? "POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: 4000000\r\n\r\n{"
                                 : "GET /heal");
    }
    const auto begun = std::chrono::steady_clock::now();
    EXPECT_EQ(httpRequest(hub.port(), "GET", "/healthz").status, 200);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 8s);
    EXPECT_LT(memory("VmRSS"), before + 64U);
}

TEST(Crowd, unfinishedBodiesHaveABudget)
{
    hub::HttpServer::Limits limits;
    limits.bodyBytes = 400'000;
    limits.allBodiesBytes = 1'000'000;
    limits.readDeadline = 1500ms;
    TestHub hub(limits);
    const std::string head = "POST /v1/sync HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    const std::string piece = "493e0\r\n" + std::string(0x493e0, 'x') + "\r\n"; // 300,000 bytes
    std::vector<std::unique_ptr<HttpClient>> endless;
    for (int i = 0; i < 3; ++i) {
        endless.push_back(std::make_unique<HttpClient>(hub.port()));
        endless.back()->send(head + piece);
        EXPECT_EQ(endless.back()->receiveRaw(100ms), "") << "more is awaited";
    }
    HttpClient tooMuch(hub.port());
    tooMuch.send(head + piece);
    const HttpAnswer refused = tooMuch.receive();
    EXPECT_EQ(refused.status, 503);
    EXPECT_TRUE(refused.headers.contains("retry-after"));
    EXPECT_EQ(httpRequest(hub.port(), "POST", "/v1/sync", "small").status, 400) << "there is room for it";
    for (const auto &client : endless)
        EXPECT_TRUE(client->isClosedWithin(5s));
    EXPECT_EQ(httpRequest(hub.port(), "POST", "/v1/sync", std::string(390'000, 'x')).status, 400);
}

} // namespace
