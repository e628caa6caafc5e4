// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"
#include "storage/migrator.h"

#include "support/temp_folder.h"

#include <fstream>
#include <gtest/gtest.h>

using core::Code;
using storage::Database;
using storage::Migration;

namespace {

constexpr Migration kSteps[]{{1, "001_first", "CREATE TABLE a (x INTEGER NOT NULL)"},
                             {2, "002_second", "ALTER TABLE a ADD COLUMN y TEXT NOT NULL DEFAULT 'old'"}};

int scalar(Database &database, const char *sql) { return database.handle().execAndGet(sql).getInt(); }

} // namespace

class StorageTest : public testing::Test
{
protected:
    support::TempFolder m_folder;
    std::filesystem::path m_file = m_folder / "db.sqlite";
};

TEST_F(StorageTest, aStepIsAppliedOnceAndKeepsTheRows)
{
    {
        auto database = Database::open(m_file);
        ASSERT_TRUE(storage::migrate(*database, std::span(kSteps).first(1)));
        database->handle().exec("INSERT INTO a (x) VALUES (7)");
    }
    auto database = Database::open(m_file);
    ASSERT_TRUE(storage::migrate(*database, kSteps));
    ASSERT_TRUE(storage::migrate(*database, kSteps));
    EXPECT_EQ(scalar(*database, "SELECT count(*) FROM a WHERE x = 7 AND y = 'old'"), 1);
    EXPECT_EQ(scalar(*database, "PRAGMA user_version"), 2);
}

TEST_F(StorageTest, aNewerSchemaIsRefusedAndUntouched)
{
    auto database = Database::open(m_file);
    database->handle().exec("PRAGMA user_version=3");
    const auto done = storage::migrate(*database, kSteps);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Code::Unsupported);
    EXPECT_NE(done.error().detail.find("install the newer program"), std::string::npos);
    EXPECT_EQ(scalar(*database, "SELECT count(*) FROM sqlite_schema"), 0);
}

TEST_F(StorageTest, aBrokenStepLeavesTheVersionBeforeIt)
{
    constexpr Migration broken[]{kSteps[0], {2, "002_broken", "CREATE TABLE b (x); INSERT INTO nowhere VALUES (1)"}};
    auto database = Database::open(m_file);
    EXPECT_FALSE(storage::migrate(*database, broken));
    EXPECT_EQ(scalar(*database, "PRAGMA user_version"), 1);
    EXPECT_EQ(scalar(*database, "SELECT count(*) FROM sqlite_schema WHERE name = 'b'"), 0);
}

TEST_F(StorageTest, garbageIsMalformed)
{
    std::ofstream(m_file) << std::string(100'000, 'g');
    EXPECT_EQ(Database::open(m_file).error().code, Code::Malformed);
}

TEST_F(StorageTest, aMissingFolderIsAnIoErrorThatNamesTheFile)
{
    const auto database = Database::open(m_folder / "none" / "db.sqlite");
    EXPECT_EQ(database.error().code, Code::Io);
    EXPECT_NE(database.error().detail.find("db.sqlite"), std::string::npos);
}

TEST_F(StorageTest, anErrorRollsTheTransactionBack)
{
    auto database = Database::open(m_file);
    ASSERT_TRUE(storage::migrate(*database, kSteps));
    const auto failed = storage::inTransaction(*database, [&]() -> core::Result<> {
        database->handle().exec("INSERT INTO a (x) VALUES (1)");
        return core::failure(Code::Rejected, "no");
    });
    EXPECT_EQ(failed.error().code, Code::Rejected);
    const auto thrown = storage::inTransaction(*database, [&]() -> core::Result<> {
        database->handle().exec("INSERT INTO a (x) VALUES (1)");
        database->handle().exec("INSERT INTO nowhere VALUES (1)");
        return {};
    });
    EXPECT_FALSE(thrown);
    EXPECT_EQ(scalar(*database, "SELECT count(*) FROM a"), 0);
}

TEST_F(StorageTest, aFullDatabaseSaysFull)
{
    auto database = Database::open(m_file);
    ASSERT_TRUE(storage::migrate(*database, kSteps));
    database->handle().exec("PRAGMA max_page_count=4");
    const auto full = storage::inTransaction(*database, [&]() -> core::Result<> {
        database->handle().exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                                "INSERT INTO a (x) SELECT i FROM n");
        return {};
    });
    EXPECT_EQ(full.error().code, Code::Full);
}

TEST_F(StorageTest, aDisposableDatabaseIsOneFileAndRollsBack)
{
    {
        auto database = Database::open(m_file, storage::Durability::Disposable);
        ASSERT_TRUE(storage::migrate(*database, kSteps));
        ASSERT_FALSE(storage::inTransaction(*database, [&]() -> core::Result<> {
            database->handle().exec("INSERT INTO a (x) VALUES (1)");
            return core::failure(Code::Rejected, "no");
        }));
        database->handle().exec("INSERT INTO a (x) VALUES (2)");
        EXPECT_EQ(std::distance(std::filesystem::directory_iterator(m_folder.path()), {}), 1);
    }
    auto database = Database::openReadOnly(m_file);
    EXPECT_EQ(scalar(*database, "SELECT sum(x) FROM a"), 2);
    EXPECT_EQ(database->handle().execAndGet("PRAGMA journal_mode").getString(), "delete");
}
