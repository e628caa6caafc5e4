// SPDX-License-Identifier: Apache-2.0
#include "core/encoding.h"
#include "core/gzip.h"
#include "core/json.h"
#include "core/sync_message.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using core::Json;

namespace {

core::SyncReport sampleReport()
{
    core::SyncReport report;
    report.kiosk = "11111111-1111-4111-8111-111111111111";
    report.epoch = "22222222-2222-4222-8222-222222222222";
    report.boot = 3;
    report.rev = 40;
    report.lastRev = 41;
    report.pendingRecords = 7;
    report.asOf = std::chrono::sys_seconds(std::chrono::seconds(1795000000));
    report.isClockTrusted = true;
    report.software = "0.1.0";
    report.pack = core::PackInUse{"overseas-safety", "2026.11.1", "ab", {{"notices", "cd"}, {"overlay-line-1", "ef"}}};
    report.dropped = 2;
    report.notes = {"数据库已另存"};
    report.items = {{"guide/lost-passport", "cd", {{"zh-Hans", "护照"}, {"en", "Passport"}}}};
    report.records = {
        {{*core::hourFromText("2026-11-21T03:00:00Z"), {"none", "guide/lost-passport", core::Metric::View, "en"}},
         12,
         false},
        {{*core::hourFromText("2026-11-21T04:00:00Z"), {"none", "kiosk", core::Metric::Visit, "und"}}, 1, true}};
    return report;
}

Json sampleJson() { return Json::parse(core::toJson(sampleReport())); }

} // namespace

TEST(SyncReport, isReadBackAsItWasWritten)
{
    const auto read = core::syncReportFromJson(core::toJson(sampleReport()));
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(read->report, sampleReport());
    EXPECT_THAT(read->rejected, testing::IsEmpty());
}

TEST(SyncReport, isPackedInsideTheEnvelope)
{
    const std::string payload = core::toPayload(sampleReport());
    EXPECT_EQ(core::syncReportFromPayload(payload)->report, sampleReport());
    EXPECT_EQ(core::syncReportFromPayload(core::toJson(sampleReport())).error().code, core::Code::Malformed);
    EXPECT_EQ(core::syncReportFromPayload(payload.substr(0, payload.size() - 9)).error().code, core::Code::Malformed);
    EXPECT_EQ(core::syncReportFromPayload(core::gzip(std::string(core::kMaxUnpackedBytes + 1, ' '))).error().code,
              core::Code::Rejected);
}

TEST(SyncReport, namesACounterOnceForAllItsHours)
{
    core::SyncReport report = sampleReport();
    core::CounterRecord next = report.records[0];
    next.key.hour += std::chrono::hours(1);
    report.records.insert(report.records.begin() + 1, next);
    next.key.hour += std::chrono::hours(1);
    next.isRepaired = true; // told apart from those whose hour was known
    report.records.insert(report.records.begin() + 2, next);
    const Json json = Json::parse(core::toJson(report));
    ASSERT_EQ(json["counters"].size(), 3U);
    EXPECT_EQ(json["counters"][0]["hours"], Json({{"2026-11-21T03:00:00Z", 12}, {"2026-11-21T04:00:00Z", 12}}));
    EXPECT_EQ(core::syncReportFromJson(json.dump())->report, report);
}

TEST(SyncReport, aCarriedMessageSaysWhereItBegins)
{
    core::SyncReport report = sampleReport();
    EXPECT_FALSE(sampleJson().contains("after_rev"));
    report.afterRev = 12;
    EXPECT_EQ(core::syncReportFromJson(core::toJson(report))->report, report);
    for (const std::int64_t impossible : {std::int64_t(-1), report.rev + 1}) {
        report.afterRev = impossible;
        EXPECT_FALSE(core::syncReportFromJson(core::toJson(report)));
    }
}

