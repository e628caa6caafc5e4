// SPDX-License-Identifier: Apache-2.0
#include "hub/auth/audit_log.h"

#include "tests/hub/support/store_fixture.h"

#include <gtest/gtest.h>

using namespace testing_support;

namespace {

class AuditLogTest : public testing::TestWithParam<const char *>
{
protected:
    AuditLogTest()
    {
        for (const char *action : {"venue.saved", "enrolment-code.made", "kiosk.revoked"})
            log.add({"wangfang", "127.0.0.1", action, "x"}, store.clock.utcNow());
    }

    StoreFixture store;
    hub::AuditLog log{store.connection()};
};

TEST_F(AuditLogTest, anUntouchedLogHoldsAndIsReadInOrder)
{
    std::vector<std::string> actions;
    const auto seal = log.verify([&](const hub::AuditEntry &entry, std::chrono::sys_seconds at) {
        actions.push_back(entry.action);
        EXPECT_EQ(at, store.clock.utcNow());
    });
    ASSERT_TRUE(seal);
    EXPECT_EQ(seal->rows, 3);
    EXPECT_EQ(actions, (std::vector<std::string>{"venue.saved", "enrolment-code.made", "kiosk.revoked"}));
}

TEST_F(AuditLogTest, rowsCutOffTheEndShowByTheSeal)
{
    const auto before = log.verify();
    store.run("DELETE FROM audit_log WHERE seq = 3");
    const auto after = log.verify();
    ASSERT_TRUE(before && after);
    EXPECT_NE(after->lastHash, before->lastHash);
}

TEST_P(AuditLogTest, tamperingIsNoticed)
{
    store.run(GetParam());
    EXPECT_EQ(log.verify().error().code, core::Code::Forged);
}

INSTANTIATE_TEST_SUITE_P(Ways, AuditLogTest,
                         testing::Values("UPDATE audit_log SET account = 'liming' WHERE seq = 2",
                                         "UPDATE audit_log SET at = at + 1 WHERE seq = 1",
                                         "UPDATE audit_log SET detail = 'y' WHERE seq = 3",
                                         "DELETE FROM audit_log WHERE seq = 1", "DELETE FROM audit_log WHERE seq = 2",
                                         "UPDATE audit_log SET seq = seq + 10"));

} // namespace
