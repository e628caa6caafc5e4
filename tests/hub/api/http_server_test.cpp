// SPDX-License-Identifier: Apache-2.0
// Hostile and careless clients, byte by byte.
#include "tests/hub/support/test_hub.h"

#include <gtest/gtest.h>

using namespace testing_support;
using namespace std::chrono_literals;

namespace {

class HttpServerTest : public testing::Test
{
protected:
    static hub::HttpServer::Limits limits()
    {
        hub::HttpServer::Limits tight;
        tight.readDeadline = 600ms;
        tight.bodyBytes = 10'000;
        tight.headerBytes = 4'000;
        return tight;
    }
    /// Another client is served as if nothing were.
    void expectOthersAreServed() { EXPECT_EQ(httpRequest(hub.port(), "GET", "/healthz").status, 200); }

    TestHub hub{limits()};
};

TEST_F(HttpServerTest, refusesWhatIsTooLargeBeforeItCame)
{
    for (const char *body : {"Content-Length: 10001\r\n\r\n", "Content-Length: 99999999999999\r\n\r\n"}) {
        HttpClient client(hub.port());
        client.send(std::string("POST /v1/sync HTTP/1.1\r\nHost: x\r\n") + body);
        EXPECT_EQ(client.receive().status, 413) << body;
        EXPECT_TRUE(client.isClosedWithin(5s));
    }
    HttpClient chunked(hub.port());
    chunked.send("POST /v1/sync HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 12; ++i)
        chunked.send("3e8\r\n" + std::string(1000, 'x') + "\r\n");
    EXPECT_EQ(chunked.receive().status, 413);
    HttpClient header(hub.port());
    header.send("GET /healthz HTTP/1.1\r\nHost: x\r\nX-Long: " + std::string(5000, 'x') + "\r\n\r\n");
    EXPECT_EQ(header.receive().status, 431);
    expectOthersAreServed();
}

TEST_F(HttpServerTest, takesABodyOfTheLargestSize)
{
    EXPECT_EQ(httpRequest(hub.port(), "POST", "/v1/sync", std::string(10'000, 'x')).status, 400) << "read, and no JSON";
}

TEST_F(HttpServerTest, closesOnClientsThatAreSlowWithHeaderOrBody)
{
    HttpClient header(hub.port());
    header.send("GET /healthz HT");
    HttpClient body(hub.port());
    body.send("POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf");
    HttpClient silent(hub.port());
    expectOthersAreServed();
    for (HttpClient *client : {&header, &body, &silent})
        EXPECT_TRUE(client->isClosedWithin(5s));
}

TEST_F(HttpServerTest, refusesWhatIsNoHttp)
{
    for (const char *request : {"NONSENSE\r\n\r\n", "GET /healthz HTTP/1.1\r\nbad header\r\n\r\n",
                                "GET /healthz HTTP/9.9\r\n\r\n", "POST /v1/sync HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
                                "POST /v1/sync HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
                                "POST /v1/sync HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
                                "GET healthz HTTP/1.1\r\nHost: x\r\n\r\n", "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                                "GET /a%00b HTTP/1.1\r\nHost: x\r\n\r\n"}) {
        HttpClient client(hub.port());
        client.send(request);
        EXPECT_EQ(client.receive().status, 400) << request;
        EXPECT_TRUE(client.isClosedWithin(5s)) << request;
    }
    expectOthersAreServed();
}

TEST_F(HttpServerTest, answersManyRequestsOnOneConnectionInOrder)
{
    HttpClient client(hub.port());
    std::string all;
    for (const char *path : {"/healthz", "/nothing", "/healthz", "/v1/sync"})
        all += std::string("GET ") + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
    client.send(all);
    for (const int status : {200, 404, 200, 405})
        EXPECT_EQ(client.receive().status, status);
    client.send("GET /healthz HTTP/1.0\r\n\r\n");
    EXPECT_EQ(client.receive().status, 200);
    EXPECT_TRUE(client.isClosedWithin(2s)) << "HTTP/1.0 does not keep a connection";
}

TEST_F(HttpServerTest, answersAnExpectation)
{
    HttpClient client(hub.port());
    client.send("POST /v1/sync HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
    EXPECT_EQ(client.receive().status, 100);
    client.send("oops");
    EXPECT_EQ(client.receive().status, 400);
    client.send("POST /v1/sync HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 10001\r\n\r\n");
    EXPECT_EQ(client.receive().status, 413) << "instead of the permission to go on";
}

TEST_F(HttpServerTest, survivesClientsThatHangUp)
{
    for (int i = 0; i < 200; ++i) {
        HttpClient client(hub.port());
        client.send("GET /assets/none HTTP/1.1\r\nHost: x\r\n\r\nGET /healthz HTTP/1.1\r\nHo");
    }
    expectOthersAreServed();
}

} // namespace