TEST(SyncReport, oneBadRecordIsSetAsideAndTheRestStands)
{
    const std::pair<const char *, Json> breakages[]{{"metric", "likes"},
                                                    {"item", "a b"},
                                                    {"campaign", ""},
                                                    {"repaired", 1},
                                                    {"hours", 3},
                                                    {"hours", Json::array({1})},
                                                    {"hours", {{"2026-11-21T03:30:00Z", 1}}},
                                                    {"hours", {{"yesterday", 1}}},
                                                    {"hours", {{"2026-11-21T03:00:00Z", -1}}},
                                                    {"hours", {{"2026-11-21T03:00:00Z", 1.5}}},
                                                    {"hours", {{"2026-11-21T03:00:00Z", 1e19}}},
                                                    {"hours", {{"2026-11-21T03:00:00Z", "1"}}},
                                                    {"language", std::string(300, 'x')}};
    for (const auto &[key, value] : breakages) {
        Json json = sampleJson();
        json["counters"][0][key] = value;
        const auto read = core::syncReportFromJson(json.dump());
        ASSERT_TRUE(read) << read.error().detail;
        ASSERT_EQ(read->rejected.size(), 1U) << key << value;
        EXPECT_FALSE(read->rejected[0].reason.empty());
        EXPECT_EQ(Json::parse(read->rejected[0].record), json["counters"][0]);
        EXPECT_EQ(read->report.records.size(), 1U);
    }
}

TEST(SyncReport, oneBadHourOfACounterDoesNotTakeTheOthersWithIt)
{
    Json json = sampleJson();
    json["counters"][0]["hours"] = {
        {"2026-11-21T03:00:00Z", 1}, {"2026-11-21T04:30:00Z", 2}, {"2026-11-21T05:00:00Z", 3}};
    const auto read = core::syncReportFromJson(json.dump());
    ASSERT_EQ(read->rejected.size(), 1U);
    EXPECT_EQ(Json::parse(read->rejected[0].record)["hours"], Json({{"2026-11-21T04:30:00Z", 2}}));
    EXPECT_EQ(read->report.records.size(), 3U);
}

TEST(SyncReport, theReasonOfASetAsideRecordIsShortAndFitsIntoAReceipt)
{
    std::string hanzi = "a";
    for (int i = 0; i < 1000; ++i)
        hanzi += "汉"; // no limit falls between two characters
    for (const char *key : {"metric", "hours"}) {
        Json json = sampleJson();
        json["counters"][0][key] = std::string_view(key) == "hours" ? Json{{hanzi, 1}} : Json(hanzi);
        const auto read = core::syncReportFromJson(json.dump());
        ASSERT_TRUE(read) << read.error().detail;
        ASSERT_EQ(read->rejected.size(), 1U) << key;
        EXPECT_LE(read->rejected[0].reason.size(), 200U);
        core::SyncReceipt receipt;
        receipt.rejected[read->rejected[0].reason] = 1;
        EXPECT_EQ(core::syncReceiptFromJson(core::toJson(receipt)), receipt) << key;
    }
}

TEST(SyncReport, aNoteThatIsNoUtf8IsSentAllTheSame)
{
    core::SyncReport report = sampleReport();
    report.notes = {std::string("数据库").substr(0, 4)};
    EXPECT_TRUE(core::syncReportFromJson(core::toJson(report)));
}

TEST(SyncReport, aMessageThatCannotBeTrustedAsAWholeIsMalformed)
{
    const std::pair<const char *, Json> breakages[]{
        {"kiosk", ""},      {"epoch", 1},      {"rev", -1},        {"rev", 99},
        {"as_of", "now"},   {"rev", 1.5},      {"boot", 1e300},    {"last_rev", std::uint64_t(1) << 63},
        {"after_rev", 1.5}, {"dropped", -1},   {"boot", true},     {"pending_records", nullptr},
        {"dropped", 1e19},  {"after_rev", -1}, {"last_rev", 1e19}, {"counters", Json::object()}};
    for (const auto &[key, value] : breakages) {
        Json json = sampleJson();
        json[key] = value;
        EXPECT_FALSE(core::syncReportFromJson(json.dump())) << key;
    }
    Json tooMany = sampleJson();
    tooMany["counters"] = Json::array_t(core::kMaxRecordsPerMessage + 1, Json::object());
    EXPECT_FALSE(core::syncReportFromJson(tooMany.dump()));
    tooMany = sampleJson();
    for (size_t i = 0; i < core::kMaxRecordsPerMessage; ++i)
        tooMany["counters"][0]["hours"][std::to_string(i)] = 1;
    EXPECT_FALSE(core::syncReportFromJson(tooMany.dump()));
}

