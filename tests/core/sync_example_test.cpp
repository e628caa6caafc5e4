// SPDX-License-Identifier: Apache-2.0
// The example in docs/sync-protocol.md is what these programs write and read, to the byte.
#include "core/dsse.h"
#include "core/encoding.h"
#include "core/gzip.h"
#include "core/json.h"
#include "core/metric.h"
#include "core/sha256.h"
#include "core/sync_message.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

using core::Json;

namespace {

const std::string &document()
{
    static const std::string text = [] {
        std::ifstream file(HUHANG_SYNC_PROTOCOL);
        return std::string(std::istreambuf_iterator<char>(file), {});
    }();
    return text;
}

/// What stands in the code block with this name.
std::string example(const std::string &name)
{
    const std::string fence = " example=" + name + "\n";
    const size_t mark = document().find(fence);
    if (mark == std::string::npos)
        return {};
    const size_t begin = mark + fence.size();
    return document().substr(begin, document().find("\n```", begin) - begin);
}

Json exampleJson(const std::string &name) { return Json::parse(example(name), nullptr, false); }

std::string keyText(const char *name) { return exampleJson("keys").at(name).get<std::string>(); }

core::KeyPair keyOf(const std::string &owner)
{
    return *core::KeyPair::fromSeed(*core::fromHex(keyText((owner + "_seed").c_str())));
}

struct Message
{
    const char *name;
    const char *signer;
    std::string_view payloadType;
};

constexpr Message kMessages[]{{"enrol", "kiosk", core::kEnrolType},
                              {"enrolment", "hub", core::kEnrolmentType},
                              {"sync", "kiosk", core::kSyncType},
                              {"receipt", "hub", core::kReceiptType}};

core::Result<std::string> payloadOf(const Message &message)
{
    return core::openEnvelope(example(std::string(message.name) + "-envelope"), message.payloadType,
                              keyOf(message.signer).publicKey());
}

std::string unpacked(const Message &message, const std::string &payload)
{
    return message.payloadType == core::kSyncType ? core::gunzip(payload, core::kMaxUnpackedBytes).value_or("")
                                                  : payload;
}

} // namespace

TEST(SyncProtocolExample, keysBelongToTheirSeeds)
{
    for (const std::string owner : {"kiosk", "hub"}) {
        const core::PublicKey key = keyOf(owner).publicKey();
        EXPECT_EQ(core::toBase64(key.bytes), keyText((owner + "_public_key").c_str()));
        EXPECT_EQ(key.keyId(), keyText((owner + "_keyid").c_str()));
    }
    EXPECT_TRUE(core::isCodeOfHub(keyText("code"), keyOf("hub").publicKey()));
}

TEST(SyncProtocolExample, envelopesVerifyAndHoldThePayloadsShown)
{
    for (const Message &message : kMessages) {
        const auto payload = payloadOf(message);
        ASSERT_TRUE(payload) << message.name << ": " << payload.error().detail;
        EXPECT_EQ(Json::parse(unpacked(message, *payload)), exampleJson(std::string(message.name) + "-payload"))
            << message.name;
    }
}

TEST(SyncProtocolExample, signingAnewGivesTheSameBytes)
{
    for (const Message &message : kMessages) {
        const auto payload = payloadOf(message);
        ASSERT_TRUE(payload) << message.name << ": " << payload.error().detail;
        const core::Envelope envelope =
            core::signEnvelope(std::string(message.payloadType), *payload, keyOf(message.signer));
        EXPECT_EQ(core::toJson(envelope), example(std::string(message.name) + "-envelope"));
    }
    const std::string head = example("sync-pae");
    ASSERT_FALSE(head.empty());
    EXPECT_TRUE(core::preAuthEncoding(core::kSyncType, *payloadOf(kMessages[2])).starts_with(head));
}

TEST(SyncProtocolExample, enrolmentIsReadAndWrittenAlike)
{
    const std::string request = payloadOf(kMessages[0]).value_or("");
    const auto wanted = core::enrolRequestFromJson(request);
    ASSERT_TRUE(wanted) << wanted.error().detail;
    EXPECT_EQ(core::toJson(*wanted), request);
    EXPECT_EQ(wanted->publicKey, keyOf("kiosk").publicKey());
    EXPECT_EQ(wanted->code, core::normalisedBase32(keyText("code")));

    const std::string answer = payloadOf(kMessages[1]).value_or("");
    const auto enrolment = core::enrolmentFromJson(answer);
    ASSERT_TRUE(enrolment) << enrolment.error().detail;
    EXPECT_EQ(core::toJson(*enrolment), answer);
    EXPECT_EQ(enrolment->hubKey, keyOf("hub").publicKey());
}

TEST(SyncProtocolExample, theReceiptConfirmsTheReport)
{
    const std::string message = payloadOf(kMessages[2]).value_or("");
    const auto read = core::syncReportFromPayload(message);
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_TRUE(read->rejected.empty());
    EXPECT_FALSE(read->report.records.empty());
    EXPECT_EQ(core::toPayload(read->report), message);

    const std::string answer = payloadOf(kMessages[3]).value_or("");
    const auto receipt = core::syncReceiptFromJson(answer);
    ASSERT_TRUE(receipt) << receipt.error().detail;
    EXPECT_EQ(core::toJson(*receipt), answer);
    EXPECT_EQ(receipt->kiosk, read->report.kiosk);
    EXPECT_EQ(receipt->epoch, read->report.epoch);
    EXPECT_EQ(receipt->ackedRev, read->report.rev);
    EXPECT_EQ(receipt->messageSha256, core::sha256Hex(core::asBytes(message)));
}

TEST(SyncProtocolDocument, namesEveryFieldMetricAndPayloadType)
{
    core::SyncReport report;
    report.start = "s";
    report.heard = 1;
    report.afterRev = 0;
    report.afterEpochs = {{}};
    report.pack = core::PackInUse{};
    report.items = {{}};
    report.records = {{{}, 1, true}};
    core::SyncReceipt receipt;
    receipt.rejected = {{"reason", 1}};
    Json all =
        Json::array({Json::parse(core::toJson(report)), Json::parse(core::toJson(receipt)),
                     Json::parse(core::toJson(core::EnrolRequest{})), Json::parse(core::toJson(core::Enrolment{}))});
    const Json sync = all.front();
    for (const char *list : {"items", "counters"})
        all.push_back(sync.at(list).at(0));
    for (const Json &message : all)
        for (const auto &[field, value] : message.items())
            EXPECT_NE(document().find("| `" + field + "` |"), std::string::npos) << field;
    for (const Json &inner : {sync.at("pack"), sync.at("after_epochs").at(0)})
        for (const auto &[field, value] : inner.items())
            EXPECT_NE(document().find("`" + field + "`"), std::string::npos) << field;
    for (const core::Metric metric : core::kMetrics)
        EXPECT_NE(document().find("`" + std::string(core::metricName(metric)) + "`"), std::string::npos);
    for (const Message &message : kMessages)
        EXPECT_NE(document().find("| `" + std::string(message.payloadType) + "` |"), std::string::npos);
}
