// SPDX-License-Identifier: Apache-2.0
#include "core/sha256.h"
#include "hub/app/commands.h"
#include "hub/auth/audit_log.h"
#include "storage/file_io.h"
#include "storage/free_space.h"
#include "tests/hub/support/test_kiosk.h"
#include "tests/hub/support/test_office.h"
#include "tests/hub/support/test_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <thread>

using namespace testing_support;
using namespace std::chrono_literals;
using testing::HasSubstr;
using Content = TestReader::Content;
namespace fs = std::filesystem;

namespace {

class PublishRoutes : public testing::Test
{
protected:
    explicit PublishRoutes(const hub::HttpServer::Limits &limits = {}) : hub(limits) {}

    void trust()
    {
        const auto trusted = hub::trustContentRoot(hub.place(), office.rootFile(), hub.clock);
        ASSERT_TRUE(trusted) << trusted.error().detail;
    }
    HttpAnswer post() { return post(toJson(office.newest()).dump()); }
    HttpAnswer post(const std::string &body)
    {
        return httpRequest(hub.port(), "POST", "/v1/publish", body, {{"Content-Type", "application/json"}});
    }
    HttpAnswer put(const std::string &sha256, const std::string &bytes)
    {
        return httpRequest(hub.port(), "PUT", "/v1/publish/blobs/" + sha256, bytes);
    }
    /// As `huhang publish send` does it; the last answer.
    HttpAnswer send()
    {
        for (int round = 0;; ++round) {
            HttpAnswer answer = post();
            const core::Json json = core::Json::parse(answer.body, nullptr, false);
            if (answer.status != 200 || json.value("published", false) || round == 5)
                return answer;
            for (const core::Json &file : json.at("missing")) {
                const std::string sha256 = file.at("sha256").get<std::string>();
                const HttpAnswer stored = put(sha256, office.bytesOf(sha256));
                EXPECT_EQ(stored.status, 200) << stored.body;
            }
        }
    }
    [[nodiscard]] std::string rootBytes() { return *storage::readFile(office.rootFile(), 100'000); }
    /// Posts until the hub wants blobs and gives their hashes.
    [[nodiscard]] std::vector<std::string> wantedBlobs()
    {
        for (int round = 0; round < 2; ++round) {
            std::vector<std::string> wanted;
            const core::Json answer = core::Json::parse(post().body);
            for (const core::Json &file : answer.at("missing"))
                wanted.push_back(file.at("sha256").get<std::string>());
            if (round == 1)
                return wanted;
            for (const std::string &manifest : wanted)
                EXPECT_EQ(put(manifest, office.bytesOf(manifest)).status, 200);
        }
        return {};
    }
    [[nodiscard]] size_t unfinishedFiles() const
    {
        const fs::path folder = hub.data() / "repository/unfinished/uploads";
        std::error_code ignored;
        return size_t(std::distance(fs::directory_iterator(folder, ignored), fs::directory_iterator()));
    }

    TestHub hub;
    TestOffice office{hub.data()};
};

TEST_F(PublishRoutes, aSignedReleaseReachesKiosks)
{
    trust();
    office.release("core", {{"guides/a.json", "{\"a\":1}"}});
    office.release("notices", documentsSaying("rain"));
    const HttpAnswer answer = send();
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(
        core::Json::parse(answer.body),
        (core::Json{{"published", true},
                    {"versions",
                     {{"core", 1}, {"notices", 1}, {"root", 1}, {"snapshot", 1}, {"targets", 1}, {"timestamp", 1}}}}));
    TestReader kiosk(rootBytes());
    EXPECT_EQ(kiosk.readHub(hub),
              (Content{{"core", "{\"a\":1}"}, {"notices", documentsSaying("rain").begin()->second}}));

    EXPECT_EQ(core::Json::parse(post().body), core::Json::parse(answer.body)) << "the same again is a success";
    office.release("notices", documentsSaying("snow"));
    EXPECT_EQ(send().status, 200);
    EXPECT_EQ(kiosk.readHub(hub)->at("notices"), documentsSaying("snow").begin()->second);
    hub.restart();
    EXPECT_EQ(kiosk.readHub(hub)->at("notices"), documentsSaying("snow").begin()->second);
}

TEST_F(PublishRoutes, aKioskLearnsTheNewestRootWhenItEnrols)
{
    hub.addVenue("station-a");
    TestKiosk early(hub);
    ASSERT_EQ(early.enrol(hub.makeCode("station-a")).status, 200);
    EXPECT_EQ(early.contentRoot, "") << "the hub trusts nobody yet";
    trust();
    ASSERT_EQ(early.enrol(hub.makeCode("station-a")).status, 200);
    EXPECT_EQ(early.contentRoot, rootBytes());
    tuf::Root next = office.root;
    next.version = 2;
    const std::string second = office.write("root", next, {&office.safe1, &office.safe2});
    office.release("core", {{"guides/a.json", "{}"}});
    ASSERT_EQ(send().status, 200);
    TestKiosk late(hub);
    ASSERT_EQ(late.enrol(hub.makeCode("station-a")).status, 200);
    EXPECT_EQ(late.contentRoot, second);
    EXPECT_EQ(TestReader(late.contentRoot).readHub(hub), (Content{{"core", "{}"}}));
}

TEST_F(PublishRoutes, theAuditLogSaysWhoSigned)
{
    trust();
    office.release("core", {{"guides/a.json", "{}"}});
    send();
    post();
    auto connection = hub::Connection::open(*hub.place().database);
    ASSERT_TRUE(hub::AuditLog(**connection).verify());
    hub::Query rows =
        (*connection)->query("SELECT address, detail FROM audit_log WHERE action = 'content.accepted' ORDER BY seq");
    ASSERT_TRUE(rows.step());
    EXPECT_EQ(rows.text(0), "127.0.0.1");
    EXPECT_THAT(rows.text(1), HasSubstr("core 1 signed by " + office.desk1.id()));
    EXPECT_FALSE(rows.step()) << "the second post published nothing";
}

TEST_F(PublishRoutes, refusalsSayWhatIsWrongAndWhatHelps)
{
    EXPECT_EQ(problemKind(post()), "no-trusted-root");
    trust();
    office.release("notices", documentsSaying("rain"), {&office.desk1});
    const HttpAnswer oneSignature = post();
    EXPECT_EQ(oneSignature.status, 403);
    EXPECT_EQ(oneSignature.headers.at("content-type"), "application/problem+json");
    EXPECT_EQ(problemKind(oneSignature), "not-signed");
    const core::Json problem = core::Json::parse(oneSignature.body);
    EXPECT_THAT(problem.at("detail").get<std::string>(), HasSubstr("1 valid signatures of its keys, needs 2"));
    EXPECT_THAT(problem.at("remedy").get<std::string>(), HasSubstr("sign"));
    for (const char *body : {"", "[]", "{}", "{\"files\":{}}", "{\"files\":[{\"role\":\"core\"}]}",
                             "{\"files\":[{\"role\":\"core\",\"bytes\":\"***\"}]}",
                             "{\"files\":[{\"role\":\"targets\",\"bytes\":\"e30=\"}]}"}) {
        const HttpAnswer answer = post(body);
        EXPECT_EQ(answer.status, 400) << body;
        EXPECT_EQ(problemKind(answer), "malformed") << body;
    }
    EXPECT_EQ(httpRequest(hub.port(), "POST", "/v1/publish", "{}").status, 415);
    EXPECT_EQ(httpRequest(hub.port(), "GET", "/v1/publish").status, 405);
    EXPECT_EQ(httpRequest(hub.port(), "GET", "/v1/publish/blobs/x").status, 405);
}

TEST_F(PublishRoutes, wrongReleasesAreSlowedDown)
{
    trust();
    int refused = 0;
    while (refused < 60 && post("{\"files\":[]}").status != 429)
        ++refused;
    EXPECT_GE(refused, 15);
    ASSERT_LT(refused, 60);
    EXPECT_TRUE(post("{\"files\":[]}").headers.contains("retry-after"));
    hub.clock.advance(61s);
    office.release("core", {{"guides/a.json", "{}"}});
    EXPECT_EQ(send().status, 200) << "the office gets in again";
}

TEST_F(PublishRoutes, onlyAwaitedFilesAreTaken)
{
    trust();
    office.release("core", {{"guides/a.json", "{\"a\":1}"}});
    const std::string blob = core::sha256Hex(core::asBytes("{\"a\":1}"));
    EXPECT_EQ(problemKind(put(blob, "{\"a\":1}")), "not-awaited") << "the manifest did not come yet";
    ASSERT_EQ(wantedBlobs(), std::vector{blob});
    EXPECT_EQ(problemKind(put(std::string(64, 'a'), "x")), "not-awaited");
    for (const std::string &name : {std::string(), std::string("../../hub-key"), blob.substr(1), blob + "/"})
        EXPECT_EQ(problemKind(put(name, "x")), "not-awaited") << name;
    EXPECT_EQ(problemKind(put(blob, "{\"a\":12}")), "wrong-size");
    EXPECT_EQ(problemKind(put(blob, "{\"a\":2}")), "wrong-hash");
    EXPECT_EQ(unfinishedFiles(), 0U);
    EXPECT_EQ(httpRequest(hub.port(), "GET", "/repository/targets/" + pack::blobPathOf(blob)).status, 404);
    HttpClient chunked(hub.port());
    chunked.send("PUT /v1/publish/blobs/" + blob +
                 " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n0\r\n\r\n");
    EXPECT_EQ(chunked.receive().status, 411);
    EXPECT_EQ(
        httpRequest(hub.port(), "PUT", "/v1/publish/blobs/" + blob, "1234567", {{"Content-Encoding", "gzip"}}).status,
        415);
    HttpClient client(hub.port());
    EXPECT_EQ(client.request("PUT", "/v1/publish/blobs/" + blob, "{\"a\":1}").status, 200);
    EXPECT_EQ(client.request("PUT", "/v1/publish/blobs/" + blob, "{\"a\":1}").status, 200) << "repeating is harmless";
    EXPECT_EQ(send().status, 200);
    EXPECT_EQ(problemKind(put(blob, "{\"a\":1}")), "not-awaited") << "it is published";
}

TEST_F(PublishRoutes, aDiskThatIsTooSmallIsToldBeforehand)
{
    trust();
    office.releaseMoreThan(*storage::freeBytes(hub.data()));
    const HttpAnswer answer = send();
    EXPECT_EQ(answer.status, 507);
    EXPECT_EQ(problemKind(answer), "disk-full");
    EXPECT_THAT(answer.body, HasSubstr("MiB free"));
    EXPECT_EQ(httpRequest(hub.port(), "GET", "/repository/metadata/timestamp.json").status, 404);
}

TEST_F(PublishRoutes, aFileOfNoBytesIsAFile)
{
    trust();
    office.release("core", {{"guides/empty.json", ""}});
    EXPECT_EQ(send().status, 200);
    EXPECT_EQ(TestReader(rootBytes()).readHub(hub)->at("core"), "");
}

TEST_F(PublishRoutes, aLargeFileIsTakenPieceByPiece)
{
    trust();
    std::string film(20'000'003, '\0');
    for (size_t i = 0; i < film.size(); ++i)
        film[i] = char(i * 31 + i / 4099);
    office.release("core", {{"data/film.bin", film}});
    ASSERT_EQ(send().status, 200);
    EXPECT_TRUE(TestReader(rootBytes()).readHub(hub)->at("core") == film);
}

TEST_F(PublishRoutes, aClientThatAsksFirstIsToldBeforeItSends)
{
    trust();
    office.release("core", {{"guides/a.json", "{\"a\":1}"}});
    const std::string blob = wantedBlobs().at(0);
    HttpClient client(hub.port());
    const std::string head = " HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 7\r\n\r\n";
    client.send("PUT /v1/publish/blobs/" + blob + head);
    EXPECT_EQ(client.receive().status, 100);
    client.send("{\"a\":1}");
    EXPECT_EQ(client.receive().status, 200);
    client.send("PUT /v1/publish/blobs/" + std::string(64, 'a') + head);
    EXPECT_EQ(client.receive().status, 409) << "without a 100 before it";
}

TEST_F(PublishRoutes, aBrokenUploadLeavesNothing)
{
    trust();
    office.release("core", {{"data/a.bin", std::string(200'000, 'x')}});
    const std::string blob = wantedBlobs().at(0);
    {
        HttpClient client(hub.port());
        client.send("PUT /v1/publish/blobs/" + blob + " HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\n");
        client.send(std::string(150'000, 'x'));
        for (int tries = 0; tries < 200 && unfinishedFiles() == 0; ++tries)
            std::this_thread::sleep_for(10ms);
        EXPECT_EQ(unfinishedFiles(), 1U);
    }
    for (int tries = 0; tries < 200 && unfinishedFiles() > 0; ++tries)
        std::this_thread::sleep_for(10ms);
    EXPECT_EQ(unfinishedFiles(), 0U);
    EXPECT_EQ(send().status, 200);
}

class SlowUploads : public PublishRoutes
{
protected:
    static hub::HttpServer::Limits limits()
    {
        hub::HttpServer::Limits tight;
        tight.pieceDeadline = 1000ms;
        tight.uploads = 2;
        return tight;
    }
    SlowUploads() : PublishRoutes(limits()) {}
};

TEST_F(SlowUploads, areCutOffAndDoNotStopOthers)
{
    trust();
    office.release("core", {{"data/a.bin", std::string(2'000'000, 'x')}});
    const std::string blob = wantedBlobs().at(0);
    const std::string head =
        "PUT /v1/publish/blobs/" + blob + " HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000\r\n\r\n";
    HttpClient first(hub.port());
    HttpClient second(hub.port());
    for (HttpClient *slow : {&first, &second}) {
        slow->send(head.substr(0, head.size() - 2) + "Expect: 100-continue\r\n\r\n");
        EXPECT_EQ(slow->receive().status, 100);
        slow->send("xxx");
    }
    EXPECT_EQ(httpRequest(hub.port(), "GET", "/repository/metadata/1.root.json").status, 200);
    HttpClient third(hub.port());
    third.send(head);
    EXPECT_EQ(third.receive().status, 503) << "as many as are taken at once";
    EXPECT_TRUE(first.isClosedWithin(10s));
    EXPECT_TRUE(second.isClosedWithin(10s));
    HttpClient steady(hub.port());
    steady.send(head);
    for (int piece = 0; piece < 20; ++piece) {
        steady.send(std::string(100'000, 'x'));
        std::this_thread::sleep_for(80ms);
    }
    EXPECT_EQ(steady.receive().status, 200) << "longer than the deadline of a piece, but steady";
}

TEST_F(PublishRoutes, whatWasLeftUnfinishedIsRemovedAtTheStart)
{
    hub.stop();
    const fs::path folder = hub.data() / "repository/unfinished/uploads";
    ASSERT_TRUE(storage::makeFolderDurably(folder));
    ASSERT_TRUE(storage::writeFileDurably(folder / "left", core::asBytes("half")));
    hub.restart();
    EXPECT_EQ(unfinishedFiles(), 0U);
}

/// What /healthz says of the content, once it says `status`.
core::Json contentHealth(TestHub &hub, const std::string &status)
{
    core::Json health;
    for (int tries = 0; tries < 300; ++tries) {
        const HttpAnswer answer = httpRequest(hub.port(), "GET", "/healthz");
        EXPECT_EQ(answer.status, 200);
        health = core::Json::parse(answer.body).at("content");
        if (health.at("status") == status)
            break;
        std::this_thread::sleep_for(20ms);
    }
    return health;
}

TEST_F(PublishRoutes, aReleaseShowsInTheHealthAtOnce)
{
    trust();
    EXPECT_EQ(contentHealth(hub, "unused"), (core::Json{{"status", "unused"}}));
    office.release("core", {{"guides/a.json", "{}"}});
    ASSERT_EQ(send().status, 200);
    EXPECT_EQ(contentHealth(hub, "ok"), (core::Json{{"status", "ok"}}));
}

TEST(RenewalOfSignatures, happensByItselfAndFailuresShow)
{
    TestHub hub({}, 30ms);
    TestOffice office(hub.data());
    EXPECT_EQ(contentHealth(hub, "unused"), (core::Json{{"status", "unused"}}));
    ASSERT_TRUE(hub::trustContentRoot(hub.place(), office.rootFile(), hub.clock));
    const core::Json body = toJson(office.newest());
    const HttpAnswer answer =
        httpRequest(hub.port(), "POST", "/v1/publish", body.dump(), {{"Content-Type", "application/json"}});
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(contentHealth(hub, "ok"), (core::Json{{"status", "ok"}}));
    hub.clock.advance(25h);
    std::int64_t version = 1;
    for (int tries = 0; tries < 300 && version == 1; ++tries) {
        const HttpAnswer timestamp = httpRequest(hub.port(), "GET", "/repository/metadata/timestamp.json");
        version = core::Json::parse(timestamp.body).at("signed").at("version").get<std::int64_t>();
        std::this_thread::sleep_for(20ms);
    }
    EXPECT_EQ(version, 2);

    const fs::path targets = hub.data() / "repository/metadata/1.targets.json";
    const std::string good = *storage::readFile(targets, 100'000);
    ASSERT_TRUE(storage::writeFileDurably(targets, core::asBytes("{\"signed\":{},\"signatures\":[]}")));
    const core::Json failing = contentHealth(hub, "failing");
    EXPECT_EQ(failing.at("cause"), "not-signed");
    EXPECT_EQ(failing.at("since"), "2026-11-22T04:30:00Z");
    EXPECT_FALSE(failing.dump().find("/") != std::string::npos) << "no folder is named to the public";
    ASSERT_TRUE(storage::writeFileDurably(targets, core::asBytes(good)));
    EXPECT_EQ(contentHealth(hub, "ok"), (core::Json{{"status", "ok"}}));
}

} // namespace
