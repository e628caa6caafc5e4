// SPDX-License-Identifier: Apache-2.0
#include "core/sha256.h"
#include "hub_migrations.h"
#include "storage/database.h"
#include "tests/hub/support/store_fixture.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

using namespace testing_support;

namespace {

std::string schemaOf(storage::Database &database)
{
    std::string text;
    SQLite::Statement statement(database.handle(), "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
    while (statement.executeStep())
        text += statement.getColumn(0).getString() + ";\n";
    return text;
}

std::string snapshot(int version)
{
    std::ifstream file(std::string(HUHANG_SCHEMA_SNAPSHOTS) + "/" + std::to_string(version) + ".sql");
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

TEST(HubSchema, eachStepGivesItsStoredSnapshot)
{
    TemporaryFolder folder;
    auto database = storage::Database::open(folder.path() / "hub.sqlite");
    ASSERT_TRUE(database);
    for (const storage::Migration &step : hub::migrations()) {
        ASSERT_TRUE(storage::migrate(*database, hub::migrations().first(size_t(step.version))));
        EXPECT_EQ("-- SPDX-License-Identifier: Apache-2.0\n" + schemaOf(*database), snapshot(step.version))
            << step.name;
    }
}

TEST(HubSchema, aFreshDatabaseEqualsOneBroughtForwardFromEachVersion)
{
    TemporaryFolder folder;
    auto fresh = storage::Database::open(folder.path() / "fresh.sqlite");
    ASSERT_TRUE(storage::migrate(*fresh, hub::migrations()));
    for (size_t version = 1; version < hub::migrations().size(); ++version) {
        auto old = storage::Database::open(folder.path() / ("from-" + std::to_string(version)));
        ASSERT_TRUE(storage::migrate(*old, hub::migrations().first(version)));
        ASSERT_TRUE(storage::migrate(*old, hub::migrations()));
        EXPECT_EQ(schemaOf(*old), schemaOf(*fresh));
    }
}

TEST(HubSchema, aDatabaseOfANewerProgramIsRefusedAndLeftAsItIs)
{
    TemporaryFolder folder;
    const auto file = folder.path() / "hub.sqlite";
    {
        auto connection = hub::Connection::open(file);
        ASSERT_TRUE(connection);
        (*connection)->execute("PRAGMA user_version = 99; CREATE TABLE later(x);");
    }
    const auto refused = hub::Connection::open(file);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, core::Code::Unsupported);
    EXPECT_NE(refused.error().detail.find("99"), std::string::npos);
    auto database = storage::Database::open(file);
    EXPECT_EQ(database->handle().execAndGet("SELECT count(*) FROM sqlite_schema WHERE name = 'later'").getInt(), 1);
}

} // namespace
