// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"

#include <sqlite3.h>

namespace storage {
namespace {

core::Result<std::unique_ptr<SQLite::Database>> connect(const std::filesystem::path &file, int flags,
                                                        std::chrono::milliseconds busyTimeout)
{
    try {
        auto handle = std::make_unique<SQLite::Database>(file.string(), flags, int(busyTimeout.count()));
        handle->exec("PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;");
        return handle;
    } catch (const SQLite::Exception &error) {
        core::Error mapped = databaseError(error);
        mapped.detail = file.string() + ": " + mapped.detail;
        return tl::unexpected(std::move(mapped));
    }
}

const char *pragmasFor(Durability durability)
{
    switch (durability) {
    case Durability::Full:
        return "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL";
    case Durability::Normal:
        return "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL";
    case Durability::Disposable:
        return "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA temp_store=MEMORY";
    }
    return "";
}

} // namespace

core::Error databaseError(const SQLite::Exception &error)
{
    const std::string detail = std::string("SQLite: ") + error.what();
    switch (error.getErrorCode() & 0xff) {
    case SQLITE_FULL:
        return {core::Code::Full, detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {core::Code::Malformed, detail};
    default:
        return {core::Code::Io, detail};
    }
}

core::Result<Database> Database::open(const std::filesystem::path &file, Durability durability,
                                      std::chrono::milliseconds busyTimeout)
{
    auto handle = connect(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyTimeout);
    if (!handle)
        return tl::unexpected(handle.error());
    return guarded([&]() -> core::Result<Database> {
        SQLite::Database &database = **handle;
        database.exec(pragmasFor(durability));
        const std::string health = database.execAndGet("PRAGMA quick_check(1)").getString();
        if (health != "ok")
            return core::failure(core::Code::Malformed, file.string() + " is damaged: " + health);
        return Database(std::move(*handle));
    });
}

core::Result<Database> Database::openReadOnly(const std::filesystem::path &file)
{
    return connect(file, SQLite::OPEN_READONLY, std::chrono::seconds(5))
        .map([](std::unique_ptr<SQLite::Database> handle) { return Database(std::move(handle)); });
}

} // namespace storage
