// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ed25519.h"
#include "core/sync_message.h"
#include "tests/hub/support/test_hub.h"

#include <string>

namespace testing_support {

/// A kiosk as the hub sees it: a key, and messages signed with it.
class TestKiosk
{
public:
    explicit TestKiosk(TestHub &hub) : m_hub(hub), key(core::KeyPair::generate()) {}

    /// The signed body of an enrolment request.
    [[nodiscard]] std::string enrolBody(const std::string &code) const;
    HttpAnswer enrol(const std::string &code);
    /// addVenue(), makeCode() and enrol(); throws if that fails.
    void join(const std::string &venue);

    /// A report of `records` that leaves nothing to send, made now by a trusted clock.
    [[nodiscard]] core::SyncReport report(std::vector<core::CounterRecord> records) const;
    [[nodiscard]] std::string syncBody(const core::SyncReport &report) const;
    HttpAnswer sync(const core::SyncReport &report) const;
    /// sync(), and the receipt after its signature was checked; throws if there is none.
    core::SyncReceipt syncOk(const core::SyncReport &report) const;

private:
    TestHub &m_hub;

public:
    core::KeyPair key;
    std::string id;
    std::string contentRoot; ///< as the last enrolment brought it
    std::string epoch = "3f0e4c5a-0000-4000-8000-000000000001";
};

/// A record of the hour that begins `hoursAgo` before 2026-11-21 03:00Z.
[[nodiscard]] core::CounterRecord count(const std::string &item, core::Metric metric, std::int64_t value,
                                        int hoursAgo = 0, const std::string &language = "zh-Hans",
                                        const std::string &campaign = "autumn");

} // namespace testing_support
