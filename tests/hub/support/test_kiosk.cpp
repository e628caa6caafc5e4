// SPDX-License-Identifier: Apache-2.0
#include "tests/hub/support/test_kiosk.h"

#include "core/dsse.h"

#include <stdexcept>

namespace testing_support {

using namespace std::chrono_literals;

std::string TestKiosk::enrolBody(const std::string &code) const
{
    const core::EnrolRequest request{code, key.publicKey(), "hall A", "huhang-kiosk 0.1.0"};
    return core::toJson(core::signEnvelope(std::string(core::kEnrolType), core::toJson(request), key));
}

HttpAnswer TestKiosk::enrol(const std::string &code)
{
    const HttpAnswer answer = httpRequest(m_hub.port(), "POST", "/v1/enrol", enrolBody(code));
    if (answer.status == 200) {
        const auto payload = core::openEnvelope(answer.body, core::kEnrolmentType, m_hub.server().publicKey());
        if (!payload)
            throw std::runtime_error(payload.error().detail);
        const auto enrolment = core::enrolmentFromJson(*payload);
        if (!enrolment)
            throw std::runtime_error(enrolment.error().detail);
        id = enrolment->kiosk;
        contentRoot = enrolment->contentRoot;
    }
    return answer;
}

void TestKiosk::join(const std::string &venue)
{
    m_hub.addVenue(venue);
    if (const HttpAnswer answer = enrol(m_hub.makeCode(venue)); answer.status != 200)
        throw std::runtime_error(answer.body);
}

core::SyncReport TestKiosk::report(std::vector<core::CounterRecord> records) const
{
    core::SyncReport report;
    report.kiosk = id;
    report.epoch = epoch;
    report.boot = 1;
    report.rev = std::int64_t(records.size());
    report.lastRev = report.rev;
    report.asOf = m_hub.clock.utcNow();
    report.isClockTrusted = true;
    report.software = "huhang-kiosk 0.1.0";
    report.records = std::move(records);
    return report;
}

std::string TestKiosk::syncBody(const core::SyncReport &report) const
{
    return core::toJson(core::signEnvelope(std::string(core::kSyncType), core::toPayload(report), key));
}

HttpAnswer TestKiosk::sync(const core::SyncReport &report) const
{
    return httpRequest(m_hub.port(), "POST", "/v1/sync", syncBody(report));
}

core::SyncReceipt TestKiosk::syncOk(const core::SyncReport &report) const
{
    const HttpAnswer answer = sync(report);
    const auto payload = core::openEnvelope(answer.body, core::kReceiptType, m_hub.server().publicKey());
    if (!payload)
        throw std::runtime_error(std::to_string(answer.status) + " " + answer.body);
    const auto receipt = core::syncReceiptFromJson(*payload);
    if (!receipt)
        throw std::runtime_error(receipt.error().detail);
    return *receipt;
}

core::CounterRecord count(const std::string &item, core::Metric metric, std::int64_t value, int hoursAgo,
                          const std::string &language, const std::string &campaign)
{
    const core::HourUtc hour = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 3h;
    return {{hour - std::chrono::hours(hoursAgo), {campaign, item, metric, language}}, value, false};
}

} // namespace testing_support
