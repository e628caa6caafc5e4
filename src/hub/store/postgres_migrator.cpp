// SPDX-License-Identifier: Apache-2.0
#include "hub/store/postgres_migrator.h"

#include "hub_postgres_migrations.h"

namespace hub {
namespace {

std::int64_t versionOf(Connection &connection)
{
    if (!connection.query("SELECT 1 WHERE to_regclass('schema_version') IS NOT NULL").step())
        return 0;
    Query query = connection.query("SELECT coalesce(max(version), 0) FROM schema_version");
    query.step();
    return query.integer(0);
}

} // namespace

core::Result<> migratePostgres(Connection &connection, const std::string &where)
{
    return inTransaction(connection, [&]() -> core::Result<> {
        connection.lock(StoreLock::Schema);
        const std::int64_t found = versionOf(connection);
        const std::int64_t newest = hub_postgres::migrations().back().version;
        if (found > newest)
            return core::failure(core::Code::Unsupported, "the database " + where + " has schema " +
                                                              std::to_string(found) + ", this program knows up to " +
                                                              std::to_string(newest) + ": install the newer program");
        for (const storage::Migration &step : hub_postgres::migrations()) {
            if (step.version <= found)
                continue;
            connection.execute(step.sql);
            connection.execute("INSERT INTO schema_version VALUES (" + std::to_string(step.version) + ")");
        }
        return {};
    });
}

} // namespace hub
