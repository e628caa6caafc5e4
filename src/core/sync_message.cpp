// SPDX-License-Identifier: Apache-2.0
#include "core/sync_message.h"

#include "core/encoding.h"
#include "core/gzip.h"
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
/// Of a record that is set aside, as the office sees it.
constexpr size_t kMaxRejectedBytes = 2000;

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

/// The totals of each counter by hour: what a counter is called stands once for all its hours.
Json countersOf(const std::vector<CounterRecord> &records)
{
    std::map<std::pair<CounterName, bool>, std::map<std::string, std::int64_t>> hours;
    for (const CounterRecord &record : records) {
        std::int64_t &total = hours[{record.key.name, record.isRepaired}][hourText(record.key.hour)];
        total = std::max(total, record.value);
    }
    Json counters = Json::array();
    for (const auto &[counter, totals] : hours) {
        const auto &[name, isRepaired] = counter;
        Json &json = counters.emplace_back(Json{{"campaign", name.campaign},
                                                {"item", name.item},
                                                {"metric", metricName(name.metric)},
                                                {"language", name.language},
                                                {"hours", totals}});
        if (isRepaired)
            json["repaired"] = true;
    }
    return counters;
}

/// Throws what `Json` throws.
Result<CounterName> counterNameFrom(const Json &json)
{
    const auto &text = json.at("metric").get_ref<const std::string &>();
    const auto metric = metricFromName(text);
    if (!metric)
        return failure(Code::Rejected, "unknown metric: " + clipped(text, kMaxNameBytes));
    CounterName name{json.at("campaign").get<std::string>(), json.at("item").get<std::string>(), *metric,
                     json.at("language").get<std::string>()};
    if (!isCounterText(name.campaign) || !isCounterText(name.item) || !isCounterText(name.language))
        return failure(Code::Rejected,
                       "campaign, item or language is empty, too long or has other characters than [A-Za-z0-9._/-]");
    return name;
}

Result<std::int64_t> totalFrom(const Json &json)
{
    const bool isTooLarge = json.is_number_unsigned() && json.get<std::uint64_t>() > std::uint64_t(INT64_MAX);
    if (!json.is_number_integer() || isTooLarge || json.get<std::int64_t>() < 0)
        return failure(Code::Rejected, "value is not a whole number from 0 up");
    return json.get<std::int64_t>();
}

void reject(ReadReport &read, const std::string &reason, const Json &record)
{
    read.rejected.push_back({clipped(reason, kMaxReasonBytes),
                             record.dump(-1, ' ', true, Json::error_handler_t::replace).substr(0, kMaxRejectedBytes)});
}

/// Takes the hours of one counter; those that are no counts are set aside, or all of them if it cannot be told of what.
void takeCounter(const Json &json, ReadReport &read)
try {
    const auto name = counterNameFrom(json);
    if (!name)
        return reject(read, name.error().detail, json);
    const bool isRepaired = json.value("repaired", false);
    for (const auto &[hourText, value] : json.at("hours").get_ref<const Json::object_t &>()) {
        const auto hour = hourFromText(hourText);
        const auto total = totalFrom(value);
        if (hour && total) {
            read.report.records.push_back({{*hour, *name}, *total, isRepaired});
            continue;
        }
        Json record = json;
        record["hours"] = {{hourText, value}};
        reject(read, hour ? total.error().detail : hour.error().detail, record);
    }
} catch (const Json::exception &error) {
    reject(read, error.what(), json);
}

/// How many totals counters say they hold, one at least for each.
size_t sizeOf(const Json &counters)
{
    size_t size = 0;
    for (const Json &counter : counters) {
        const auto hours = counter.is_object() ? counter.find("hours") : counter.end();
        size += hours == counter.end() ? 1 : std::max<size_t>(hours->size(), 1);
    }
    return size;
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
std::int64_t countFrom(const Json &json, const char *what)
{
    const auto total = totalFrom(json);
    if (!total)
        throw Json::other_error::create(501, std::string(what) + " is not a whole number from 0 up", &json);
    return *total;
}

std::int64_t countAt(const Json &json, const char *key) { return countFrom(json.at(key), key); }

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

/// All of a report but its items and counters. Throws what `Json` throws.
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
    Json json{{"kiosk", report.kiosk},
              {"epoch", report.epoch},
              {"boot", report.boot},
              {"rev", report.rev},
              {"last_rev", report.lastRev},
              {"pending_records", report.pendingRecords},
              {"as_of", toText(report.asOf)},
              {"clock_trusted", report.isClockTrusted},
              {"software", report.software},
              {"dropped", report.dropped},
              {"notes", report.notes},
              {"items", Json::array()},
              {"counters", countersOf(report.records)}};
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
    return dumped(json);
}

std::string toPayload(const SyncReport &report) { return gzip(toJson(report)); }

Result<ReadReport> syncReportFromPayload(std::string_view payload)
{
    return gunzip(payload, kMaxUnpackedBytes).and_then([](const std::string &json) {
        return syncReportFromJson(json);
    });
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
        const Json &counters = json.at("counters");
        if (!counters.is_array() || sizeOf(counters) > kMaxRecordsPerMessage)
            return failure(Code::Malformed, "sync report: counters is no list with at most " +
                                                std::to_string(kMaxRecordsPerMessage) + " totals");
        for (const Json &counter : counters)
            takeCounter(counter, read);
        return read;
    });
}

bool SyncReceipt::hasOrder(std::string_view order) const { return std::ranges::find(orders, order) != orders.end(); }

std::int64_t SyncReceipt::rejectedCount() const
{
    std::int64_t count = 0;
    for (const auto &[reason, records] : rejected)
        count += records;
    return count;
}

std::string toJson(const SyncReceipt &receipt)
{
    Json json{{"kiosk", receipt.kiosk},
              {"epoch", receipt.epoch},
              {"acked_rev", receipt.ackedRev},
              {"time", toText(receipt.time)},
              {"orders", receipt.orders},
              {"rejected", receipt.rejected},
              {"message_sha256", receipt.messageSha256},
              {"number", receipt.number}};
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
        const Json rejected = json.value("rejected", Json::object());
        for (const auto &[reason, records] : rejected.get_ref<const Json::object_t &>())
            receipt.rejected[reason] = countFrom(records, "rejected");
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
