// SPDX-License-Identifier: Apache-2.0
// The line on which kiosks hear of news: real sockets, real releases.
#include "hub/app/commands.h"
#include "hub/publish/release.h"
#include "tests/hub/support/test_office.h"

#include <gtest/gtest.h>
#include <thread>

using namespace testing_support;
using namespace std::chrono_literals;

namespace {

/// Somebody who listens, and what was heard.
class Ear
{
public:
    explicit Ear(std::uint16_t port, const std::string &version = "1.1") : m_client(port)
    {
        m_client.send("GET /v1/events HTTP/" + version + "\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n");
    }
    /// All that has come, the header included, once it contains `text`; else after 5 s.
    const std::string &hear(const std::string &text)
    {
        const auto until = std::chrono::steady_clock::now() + 5s;
        while (m_heard.find(text) == std::string::npos && std::chrono::steady_clock::now() < until)
            m_heard += m_client.receiveRaw(20ms);
        return m_heard;
    }
    [[nodiscard]] bool hears(const std::string &text) { return hear(text).find(text) != std::string::npos; }
    [[nodiscard]] size_t events() const
    {
        size_t count = 0;
        for (size_t at = m_heard.find("event: "); at != std::string::npos; at = m_heard.find("event: ", at + 1))
            ++count;
        return count;
    }
    HttpClient &client() { return m_client; }

private:
    HttpClient m_client;
    std::string m_heard;
};

class Events : public testing::Test
{
protected:
    /// A hub that trusts the office and publishes its first notices.
    void begin()
    {
        ASSERT_TRUE(hub::trustContentRoot(hub.data(), office.rootFile(), hub.clock));
        office.release("core", documentsSaying("core"));
        publish("notices", "one");
    }
    void publish(const std::string &role, const std::string &text)
    {
        office.release(role, documentsSaying(text));
        // As the command does it, in this process but past the hub that serves.
        const auto imported = hub::importRepository(hub.data(), office.path(), hub.clock);
        ASSERT_TRUE(imported) << imported.error().detail;
    }

    TestHub hub{{}, std::chrono::hours(1), {50ms, 300ms}};
    TestOffice office{hub.data()};
};

TEST_F(Events, aListenerHearsTheNewestVersionAtOnceAndThenEachThatIsPublished)
{
    begin();
    Ear ear(hub.port());
    ASSERT_TRUE(ear.hears("data: ")) << "the version that is there";
    EXPECT_TRUE(ear.hear("").starts_with("HTTP/1.1 200 OK\r\n"));
    for (const char *header :
         {"Content-Type: text/event-stream\r\n", "Cache-Control: no-store\r\n", "X-Accel-Buffering: no\r\n"})
        EXPECT_TRUE(ear.hears(header));
    publish("notices", "two");
    EXPECT_TRUE(ear.hears("event: content\nid: 2\ndata: {\"timestamp\":2,\"spread_ms\":0}\n\n"));
    Ear late(hub.port());
    EXPECT_TRUE(late.hears("\"timestamp\":2"));
    EXPECT_EQ(late.events(), 1U);
    EXPECT_EQ(ear.events(), 2U);
}

TEST_F(Events, aSignatureThatIsOnlyRenewedIsNoNews)
{
    begin();
    Ear ear(hub.port());
    ASSERT_TRUE(ear.hears("data: "));
    const auto versionNow = [&] { return httpRequest(hub.port(), "GET", "/repository/metadata/timestamp.json").body; };
    const std::string before = versionNow();
    hub.clock.advance(std::chrono::hours(24 * 6));
    hub.restart();
    Ear again(hub.port());
    for (int tries = 0; tries < 100 && versionNow() == before; ++tries)
        std::this_thread::sleep_for(20ms);
    ASSERT_NE(versionNow(), before) << "it was renewed";
    ASSERT_TRUE(again.hears(":\n\n:\n\n")) << "and looked at meanwhile";
    EXPECT_EQ(again.events(), 1U);
}

TEST_F(Events, beforeAnythingIsPublishedThereAreOnlySignsOfLife)
{
    Ear ear(hub.port());
    EXPECT_TRUE(ear.hears(":\n\n:\n\n:\n\n"));
    EXPECT_EQ(ear.events(), 0U);
    begin();
    EXPECT_TRUE(ear.hears("event: content"));
}

TEST_F(Events, proxiesThatSpeakAnOlderHttpAreTold)
{
    begin();
    Ear ear(hub.port(), "1.0");
    EXPECT_TRUE(ear.hears("data: "));
    EXPECT_EQ(ear.hear("").find("chunked"), std::string::npos);
    const HttpAnswer head = HttpClient(hub.port()).request("HEAD", "/v1/events");
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(head.headers.at("content-type"), "text/event-stream");
    EXPECT_EQ(httpRequest(hub.port(), "POST", "/v1/events", "x").status, 405);
}

TEST_F(Events, whoSaysMoreThanItsRequestIsLeft)
{
    Ear ear(hub.port());
    ASSERT_TRUE(ear.hears(":\n\n"));
    ear.client().send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_TRUE(ear.client().isClosedWithin(2s));
}

TEST_F(Events, listenersDoNotHoldUpAStop)
{
    std::vector<std::unique_ptr<Ear>> ears;
    for (int i = 0; i < 50; ++i)
        ears.push_back(std::make_unique<Ear>(hub.port()));
    for (const auto &ear : ears)
        ASSERT_TRUE(ear->hears(":\n\n"));
    const auto begun = std::chrono::steady_clock::now();
    hub.stop();
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 2s);
    for (const auto &ear : ears)
        EXPECT_TRUE(ear->client().isClosedWithin(1s));
}

