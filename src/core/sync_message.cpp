// SPDX-License-Identifier: Apache-2.0
#include "core/sync_message.h"

#include "core/encoding.h"
#include "core/json.h"
#include "core/random.h"
#include "core/sha256.h"
#include "core/time_text.h"

#include <algorithm>

namespace core {
namespace {

constexpr size_t kSecretBits = 50;
/// Of a reason that goes into a receipt: what a record holds may be as long as the message.
constexpr size_t kMaxReasonBytes = 200;

/// At most `mostBytes` of UTF-8, no character cut in two.
std::string clipped(std::string_view text, size_t mostBytes)
{
    size_t size = std::min(text.size(), mostBytes);
    while (size > 0 && size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U)
        --size;
    return std::string(text.substr(0, size));
}

/// Never throws: a text that is no UTF-8 must not end the program that reports it.
std::string dumped(const Json &json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json toJson(const CounterRecord &record)
{
    Json json{{"hour", hourText(record.key.hour)},    {"campaign", record.key.name.campaign},
              {"item", record.key.name.item},         {"metric", metricName(record.key.name.metric)},
              {"language", record.key.name.language}, {"value", record.value}};
    if (record.isRepaired)
        json["repaired"] = true;
    return json;
}

Result<CounterRecord> recordFrom(const Json &json)
try {
    CounterRecord record;
    const auto hour = hourFromText(json.at("hour").get_ref<const std::string &>());
    if (!hour)
        return tl::unexpected(hour.error());
    const auto &name = json.at("metric").get_ref<const std::string &>();
    const auto metric = metricFromName(name);
    if (!metric)
        return failure(Code::Rejected, "unknown metric: " + clipped(name, kMaxNameBytes));
    record.key = {*hour,
                  {json.at("campaign").get<std::string>(), json.at("item").get<std::string>(), *metric,
                   json.at("language").get<std::string>()}};
    const CounterName &key = record.key.name;
    if (!isCounterText(key.campaign) || !isCounterText(key.item) || !isCounterText(key.language))
        return failure(Code::Rejected,
                       "campaign, item or language is empty, too long or has other characters than [A-Za-z0-9._/-]");
    if (!json.at("value").is_number_integer() || (record.value = json.at("value").get<std::int64_t>()) < 0)
        return failure(Code::Rejected, "value is not a whole number from 0 up");
    record.isRepaired = json.value("repaired", false);
    return record;
} catch (const Json::exception &error) {
    return failure(Code::Malformed, error.what());
}

LocalizedText titlesFrom(const Json &json)
{
    LocalizedText texts;
    for (const auto &[language, text] : json.items())
        texts[language] = text.get<std::string>();
    return texts;
}

/// Throws what `Json` throws, so it fits inside parseJson().
std::chrono::sys_seconds timeAt(const Json &json, const char *key)
{
    const auto time = timeFromText(json.at(key).get_ref<const std::string &>());
    if (!time)
        throw Json::other_error::create(501, time.error().detail, &json);
    return *time;
}

/// A count as the protocol has it: whole, from 0 up, of 63 bits. Throws what `Json` throws.
std::int64_t countAt(const Json &json, const char *key)
{
    const Json &value = json.at(key);
    const bool isTooLarge = value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t(INT64_MAX);
    if (!value.is_number_integer() || isTooLarge || value.get<std::int64_t>() < 0)
        throw Json::other_error::create(501, std::string(key) + " is not a whole number from 0 up", &json);
    return value.get<std::int64_t>();
}

std::int64_t optionalCountAt(const Json &json, const char *key) { return json.contains(key) ? countAt(json, key) : 0; }

PublicKey keyAt(const Json &json, const char *key)
{
    const auto bytes = fromBase64(json.at(key).get_ref<const std::string &>());
    const auto publicKey = bytes.and_then([](const Bytes &value) { return PublicKey::fromBytes(value); });
    if (!publicKey)
        throw Json::other_error::create(501, std::string(key) + " is not a base64 Ed25519 public key", &json);
    return *publicKey;
}

PackInUse packFrom(const Json &json)
{
    PackInUse pack{json.at("id").get<std::string>(), json.at("version").get<std::string>(),
                   json.at("manifest_sha256").get<std::string>()};
    for (const auto &[role, manifest] : json.value("beside", std::map<std::string, std::string>()))
        if (pack.beside.size() < kMaxPacksBeside && isCounterText(role) && isCounterText(manifest))
            pack.beside.emplace(role, manifest);
    return pack;
}

/// Throws what `Json` throws.
std::vector<EpochRev> afterEpochsFrom(const Json &json)
{
    const Json list = json.value("after_epochs", Json::array());
    if (list.size() > kMaxAfterEpochs)
        throw Json::other_error::create(501, "after_epochs has more than " + std::to_string(kMaxAfterEpochs), &json);
    std::vector<EpochRev> epochs;
    for (const Json &one : list)
        epochs.push_back({one.at("epoch").get<std::string>(), countAt(one, "rev")});
    return epochs;
}

/// All of a report but its items and records. Throws what `Json` throws.
SyncReport headOf(const Json &json)
{
    SyncReport report;
    report.kiosk = json.at("kiosk").get<std::string>();
    report.epoch = json.at("epoch").get<std::string>();
    report.boot = optionalCountAt(json, "boot");
    report.start = json.value("start", "");
    report.heard = optionalCountAt(json, "heard");
    report.rev = countAt(json, "rev");
    report.lastRev = countAt(json, "last_rev");
    if (json.contains("after_rev"))
        report.afterRev = countAt(json, "after_rev");
    report.afterEpochs = afterEpochsFrom(json);
    report.pendingRecords = optionalCountAt(json, "pending_records");
    report.asOf = timeAt(json, "as_of");
    report.isClockTrusted = json.value("clock_trusted", false);
    report.software = json.value("software", "");
    report.dropped = optionalCountAt(json, "dropped");
    report.notes = json.value("notes", std::vector<std::string>());
    if (const auto pack = json.find("pack"); pack != json.end())
        report.pack = packFrom(*pack);
    return report;
}

std::string fingerprint(const PublicKey &hubKey) { return toBase32(sha256(hubKey.bytes), kSecretBits); }

} // namespace

std::string toJson(const SyncReport &report)
{
    Json json{{"kiosk", report.kiosk},        {"epoch", report.epoch},
              {"boot", report.boot},          {"rev", report.rev},
              {"last_rev", report.lastRev},   {"pending_records", report.pendingRecords},
              {"as_of", toText(report.asOf)}, {"clock_trusted", report.isClockTrusted},
              {"software", report.software},  {"dropped", report.dropped},
              {"notes", report.notes},        {"items", Json::array()},
              {"records", Json::array()}};
    if (!report.start.empty())
        json["start"] = report.start;
    if (report.heard > 0)
        json["heard"] = report.heard;
    if (report.afterRev)
        json["after_rev"] = *report.afterRev;
    for (const EpochRev &one : report.afterEpochs)
        json["after_epochs"].push_back({{"epoch", one.epoch}, {"rev", one.rev}});
    if (report.pack) {
        json["pack"] = {{"id", report.pack->id},
                        {"version", report.pack->version},
                        {"manifest_sha256", report.pack->manifestSha256}};
        if (!report.pack->beside.empty())
            json["pack"]["beside"] = report.pack->beside;
    }
    for (const CountedItem &item : report.items)
        json["items"].push_back({{"id", item.id}, {"sha256", item.sha256}, {"titles", item.titles}});
    for (const CounterRecord &record : report.records)
        json["records"].push_back(toJson(record));
    return dumped(json);
}

Result<ReadReport> syncReportFromJson(std::string_view text)
{
    return parseJson(text, "sync report", [](const Json &json) -> Result<ReadReport> {
        ReadReport read;
        SyncReport &report = read.report;
        report = headOf(json);
        if (!isCounterText(report.kiosk) || !isCounterText(report.epoch) || report.lastRev < report.rev ||
            report.afterRev.value_or(0) > report.rev || (!report.start.empty() && !isCounterText(report.start)))
            return failure(Code::Malformed,
                           "sync report: kiosk, epoch, start, after_rev, rev or last_rev out of range");
        for (const Json &item : json.value("items", Json::array())) {
            CountedItem counted{item.at("id").get<std::string>(), item.value("sha256", ""),
                                titlesFrom(item.at("titles"))};
            if (isCounterText(counted.id))
                report.items.push_back(std::move(counted));
        }
        const Json &records = json.at("records");
        if (!records.is_array() || records.size() > kMaxRecordsPerMessage)
            return failure(Code::Malformed,
                           "sync report: records is no list of at most " + std::to_string(kMaxRecordsPerMessage));
        for (size_t i = 0; i < records.size(); ++i) {
            if (auto record = recordFrom(records[i])) {
                report.records.push_back(std::move(*record));
            } else {
                read.rejected.push_back({std::int64_t(i), clipped(record.error().detail, kMaxReasonBytes)});
                read.rejectedTexts.push_back(
                    records[i].dump(-1, ' ', true, Json::error_handler_t::replace).substr(0, 2000));
            }
        }
        return read;
    });
}

bool SyncReceipt::hasOrder(std::string_view order) const { return std::ranges::find(orders, order) != orders.end(); }

std::string toJson(const SyncReceipt &receipt)
{
    Json json{{"kiosk", receipt.kiosk},
              {"epoch", receipt.epoch},
              {"acked_rev", receipt.ackedRev},
              {"time", toText(receipt.time)},
              {"orders", receipt.orders},
              {"rejected", Json::array()},
              {"message_sha256", receipt.messageSha256},
              {"number", receipt.number}};
    for (const RejectedRecord &one : receipt.rejected)
        json["rejected"].push_back({{"index", one.index}, {"reason", one.reason}});
    return dumped(json);
}

Result<SyncReceipt> syncReceiptFromJson(std::string_view text)
{
    return parseJson(text, "receipt", [](const Json &json) -> Result<SyncReceipt> {
        SyncReceipt receipt;
        receipt.kiosk = json.at("kiosk").get<std::string>();
        receipt.epoch = json.at("epoch").get<std::string>();
        receipt.ackedRev = countAt(json, "acked_rev");
        receipt.time = timeAt(json, "time");
        receipt.orders = json.value("orders", std::vector<std::string>());
        receipt.messageSha256 = json.value("message_sha256", "");
        receipt.number = optionalCountAt(json, "number");
        for (const Json &one : json.value("rejected", Json::array()))
            receipt.rejected.push_back({countAt(one, "index"), one.at("reason").get<std::string>()});
        return receipt;
    });
}

std::string toJson(const EnrolRequest &request)
{
    return dumped({{"code", request.code},
                   {"public_key", toBase64(request.publicKey.bytes)},
                   {"name", request.name},
                   {"software", request.software}});
}

Result<EnrolRequest> enrolRequestFromJson(std::string_view text)
{
    return parseJson(text, "enrolment request", [](const Json &json) -> Result<EnrolRequest> {
        return EnrolRequest{json.at("code").get<std::string>(), keyAt(json, "public_key"),
                            clipped(json.value("name", ""), kMaxNameBytes),
                            clipped(json.value("software", ""), kMaxNameBytes)};
    });
}

std::string toJson(const Enrolment &enrolment)
{
    Json json{{"kiosk", enrolment.kiosk},
              {"venue", enrolment.venue},
              {"hub_key", toBase64(enrolment.hubKey.bytes)},
              {"time", toText(enrolment.time)}};
    if (!enrolment.contentRoot.empty())
        json["content_root"] = enrolment.contentRoot;
    return dumped(json);
}

Result<Enrolment> enrolmentFromJson(std::string_view text)
{
    return parseJson(text, "enrolment", [](const Json &json) -> Result<Enrolment> {
        return Enrolment{json.at("kiosk").get<std::string>(), json.at("venue").get<std::string>(),
                         keyAt(json, "hub_key"), timeAt(json, "time"), json.value("content_root", "")};
    });
}

std::string makeEnrolmentCode(const PublicKey &hubKey)
{
    std::array<std::byte, 7> secret{};
    fillRandom(secret);
    std::string code = toBase32(secret, kSecretBits) + fingerprint(hubKey);
    for (const size_t position : {15U, 10U, 5U})
        code.insert(position, "-");
    return code;
}

bool isCodeOfHub(std::string_view code, const PublicKey &hubKey)
{
    const std::string normalised = normalisedBase32(code);
    return normalised.size() == 2 * kSecretBits / 5 && normalised.ends_with(fingerprint(hubKey));
}

} // namespace core
