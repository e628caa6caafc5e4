// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <chrono>
#include <filesystem>
#include <memory>

namespace storage {

enum class Durability {
    Full,       ///< synchronous=FULL: a committed transaction survives a power cut
    Normal,     ///< synchronous=NORMAL: the database survives, the last transactions may not (rebuildable data only)
    Disposable, ///< nothing is flushed and there is no WAL: for a new file that is of no use before it was built to its
                ///< end and flushed
};

/// One SQLite connection with foreign keys on, in WAL mode unless Disposable. Thread: the one that opened it; every
/// thread opens its own.
class Database
{
public:
    /// Opens or makes the file; the folder must exist. `busyTimeout` is how long a statement waits for another
    /// connection. Errors: Io, Full, Malformed (the file is no SQLite database or is damaged: quick_check).
    [[nodiscard]] static core::Result<Database> open(const std::filesystem::path &file,
                                                     Durability durability = Durability::Full,
                                                     std::chrono::milliseconds busyTimeout = std::chrono::seconds(5));
    /// An existing file, read only, never written to; WAL files of a writer are honoured. Errors: Io, Malformed.
    [[nodiscard]] static core::Result<Database> openReadOnly(const std::filesystem::path &file);

    [[nodiscard]] SQLite::Database &handle() { return *m_handle; }

private:
    explicit Database(std::unique_ptr<SQLite::Database> handle) : m_handle(std::move(handle)) {}
    std::unique_ptr<SQLite::Database> m_handle;
};

/// The Error for what SQLiteCpp threw: Full for SQLITE_FULL, Malformed for SQLITE_CORRUPT and SQLITE_NOTADB, else Io.
[[nodiscard]] core::Error databaseError(const SQLite::Exception &error);

/// Runs `work`, which may throw SQLite::Exception and returns a Result; the exception becomes a databaseError().
template <typename Work> [[nodiscard]] auto guarded(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &error) {
        return tl::unexpected(databaseError(error));
    }
}

/// guarded() inside one transaction: committed if `work` returns a value, rolled back if it returns an error or throws.
template <typename Work> [[nodiscard]] auto inTransaction(Database &database, Work work) -> decltype(work())
{
    return guarded([&]() -> decltype(work()) {
        SQLite::Transaction transaction(database.handle(), SQLite::TransactionBehavior::IMMEDIATE);
        auto result = work();
        if (result)
            transaction.commit();
        return result;
    });
}

} // namespace storage
