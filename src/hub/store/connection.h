// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "hub/store/query.h"
#include "hub/store/store_failure.h"
#include "hub/store/store_location.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

namespace hub {

/// What only one transaction at a time may work on, among all hubs that share a database.
enum class StoreLock { Schema = 1, Accounts, AuditLog, Enrolment, RollupPart, CoarsePart };

/// Rows for Connection::bulkWriter().
class BulkWriter
{
public:
    BulkWriter() = default;
    virtual ~BulkWriter() = default;
    BulkWriter(const BulkWriter &) = delete;
    BulkWriter &operator=(const BulkWriter &) = delete;

    /// The row that `from` stands on, column by column. Throws StoreFailure.
    virtual void add(const Query &from) = 0;
    /// After the last row. Throws StoreFailure.
    virtual void finish() = 0;
};

/// A connection to the store's database with its prepared statements. Statements are written once for both kinds of
/// database where both understand them; `?` and `?1` stand for parameters. Thread: one at a time.
class Connection
{
public:
    /// With the newest schema, made or brought forward as needed. Errors: Io, Full, Malformed (damaged), Unsupported
    /// (made by a newer program; untouched).
    [[nodiscard]] static core::Result<std::unique_ptr<Connection>> open(const StoreLocation &where);
    /// For reports beside the writer. Errors: Io, Malformed.
    [[nodiscard]] static core::Result<std::unique_ptr<Connection>> openReadOnly(const StoreLocation &where);

    Connection() = default;
    virtual ~Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// `sql` must be a literal: its address is the key of the cache. Throws StoreFailure.
    template <size_t N> [[nodiscard]] Query query(const char (&sql)[N]) { return prepared(sql); }
    /// Runs statements that have neither parameters nor rows. Throws StoreFailure.
    virtual void execute(const std::string &sql) = 0;
    /// A statement that is used once. Throws StoreFailure.
    [[nodiscard]] virtual std::unique_ptr<Statement> prepareOnce(const std::string &sql) = 0;
    /// Writes many rows with `columns` into `table`, both trusted names. Throws StoreFailure.
    [[nodiscard]] virtual std::unique_ptr<BulkWriter> bulkWriter(const std::string &table,
                                                                 const std::vector<std::string> &columns) = 0;

    [[nodiscard]] virtual bool isPostgres() const = 0;
    /// Waits for the lock and keeps it to the end of the transaction. SQLite has one writing transaction at a time, so
    /// nothing is to be done there. Throws StoreFailure.
    virtual void lock(StoreLock what, std::int64_t which = 0) = 0;

    /// Of a transaction that writes; on PostgreSQL it sees what others commit meanwhile. Throws StoreFailure.
    virtual void begin() = 0;
    /// Of a transaction that reads one state of everything. Throws StoreFailure.
    virtual void beginSnapshot() = 0;
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;
    /// Savepoints within a transaction; they do not nest. Throws StoreFailure.
    void savepoint() { execute("SAVEPOINT request"); }
    void releaseSavepoint() { execute("RELEASE SAVEPOINT request"); }
    void rollbackToSavepoint() { execute("ROLLBACK TO SAVEPOINT request"); }

protected:
    [[nodiscard]] Query prepared(const char *sql)
    {
        std::unique_ptr<Statement> &slot = m_statements[sql];
        if (!slot)
            slot = prepareKept(sql);
        return Query(*slot);
    }
    /// A statement that is used again and again. Throws StoreFailure.
    [[nodiscard]] virtual std::unique_ptr<Statement> prepareKept(const std::string &sql) { return prepareOnce(sql); }
    void forgetStatements() { m_statements.clear(); }

private:
    std::unordered_map<const char *, std::unique_ptr<Statement>> m_statements;
};

/// Runs `work`, which may throw StoreFailure and returns a Result, in one transaction: committed if it returns a value,
/// rolled back if it returns an error or throws. A transient failure runs it again, a few times, so it must be
/// repeatable.
template <typename Work> [[nodiscard]] auto inTransaction(Connection &connection, Work work) -> decltype(work())
{
    constexpr int kAttempts = 6;
    for (int attempt = 1;; ++attempt) {
        try {
            connection.begin();
            auto result = work();
            result ? connection.commit() : connection.rollback();
            return result;
        } catch (const StoreFailure &failure) {
            connection.rollback();
            if (!failure.isTransient() || attempt == kAttempts)
                return tl::unexpected(failure.error());
            std::this_thread::sleep_for(std::chrono::milliseconds(10) * (1 << attempt));
        } catch (...) {
            connection.rollback();
            throw;
        }
    }
}

/// One state of the database for several queries, as long as this lives. Throws StoreFailure.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection) : m_connection(connection) { m_connection.beginSnapshot(); }
    ~Snapshot() { m_connection.rollback(); }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection &m_connection;
};

} // namespace hub
