// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/trust.h"

#include "hub/app/commands.h"
#include "hub/auth/audit_log.h"
#include "hub/publish/online_keys.h"
#include "storage/file_io.h"
#include "tests/hub/support/test_office.h"

#include <gtest/gtest.h>

using namespace testing_support;
using core::Code;

namespace {

class Trust : public testing::Test
{
protected:
    [[nodiscard]] core::Result<std::string> trust(std::int64_t version = 1)
    {
        return hub::trustContentRoot(data.path(), office.rootFile(version), clock);
    }
    [[nodiscard]] std::vector<std::string> auditActions()
    {
        auto connection = hub::Connection::open(data.path() / "hub.sqlite");
        std::vector<std::string> actions;
        hub::Query rows = (*connection)->query("SELECT action FROM audit_log ORDER BY seq");
        while (rows.step())
            actions.push_back(rows.text(0));
        return actions;
    }

    TemporaryFolder data;
    TestOffice office{data.path()};
    TestClock clock;
};

TEST_F(Trust, inARootIsSaidOnceAndLogged)
{
    const auto first = trust();
    ASSERT_TRUE(first) << first.error().detail;
    EXPECT_NE(first->find("trusting now: root 1, signed by 2 of " + office.root.role("root").keyIds[0]),
              std::string::npos)
        << *first;
    EXPECT_EQ(first->find("nothing can be published"), std::string::npos) << *first;
    const auto again = trust();
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_NE(again->find("trusted already"), std::string::npos);
    EXPECT_EQ(auditActions(), std::vector<std::string>{"content-root.trusted"});
    const auto kept = hub::ContentFolder(data.path()).repository().latest("root");
    EXPECT_EQ(kept, storage::readFile(office.rootFile(), 100'000));
}

TEST_F(Trust, isNotMovedToAnotherRoot)
{
    ASSERT_TRUE(trust());
    const TestOffice stranger(data.path());
    const auto moved = hub::trustContentRoot(data.path(), stranger.rootFile(), clock);
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().code, Code::Rejected);
    tuf::Root next = office.root;
    next.version = 2;
    office.write("root", next, {&office.safe1, &office.safe2});
    EXPECT_FALSE(trust(2)) << "a newer root comes through the chain";
    EXPECT_EQ(hub::ContentFolder(data.path()).repository().latestVersion("root"), 1);
}

TEST_F(Trust, needsARootThatIsSignedByItsOwnKeysAndHolds)
{
    office.write("root", office.root, {&office.safe1});
    EXPECT_EQ(trust().error().code, Code::Forged);
    tuf::Root wrong = office.root;
    wrong.expires = clock.utcNow();
    office.write("root", wrong, {&office.safe1, &office.safe2});
    EXPECT_EQ(trust().error().code, Code::Rejected) << "expired";
    wrong = office.root;
    wrong.consistentSnapshot = false;
    office.write("root", wrong, {&office.safe1, &office.safe2});
    EXPECT_EQ(trust().error().code, Code::Rejected) << "no consistent snapshots";
    office.write("root", 1, "{}");
    EXPECT_EQ(trust().error().code, Code::Malformed);
    EXPECT_EQ(trust(7).error().code, Code::NotFound);
    EXPECT_TRUE(auditActions().empty());
}

TEST_F(Trust, saysWhenTheRootNamesAnotherHub)
{
    const TemporaryFolder otherHub;
    const TestOffice other(otherHub.path());
    const auto trusted = hub::trustContentRoot(data.path(), other.rootFile(), clock);
    ASSERT_TRUE(trusted);
    EXPECT_NE(trusted->find("nothing can be published"), std::string::npos) << *trusted;
}

TEST_F(Trust, givesTheHubsKeysNoOtherRole)
{
    const auto keys = hub::openOnlineKeys(data.path()).value();
    EXPECT_TRUE(hub::checkOnlineKeys(office.root, keys));
    for (const char *role : {"root", "targets"}) {
        tuf::Root wrong = office.root;
        wrong.roles.find(role)->second.keyIds.push_back(keys.timestamp.id());
        EXPECT_EQ(hub::checkOnlineKeys(wrong, keys).error().code, Code::Rejected) << role;
    }
    tuf::Root shared = office.root;
    shared.roles.find("snapshot")->second.keyIds.push_back(office.safe1.id());
    EXPECT_EQ(hub::checkOnlineKeys(shared, keys).error().code, Code::Rejected);
}

} // namespace
