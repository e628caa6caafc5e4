// SPDX-License-Identifier: Apache-2.0
#include "core/dsse.h"
#include "core/gzip.h"
#include "core/random.h"
#include "hub/app/commands.h"
#include "tests/hub/support/test_kiosk.h"

#include <gtest/gtest.h>

using namespace testing_support;
using core::Metric;

namespace {

std::int64_t total(TestHub &hub, const std::string &metric, const std::string &query = {})
{
    const core::Json report = hub.get("/api/reach?from=2026-11-01&to=2026-11-30" + query);
    for (const core::Json &one : report.at("totals"))
        if (one.at("metric") == metric)
            return one.at("value").get<std::int64_t>();
    return -1;
}

TEST(SyncRoute, aCountReachesTheReportWithTheReceipt)
{
    TestHub hub;
    TestKiosk kiosk(hub);
    kiosk.join("station-a");
    core::SyncReport report = kiosk.report({count("kiosk", Metric::Visit, 3), count("guide/theft", Metric::View, 2)});
    report.items = {{"guide/theft", std::string(64, 'a'), {{"zh-Hans", "被盗"}, {"en", "Theft"}}}};
    report.pack = core::PackInUse{"overseas-safety", "1.0", std::string(64, 'b')};
    const core::SyncReceipt receipt = kiosk.syncOk(report);
    EXPECT_EQ(receipt.kiosk, kiosk.id);
    EXPECT_EQ(receipt.epoch, kiosk.epoch);
    EXPECT_EQ(receipt.ackedRev, report.rev);
    EXPECT_EQ(receipt.time, hub.clock.utcNow());
    EXPECT_TRUE(receipt.rejected.empty());
    EXPECT_TRUE(receipt.orders.empty());

    const core::Json reach = hub.get("/api/reach?from=2026-11-21&to=2026-11-21");
    EXPECT_EQ(total(hub, "visit"), 3);
    EXPECT_EQ(total(hub, "view"), 2);
    EXPECT_EQ(total(hub, "view", "&item=guide/theft&venue=station-a&campaign=autumn&language=zh-Hans"), 2);
    EXPECT_EQ(total(hub, "view", "&venue=station-b"), 0);
    EXPECT_EQ(total(hub, "view", "&language=en"), 0);
    ASSERT_EQ(reach.at("rows").size(), 2U);
    EXPECT_EQ(reach.at("rows")[0].at("title").at("zh-Hans"), "被盗");
    EXPECT_EQ(reach.at("rows")[0].at("kind"), "guide");
    EXPECT_EQ(reach.at("venues")[0].at("name").at("en"), "Sample station-a");

    const core::Json row = hub.get("/api/kiosks").at("kiosks").at(0);
    EXPECT_EQ(row.at("id"), kiosk.id);
    EXPECT_EQ(row.at("venue"), "station-a");
    EXPECT_EQ(row.at("name"), "hall A");
    EXPECT_EQ(row.at("last_seen_at"), "2026-11-21T03:30:00Z");
    EXPECT_EQ(row.at("reported_to_hour"), "2026-11-21T03:00:00Z");
    EXPECT_EQ(row.at("pack_version"), "1.0");
    EXPECT_EQ(row.at("clock_trusted"), true);
}

TEST(SyncRoute, aRepeatedEnvelopeIsASuccessAndCountsOnce)
{
    TestHub hub;
    TestKiosk kiosk(hub);
    kiosk.join("station-a");
    const core::SyncReport report = kiosk.report({count("kiosk", Metric::Visit, 5)});
    EXPECT_EQ(kiosk.syncOk(report).ackedRev, 1);
    EXPECT_EQ(kiosk.syncOk(report).ackedRev, 1);
    EXPECT_EQ(total(hub, "visit"), 5);
}

TEST(SyncRoute, gzipIsUnpacked)
{
    TestHub hub;
    TestKiosk kiosk(hub);
    kiosk.join("station-a");
    const std::string packed = core::gzip(kiosk.syncBody(kiosk.report({count("kiosk", Metric::Visit, 7)})));
    EXPECT_EQ(httpRequest(hub.port(), "POST", "/v1/sync", packed, {{"Content-Encoding", "gzip"}}).status, 200);
    EXPECT_EQ(total(hub, "visit"), 7);
}

TEST(SyncRoute, damagedGzipIsRefused)
{
    TestHub hub;
    const HttpAnswer answer =
        httpRequest(hub.port(), "POST", "/v1/sync", "this is no gzip", {{"Content-Encoding", "gzip"}});
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(answer.headers.at("content-type"), "application/problem+json");
}

TEST(SyncRoute, aGzipBombIsRefused)
{
    TestHub hub;
    const std::string bomb = core::gzip(std::string(size_t(40) << 20, ' '));
    ASSERT_LT(bomb.size(), 100'000U);
    const HttpAnswer answer = httpRequest(hub.port(), "POST", "/v1/sync", bomb, {{"Content-Encoding", "gzip"}});
    EXPECT_EQ(answer.status, 413);
}

TEST(SyncRoute, otherEncodingsAreRefused)
{
    TestHub hub;
    EXPECT_EQ(httpRequest(hub.port(), "POST", "/v1/sync", "x", {{"Content-Encoding", "br"}}).status, 415);
}

TEST(SyncRoute, malformedBodiesAreRefused)
{
    TestHub hub;
    TestKiosk kiosk(hub);
    kiosk.join("station-a");
    const auto signedPayload = [&](const std::string &type, const std::string &payload) {
        return core::toJson(core::signEnvelope(type, payload, kiosk.key));
    };
    const std::string type(core::kSyncType);
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    for (const std::string &body : {std::string(), std::string("{"), std::string("[]"),
                                    std::string("{\"payload\":\"x\"}"), deep, signedPayload("text/plain", "{}"),
                                    signedPayload(type, "not packed"), signedPayload(type, core::gzip("not json")),
                                    signedPayload(type, core::gzip("{}")), signedPayload(type, core::gzip(deep))}) {
        const HttpAnswer answer = httpRequest(hub.port(), "POST", "/v1/sync", body);
        EXPECT_EQ(answer.status, 400) << body.substr(0, 80);
        EXPECT_EQ(problemKind(answer), "malformed") << body.substr(0, 80);
    }
}

TEST(SyncRoute, aWrongSignatureIsRefused)
{
    TestHub hub;
    TestKiosk kiosk(hub);
    kiosk.join("station-a");
    auto envelope = core::signEnvelope(std::string(core::kSyncType),
                                       core::toPayload(kiosk.report({count("kiosk", Metric::Visit, 1)})), kiosk.key);
    envelope.signatures[0].signature[5] ^= std::byte(1);
    const HttpAnswer answer = httpRequest(hub.port(), "POST", "/v1/sync", core::toJson(envelope));
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(problemKind(answer), "wrong-signature");
    EXPECT_EQ(total(hub, "visit"), 0);
}

TEST(SyncRoute, anUnknownKioskIsRefused)
{
    TestHub hub;
    TestKiosk kiosk(hub);
    kiosk.id = core::randomUuid();
    const HttpAnswer answer = kiosk.sync(kiosk.report({count("kiosk", Metric::Visit, 1)}));
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(problemKind(answer), "unknown-kiosk");
}

TEST(SyncRoute, aKioskCannotSpeakForAnother)
{
    TestHub hub;
    TestKiosk honest(hub);
    TestKiosk liar(hub);
    honest.join("station-a");
    liar.join("station-b");
    core::SyncReport report = liar.report({count("kiosk", Metric::Visit, 100)});
    report.kiosk = honest.id;
    EXPECT_EQ(liar.sync(report).status, 401);
    EXPECT_EQ(total(hub, "visit"), 0);
}

TEST(SyncRoute, aRevokedKioskIsRefusedAndItsCountsStay)
{
    TestHub hub;
    TestKiosk kiosk(hub);
    kiosk.join("station-a");
    kiosk.syncOk(kiosk.report({count("kiosk", Metric::Visit, 4)}));
    EXPECT_EQ(hub.post("/api/kiosks/revoke", {{"id", kiosk.id}}).status, 200);
    const HttpAnswer answer = kiosk.sync(kiosk.report({count("kiosk", Metric::Visit, 9)}));
    EXPECT_EQ(answer.status, 403);
    EXPECT_EQ(problemKind(answer), "revoked");
    EXPECT_EQ(total(hub, "visit"), 4);
    EXPECT_EQ(hub.get("/api/kiosks").at("kiosks").at(0).at("revoked_at"), "2026-11-21T03:30:00Z");
    EXPECT_EQ(hub.post("/api/kiosks/revoke", {{"id", "nobody"}}).status, 404);
}

TEST(SyncRoute, aKioskRevokedByTheCommandIsRefusedAtOnce)
{
    TestHub hub;
    TestKiosk kiosk(hub);
    kiosk.join("station-a");
    ASSERT_TRUE(hub::revokeKiosk(hub.place(), kiosk.id, hub.clock));
    EXPECT_EQ(kiosk.sync(kiosk.report({})).status, 403);
}

TEST(SyncRoute, oneBadRecordDoesNotBlockTheRest)
{
    TestHub hub;
    TestKiosk kiosk(hub);
    kiosk.join("station-a");
    const core::SyncReport report = kiosk.report({
        count("kiosk", Metric::Visit, 2'000'000'000), // more than can be
        count("kiosk", Metric::View, 1),
        count("kiosk", Metric::Takeaway, 1, -60), // in the future
        count("kiosk", Metric::Completion, 1),
    });
    core::Json payload = core::Json::parse(core::toJson(report));
    for (core::Json &counter : payload["counters"])
        if (counter["metric"] == "view")
            counter["metric"] = "astonishment";
    const std::string body =
        core::toJson(core::signEnvelope(std::string(core::kSyncType), core::gzip(payload.dump()), kiosk.key));
    for (int i = 0; i < 2; ++i) {
        const HttpAnswer answer = httpRequest(hub.port(), "POST", "/v1/sync", body);
        ASSERT_EQ(answer.status, 200) << answer.body;
        const auto receipt =
            core::syncReceiptFromJson(*core::openEnvelope(answer.body, core::kReceiptType, hub.server().publicKey()));
        EXPECT_EQ(receipt->rejected, (std::map<std::string, std::int64_t>{{"value above 1000000000", 1},
                                                                          {"hour more than 48 h in the future", 1},
                                                                          {"unknown metric: astonishment", 1}}));
        EXPECT_EQ(receipt->ackedRev, 4);
    }
    EXPECT_EQ(total(hub, "completion"), 1);
    EXPECT_EQ(total(hub, "visit"), 0);
    EXPECT_EQ(hub.get("/api/kiosks").at("kiosks").at(0).at("quarantined"), 3);
    const core::Json asideNow = hub.get("/api/kiosks/quarantine?kiosk=" + kiosk.id).at("records");
    ASSERT_EQ(asideNow.size(), 3U) << "a repeated message adds nothing";
    std::set<std::string> reasons;
    for (const core::Json &one : asideNow)
        reasons.insert(one.at("reason").get<std::string>());
    EXPECT_TRUE(reasons.contains("value above 1000000000"));
    EXPECT_TRUE(reasons.contains("hour more than 48 h in the future"));
    EXPECT_NE(asideNow.dump().find("astonishment"), std::string::npos) << "as it was sent";
}

TEST(SyncRoute, aClonedKioskIsOrderedToBeEnrolledAnewAndShownToTheOffice)
{
    TestHub hub;
    TestKiosk kiosk(hub);
    kiosk.join("station-a");
    const auto speak = [&](const char *start, std::int64_t boot, std::int64_t heard) {
        core::SyncReport report = kiosk.report({count("kiosk", Metric::Visit, 1)});
        report.epoch = report.start = start;
        report.boot = boot;
        report.heard = heard;
        return kiosk.syncOk(report);
    };
    const auto first = speak("original", 4, 0);
    const auto second = speak("clone", 5, first.number);
    EXPECT_GT(second.number, first.number);
    EXPECT_TRUE(second.orders.empty());
    EXPECT_EQ(speak("original", 4, second.number + 1).orders, std::vector<std::string>{std::string(core::kEnrolAnew)});
    const auto kiosks = hub.get("/api/kiosks").at("kiosks");
    EXPECT_EQ(kiosks.at(0).at("copied"), true);
    EXPECT_EQ(total(hub, "visit"), 2) << "both count under their own names";
}

} // namespace
