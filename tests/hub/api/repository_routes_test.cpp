// SPDX-License-Identifier: Apache-2.0
#include "core/gzip.h"
#include "core/sha256.h"
#include "storage/file_io.h"
#include "tests/hub/support/test_hub.h"

#include <gtest/gtest.h>
#include <thread>

using namespace testing_support;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

const std::string kHash = "ab" + std::string(62, '1');
const std::string kBlob = "targets/blobs/ab/" + kHash;

std::string pattern(size_t bytes)
{
    std::string text(bytes, '\0');
    for (size_t i = 0; i < bytes; ++i)
        text[i] = char('a' + (i * 7 + i / 1000) % 26);
    return text;
}

class RepositoryRoutes : public testing::Test
{
protected:
    explicit RepositoryRoutes(const hub::HttpServer::Limits &limits = {}) : hub(limits) {}

    void place(const std::string &path, const std::string &bytes)
    {
        const fs::path file = hub.data() / "repository" / path;
        ASSERT_TRUE(storage::makeFolderDurably(file.parent_path()));
        ASSERT_TRUE(storage::writeFileDurably(file, core::asBytes(bytes)));
    }
    HttpAnswer get(const std::string &path, const std::map<std::string, std::string> &headers = {})
    {
        return httpRequest(hub.port(), "GET", "/repository/" + path, {}, headers);
    }

    TestHub hub;
};

TEST_F(RepositoryRoutes, metadataAndTargetsAreServedToAnybody)
{
    for (const char *path : {"metadata/1.root.json", "metadata/3.overlay-line-1.json"}) {
        place(path, "{\"signed\":{}}");
        const HttpAnswer answer = get(path);
        EXPECT_EQ(answer.status, 200) << path;
        EXPECT_EQ(answer.body, "{\"signed\":{}}");
        EXPECT_EQ(answer.headers.at("content-type"), "application/json");
        EXPECT_EQ(answer.headers.at("x-content-type-options"), "nosniff");
        EXPECT_FALSE(answer.headers.contains("content-security-policy")) << "bytes that no kiosk needs";
        EXPECT_EQ(answer.headers.at("cache-control"), "public, max-age=31536000, immutable");
    }
    place(kBlob, "");
    const HttpAnswer empty = get(kBlob);
    EXPECT_EQ(empty.status, 200);
    EXPECT_EQ(empty.headers.at("content-length"), "0");
    EXPECT_EQ(empty.headers.at("content-type"), "application/octet-stream");
}

TEST_F(RepositoryRoutes, aTimestampIsAskedForAgainEachTime)
{
    place("metadata/timestamp.json", "{\"version\":1}");
    const HttpAnswer first = get("metadata/timestamp.json");
    EXPECT_EQ(first.headers.at("cache-control"), "no-cache");
    const std::string tag = first.headers.at("etag");
    const HttpAnswer same = get("metadata/timestamp.json", {{"If-None-Match", tag}});
    EXPECT_EQ(same.status, 304);
    EXPECT_EQ(same.headers.at("etag"), tag);
    place("metadata/timestamp.json", "{\"version\":2}");
    const HttpAnswer newer = get("metadata/timestamp.json", {{"If-None-Match", tag}});
    EXPECT_EQ(newer.status, 200);
    EXPECT_EQ(newer.body, "{\"version\":2}");
}

TEST_F(RepositoryRoutes, whatIsNotPublishedIsNotThere)
{
    place("drafts/core.json", "{}");
    place("unfinished/uploads/x", "{}");
    place("metadata/1.core.json.part", "{}");
    place("metadata/1.root.json", "{}");
    place(kBlob, "blob");
    const fs::path repository = hub.data() / "repository";
    fs::create_symlink(hub.data() / "hub-key", repository / "metadata" / "2.root.json");
    fs::create_directory_symlink(repository / "targets" / "blobs" / "ab", repository / "targets" / "blobs" / "ac");
    fs::create_directory(repository / "metadata" / "3.root.json");
    const std::string other = "ac" + kHash.substr(2);
    place("targets/blobs/ab/" + other, "blob");
    for (const std::string &path :
         {std::string("drafts/core.json"), std::string("unfinished/uploads/x"),
          std::string("metadata/1.core.json.part"), std::string("metadata/../../hub-key"),
          std::string("metadata/%2e%2e/%2e%2e/hub-key"), std::string("metadata/..%2f..%2fhub-key"),
          std::string("%2e%2e/hub-key"), std::string("../hub-key"), std::string("metadata//1.root.json"),
          std::string("metadata/"), std::string(""), std::string("metadata/2.root.json"),
          std::string("metadata/3.root.json"), "targets/blobs/ac/" + other, std::string("metadata/7.root.json"),
          "targets/blobs/ab/" + kHash + "/"}) {
        const HttpAnswer answer = get(path);
        EXPECT_EQ(answer.status, 404) << path;
        EXPECT_EQ(problemKind(answer), "not-found") << path;
        EXPECT_EQ(answer.headers.at("cache-control"), "no-store") << path;
    }
    EXPECT_EQ(httpRequest(hub.port(), "POST", "/repository/metadata/1.root.json").status, 405);
    EXPECT_EQ(httpRequest(hub.port(), "PUT", "/repository/" + kBlob, "x").status, 405);
}

