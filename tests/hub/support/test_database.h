// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/store/store_location.h"

#include <filesystem>
#include <optional>

namespace testing_support {

/// True if HUHANG_TEST_DATABASE names a PostgreSQL server to run these tests on; tests/hub/postgres does that.
[[nodiscard]] bool isOnPostgres();

/// An empty database of a test's own: hub.sqlite in `folder`, or a schema in PostgreSQL that goes with the object.
class TestDatabase
{
public:
    explicit TestDatabase(const std::filesystem::path &folder);
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;
    [[nodiscard]] const hub::StoreLocation &location() const { return m_location; }

private:
    std::string m_schema; ///< of PostgreSQL
    hub::StoreLocation m_location;
};

} // namespace testing_support

/// For what concerns SQLite only.
#define SKIP_ON_POSTGRES()                                                                                             \
    if (testing_support::isOnPostgres())                                                                               \
    GTEST_SKIP() << "about SQLite"