TEST(SyncReport, unknownFieldsAreIgnored)
{
    Json json = sampleJson();
    json["future"] = {{"a", 1}};
    json["counters"][0]["future"] = true;
    EXPECT_EQ(core::syncReportFromJson(json.dump())->report, sampleReport());
}

TEST(SyncReceipt, isReadBackAsItWasWritten)
{
    const core::SyncReceipt receipt{"k",
                                    "e",
                                    41,
                                    std::chrono::sys_seconds(std::chrono::seconds(1795000001)),
                                    {std::string(core::kEnrolAnew)},
                                    {{"unknown metric", 3}},
                                    std::string(64, 'a'),
                                    77};
    EXPECT_TRUE(receipt.hasOrder(core::kEnrolAnew));
    EXPECT_FALSE(receipt.hasOrder("new_epoch"));
    EXPECT_EQ(core::syncReceiptFromJson(core::toJson(receipt)), receipt);
}

TEST(SyncReceipt, whatConfirmsNoCountIsMalformed)
{
    for (const Json &count : {Json(-1), Json(1.5), Json(1e300), Json(std::uint64_t(1) << 63), Json("1"), Json(true)}) {
        Json json = Json::parse(core::toJson(core::SyncReceipt{"k", "e", 41, {}, {}, {{"unknown metric", 3}}}));
        json["acked_rev"] = count;
        EXPECT_FALSE(core::syncReceiptFromJson(json.dump())) << count;
        json["acked_rev"] = 41;
        EXPECT_TRUE(core::syncReceiptFromJson(json.dump()));
        json["rejected"]["unknown metric"] = count;
        EXPECT_FALSE(core::syncReceiptFromJson(json.dump())) << count;
    }
}

TEST(Enrolment, messagesAreReadBackAsTheyWereWritten)
{
    const core::PublicKey key = core::KeyPair::generate().publicKey();
    const core::EnrolRequest request{"0123456789ABCDEFGHJK", key, "totem 7", "0.1.0"};
    EXPECT_EQ(core::enrolRequestFromJson(core::toJson(request)), request);
    const core::Enrolment enrolment{"k", "metro-line-1", key,
                                    std::chrono::sys_seconds(std::chrono::seconds(1795000001))};
    EXPECT_EQ(core::enrolmentFromJson(core::toJson(enrolment)), enrolment);
    EXPECT_EQ(core::toJson(enrolment).find("content_root"), std::string::npos) << "a hub that publishes nothing";
    core::Enrolment withRoot = enrolment;
    withRoot.contentRoot = "{\"signatures\":[],\n \"signed\":{\"x\":\"\u7f8e\"}}";
    EXPECT_EQ(core::enrolmentFromJson(core::toJson(withRoot)), withRoot) << "to the byte: it is signed";
}

TEST(Enrolment, aNameIsShortenedBetweenTwoCharacters)
{
    std::string hanzi = "a";
    for (int i = 0; i < 60; ++i)
        hanzi += "汉";
    const core::PublicKey key = core::KeyPair::generate().publicKey();
    const core::EnrolRequest request{"0123456789ABCDEFGHJK", key, hanzi, "0.1.0"};
    EXPECT_EQ(core::enrolRequestFromJson(core::toJson(request))->name, hanzi.substr(0, 118));
    core::EnrolRequest cut = request;
    cut.name = hanzi.substr(0, 120);
    EXPECT_TRUE(core::enrolRequestFromJson(core::toJson(cut)));
}

TEST(EnrolmentCode, namesTheHubThatMadeIt)
{
    const core::PublicKey hub = core::KeyPair::generate().publicKey();
    const std::string code = core::makeEnrolmentCode(hub);
    EXPECT_EQ(code.size(), 23U);
    EXPECT_TRUE(core::isCodeOfHub(code, hub));
    EXPECT_TRUE(core::isCodeOfHub(core::normalisedBase32(code), hub));
    EXPECT_FALSE(core::isCodeOfHub(code, core::KeyPair::generate().publicKey()));
    EXPECT_FALSE(core::isCodeOfHub("", hub));
    EXPECT_NE(code, core::makeEnrolmentCode(hub));
}