TEST_F(RepositoryRoutes, aHeadTellsTheLengthAndSendsNothing)
{
    place(kBlob, pattern(300'000));
    place("metadata/1.root.json", "{}");
    HttpClient client(hub.port());
    for (const auto &[path, length] :
         {std::pair(kBlob, "300000"), std::pair(std::string("metadata/1.root.json"), "2")}) {
        const HttpAnswer answer = client.request("HEAD", "/repository/" + path);
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.headers.at("content-length"), length);
    }
    EXPECT_EQ(client.request("GET", "/repository/metadata/1.root.json").body, "{}") << "nothing was sent in between";
}

TEST_F(RepositoryRoutes, aLargeFileComesWholeAndInParts)
{
    const std::string bytes = pattern(3'000'001);
    place(kBlob, bytes);
    HttpClient client(hub.port());
    const HttpAnswer all = client.request("GET", "/repository/" + kBlob);
    EXPECT_EQ(all.status, 200);
    EXPECT_EQ(all.headers.at("accept-ranges"), "bytes");
    EXPECT_TRUE(all.body == bytes);
    for (const auto &[range, offset, count] :
         {std::tuple("bytes=0-0", 0, 1), std::tuple("bytes=2999000-", 2'999'000, 1001),
          std::tuple("bytes=100-2000099", 100, 2'000'000), std::tuple("bytes=-70000", 2'930'001, 70'000)}) {
        const HttpAnswer part = client.request("GET", "/repository/" + kBlob, {}, {{"Range", range}});
        EXPECT_EQ(part.status, 206) << range;
        EXPECT_TRUE(part.body == bytes.substr(size_t(offset), size_t(count))) << range;
        EXPECT_EQ(part.headers.at("content-range"),
                  "bytes " + std::to_string(offset) + "-" + std::to_string(offset + count - 1) + "/3000001");
    }
    const HttpAnswer behind = client.request("GET", "/repository/" + kBlob, {}, {{"Range", "bytes=3000001-"}});
    EXPECT_EQ(behind.status, 416);
    EXPECT_EQ(behind.headers.at("content-range"), "bytes */3000001");
    EXPECT_EQ(
        client.request("GET", "/repository/" + kBlob, {}, {{"Range", "bytes=1-2"}, {"If-Range", "\"other\""}}).status,
        200);
    EXPECT_EQ(
        client
            .request("GET", "/repository/" + kBlob, {}, {{"Range", "bytes=1-2"}, {"If-Range", all.headers.at("etag")}})
            .body,
        bytes.substr(1, 2));
}

TEST_F(RepositoryRoutes, jsonIsPackedForWhoUnpacks)
{
    std::string json = "{\"files\":[";
    for (int i = 0; i < 2000; ++i)
        json += "{\"path\":\"guides/guide-" + std::to_string(i) + ".json\"},";
    json.back() = ']';
    json += "}";
    const std::string manifest = "targets/core/" + kHash + ".manifest.json";
    place(manifest, json);
    place(kBlob, json);
    for (const std::string &path : {manifest, kBlob})
        for (int round = 0; round < 2; ++round) {
            const HttpAnswer packed = get(path, {{"Accept-Encoding", "deflate, gzip"}});
            EXPECT_EQ(packed.headers.at("content-encoding"), "gzip");
            EXPECT_EQ(packed.headers.at("vary"), "Accept-Encoding");
            EXPECT_LT(packed.body.size(), json.size() / 5);
            EXPECT_EQ(core::gunzip(packed.body, 1'000'000), json);
            EXPECT_EQ(get(path, {{"Accept-Encoding", "gzip"}, {"If-None-Match", packed.headers.at("etag")}}).status,
                      304);
            EXPECT_NE(get(path).headers.at("etag"), packed.headers.at("etag"));
        }
    for (const char *refusal : {"", "identity", "gzip;q=0", "gzip; q=0.0, br"}) {
        const HttpAnswer plain = get(manifest, {{"Accept-Encoding", refusal}});
        EXPECT_FALSE(plain.headers.contains("content-encoding")) << refusal;
        EXPECT_EQ(plain.body, json);
    }
    const HttpAnswer part = get(manifest, {{"Accept-Encoding", "gzip"}, {"Range", "bytes=2-9"}});
    EXPECT_EQ(part.body, json.substr(2, 8)) << "ranges count the bytes of the file itself";
    const std::string picture = "targets/blobs/cd/cd" + kHash.substr(2);
    place(picture, pattern(5000));
    EXPECT_EQ(get(picture, {{"Accept-Encoding", "gzip"}}).body, pattern(5000))
        << "pictures and films are packed already";
}

TEST_F(RepositoryRoutes, whatNeverChangesIsAnsweredFromMemory)
{
    const std::string role = "metadata/3.core.json";
    const std::string large = "targets/blobs/cd/cd" + kHash.substr(2);
    place(role, "{\"signed\":{}}");
    place(kBlob, pattern(5000));
    place(large, pattern(500'000));
    for (const std::string &path : {role, kBlob, large})
        EXPECT_EQ(get(path).status, 200);
    const std::string tag = get(kBlob).headers.at("etag");
    for (const std::string &path : {role, kBlob, large})
        fs::remove(hub.data() / "repository" / path);
    EXPECT_EQ(get(role).body, "{\"signed\":{}}");
    EXPECT_EQ(get(kBlob).body, pattern(5000));
    EXPECT_EQ(get(kBlob, {{"If-None-Match", tag}}).status, 304);
    EXPECT_EQ(get(large).status, 404) << "films do not fit";
}

class SlowReaders : public RepositoryRoutes
{
protected:
    static hub::HttpServer::Limits limits()
    {
        hub::HttpServer::Limits tight;
        tight.writeDeadline = 500ms;
        tight.pieceDeadline = 1500ms;
        tight.downloads = 3;
        return tight;
    }
    SlowReaders() : RepositoryRoutes(limits())
    {
        place(kBlob, "");
        fs::resize_file(hub.data() / "repository" / kBlob, kBytes);
    }
    /// A reader that takes nothing yet.
    [[nodiscard]] std::unique_ptr<HttpClient> begin()
    {
        auto client = std::make_unique<HttpClient>(hub.port());
        client->send("GET /repository/" + kBlob + " HTTP/1.1\r\nHost: x\r\n\r\n");
        return client;
    }

    static constexpr std::uintmax_t kBytes = 200'000'000;
};

TEST_F(SlowReaders, mayTakeLongButNotStandStill)
{
    const auto still = begin();
    const auto slow = begin();
    const auto begun = std::chrono::steady_clock::now();
    size_t taken = 0;
    while (std::chrono::steady_clock::now() - begun < 3s) {
        taken += slow->receiveRaw(50ms).size();
        std::this_thread::sleep_for(20ms);
    }
    EXPECT_GT(taken, 0U);
    size_t more = 0;
    while (taken + more < kBytes) {
        const size_t piece = slow->receiveRaw(200ms).size();
        if (piece == 0)
            break;
        more += piece;
    }
    EXPECT_GT(taken + more, kBytes) << "slow, but whole: body and header";
    size_t rest = 0;
    for (size_t piece = 1; piece > 0; rest += piece)
        piece = still->receiveRaw(200ms).size();
    EXPECT_LT(rest, kBytes) << "cut off";
}

TEST_F(SlowReaders, leaveRoomForOthers)
{
    place("metadata/timestamp.json", "{\"version\":1}");
    std::vector<std::unique_ptr<HttpClient>> readers;
    for (int i = 0; i < 3; ++i) {
        readers.push_back(begin());
        EXPECT_EQ(readers.back()->receiveRaw(100ms).substr(0, 12), "HTTP/1.1 200");
    }
    const HttpAnswer refused = get(kBlob);
    EXPECT_EQ(refused.status, 503);
    EXPECT_TRUE(refused.headers.contains("retry-after"));
    EXPECT_EQ(get("metadata/timestamp.json").status, 200);
    EXPECT_EQ(httpRequest(hub.port(), "GET", "/healthz").status, 200);
    EXPECT_EQ(httpRequest(hub.port(), "HEAD", "/repository/" + kBlob).status, 200);
    readers.clear();
    int status = 0;
    for (int tries = 0; tries < 50 && status != 206; ++tries) {
        status = get(kBlob, {{"Range", "bytes=0-99999"}}).status;
        std::this_thread::sleep_for(20ms);
    }
    EXPECT_EQ(status, 206) << "who went away left their place";
}

TEST_F(SlowReaders, doNotHoldUpAStop)
{
    const auto reader = begin();
    EXPECT_EQ(reader->receiveRaw(100ms).substr(0, 12), "HTTP/1.1 200");
    const auto begun = std::chrono::steady_clock::now();
    hub.stop();
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 2s);
}

} // namespace