/// A server that tells large texts, which a slow reader soon cannot take.
class Broadcasting : public testing::Test
{
protected:
    Broadcasting()
    {
        hub::HttpServer::Limits limits;
        limits.writeDeadline = 500ms;
        limits.listeners = 3;
        server = *hub::HttpServer::start({"127.0.0.1", 0}, limits,
                                         {[this](const hub::Request &, const hub::Responder &respond) {
                                             hub::Response response;
                                             response.events = broadcast;
                                             respond(std::move(response));
                                         }});
    }
    [[nodiscard]] std::unique_ptr<HttpClient> listen() const
    {
        auto client = std::make_unique<HttpClient>(server->endpoint().port);
        client->send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        EXPECT_NE(client->receiveRaw(100ms).find("first"), std::string::npos);
        return client;
    }

    std::shared_ptr<hub::Broadcast> broadcast = std::make_shared<hub::Broadcast>("first");
    std::unique_ptr<hub::HttpServer> server;
};

TEST_F(Broadcasting, whoDoesNotReadIsDroppedAndHoldsUpNobody)
{
    const auto deaf = listen();
    const auto good = listen();
    std::string heard;
    for (int i = 0; i < 60; ++i) {
        broadcast->tellNews(std::string(size_t(1) << 20, char('a' + i % 26)) + "(" + std::to_string(i) + ")");
        heard = good->receiveRaw(20ms);
    }
    for (int tries = 0; tries < 100 && heard.find("(59)") == std::string::npos; ++tries)
        heard += good->receiveRaw(50ms);
    EXPECT_NE(heard.find("(59)"), std::string::npos) << "the newest news always arrive";
    size_t piece = 1;
    size_t taken = 0;
    for (; piece > 0; taken += piece)
        piece = deaf->receiveRaw(300ms).size();
    EXPECT_LT(taken, size_t(40) << 20) << "what is old is not kept for anybody";
    EXPECT_TRUE(deaf->isClosedWithin(1s));
}

TEST_F(Broadcasting, soManyMayListenAndNoMore)
{
    auto first = listen();
    const auto second = listen();
    const auto third = listen();
    const HttpAnswer refused = httpRequest(server->endpoint().port, "GET", "/");
    EXPECT_EQ(refused.status, 503);
    EXPECT_TRUE(refused.headers.contains("retry-after"));
    first.reset();
    std::string answer;
    for (int tries = 0; tries < 50 && !answer.starts_with("HTTP/1.1 200"); ++tries) {
        HttpClient next(server->endpoint().port);
        next.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        answer = next.receiveRaw(50ms);
    }
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 200")) << "who went left a place";
}

} // namespace
