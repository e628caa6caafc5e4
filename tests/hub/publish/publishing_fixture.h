// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/publish/file_intake.h"
#include "hub/publish/online_keys.h"
#include "hub/publish/publisher.h"
#include "hub/publish/trust.h"
#include "storage/file_io.h"
#include "tests/hub/support/test_office.h"
#include "tests/hub/support/test_reader.h"

#include <gtest/gtest.h>

namespace testing_support {

/// A hub's data folder that trusts the office, and a publisher on it.
class PublishingFixture : public testing::Test
{
protected:
    PublishingFixture()
    {
        const auto trusted = hub::trustRoot(content, rootBytes(), clock.utcNow());
        EXPECT_TRUE(trusted) << trusted.error().detail;
    }

    [[nodiscard]] std::string rootBytes(std::int64_t version = 1) const
    {
        return storage::readFile(office.rootFile(version), 100'000).value_or("");
    }
    /// A publisher as another process would have it.
    [[nodiscard]] hub::Publisher publisher()
    {
        return hub::Publisher(content, hub::openOnlineKeys(data.path()).value(), clock,
                              [this](const hub::AuditEntry &entry) -> core::Result<> {
                                  audited.push_back(entry);
                                  return {};
                              });
    }
    core::Result<hub::Publisher::Verdict> submit() { return submit(office.newest()); }
    core::Result<hub::Publisher::Verdict> submit(const hub::Release &release)
    {
        return publisher().submit(release, "", "10.0.0.7");
    }
    void bring(const hub::WantedFile &file)
    {
        auto intake = hub::FileIntake::begin(content, "test", file);
        ASSERT_TRUE(intake);
        ASSERT_TRUE(intake->take(office.bytesOf(file.sha256)));
        const auto placed = intake->finish();
        ASSERT_TRUE(placed) << placed.error().detail;
    }
    /// submit() and bring() until nothing is missing.
    hub::Publisher::Verdict publish() { return publish(office.newest()); }
    hub::Publisher::Verdict publish(const hub::Release &release)
    {
        for (int round = 0; round < 4; ++round) {
            const auto verdict = submit(release);
            if (!verdict) {
                ADD_FAILURE() << verdict.error().detail;
                return {};
            }
            if (verdict->missing.empty())
                return *verdict;
            for (const hub::WantedFile &file : verdict->missing)
                bring(file);
        }
        ADD_FAILURE() << "files are missing again and again";
        return {};
    }
    [[nodiscard]] core::Result<TestReader::Content> readAsNewKiosk()
    {
        return TestReader(rootBytes()).readFolder(data.path() / "repository", clock.utcNow());
    }

    TemporaryFolder data;
    TestClock clock;
    hub::ContentFolder content{data.path()};
    TestOffice office{data.path()};
    std::vector<hub::AuditEntry> audited;
};

} // namespace testing_support
