// SPDX-License-Identifier: Apache-2.0
#include "core/dsse.h"
#include "core/sync_message.h"
#include "fuzz.h"

#include <algorithm>
#include <map>

namespace {

template <typename Message> void check(std::string_view text, core::Result<Message> (*read)(std::string_view))
{
    const auto message = read(text);
    if (!message)
        return;
    const auto again = read(toJson(*message));
    fuzz::require(again && *again == *message, "what was read is written and read as it was");
}

using Totals = std::map<std::pair<core::CounterKey, bool>, std::int64_t>;

Totals totalsOf(const std::vector<core::CounterRecord> &records)
{
    Totals totals;
    for (const core::CounterRecord &record : records) {
        std::int64_t &total = totals[{record.key, record.isRepaired}];
        total = std::max(total, record.value);
    }
    return totals;
}

void checkReport(std::string_view text)
{
    const auto read = core::syncReportFromJson(text);
    if (!read)
        return;
    for (const core::CounterRecord &record : read->report.records)
        fuzz::require(record.value >= 0 && core::isCounterText(record.key.name.item), "only counts come through");
    core::SyncReport report = read->report;
    fuzz::require(std::min({report.boot, report.rev, report.afterRev.value_or(0), report.lastRev, report.pendingRecords,
                            report.dropped}) >= 0,
                  "no number goes below 0");
    auto again = core::syncReportFromPayload(toPayload(report));
    fuzz::require(again && again->rejected.empty(), "what was taken is written and read again");
    fuzz::require(totalsOf(again->report.records) == totalsOf(report.records), "no total changes");
    again->report.records.clear();
    report.records.clear();
    fuzz::require(again->report == report, "and nothing else does");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    static const core::PublicKey stranger = core::KeyPair::generate().publicKey();
    if (const auto envelope = core::envelopeFromJson(text))
        fuzz::require(!isSignedBy(*envelope, stranger), "a key that nobody used signed nothing");
    check(text, &core::envelopeFromJson);
    check(text, &core::syncReceiptFromJson);
    check(text, &core::enrolRequestFromJson);
    check(text, &core::enrolmentFromJson);
    checkReport(text);
    (void)core::syncReportFromPayload(text);
    return 0;
}
