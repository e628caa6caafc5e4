// SPDX-License-Identifier: Apache-2.0
#include "storage/migrator.h"

#include "storage/database.h"

namespace storage {

core::Result<> migrate(Database &database, std::span<const Migration> migrations)
{
    const auto found =
        guarded([&]() -> core::Result<int> { return database.handle().execAndGet("PRAGMA user_version").getInt(); });
    if (!found)
        return tl::unexpected(found.error());
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    if (*found > newest)
        return core::failure(core::Code::Unsupported, "the database " + database.handle().getFilename() +
                                                          " has schema " + std::to_string(*found) +
                                                          ", this program knows up to " + std::to_string(newest) +
                                                          ": install the newer program");
    for (const Migration &step : migrations) {
        if (step.version <= *found)
            continue;
        const auto done = inTransaction(database, [&]() -> core::Result<> {
            // Another process may have taken this step while this one waited for the transaction.
            if (database.handle().execAndGet("PRAGMA user_version").getInt() >= step.version)
                return {};
            database.handle().exec(step.sql);
            database.handle().exec("PRAGMA user_version=" + std::to_string(step.version));
            return {};
        });
        if (!done)
            return core::failure(done.error().code,
                                 std::string("schema step ") + step.name + ": " + done.error().detail);
    }
    return {};
}

} // namespace storage
