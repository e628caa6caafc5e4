// SPDX-License-Identifier: Apache-2.0
#include "hub/store/sqlite_connection.h"

#include "core/bytes.h"
#include "hub_migrations.h"
#include "storage/database.h"

#include <sqlite3.h>

namespace hub {
namespace {

/// What SQLiteCpp throws becomes a StoreFailure.
template <typename Work> auto translated(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &error) {
        throw StoreFailure(storage::databaseError(error));
    }
}

class SqliteStatement final : public Statement
{
public:
    SqliteStatement(SQLite::Database &database, const std::string &sql) : m_statement(database, sql) {}

    void bind(int index, std::int64_t value) override
    {
        translated([&] { m_statement.bind(index, value); });
    }
    void bind(int index, std::string_view text) override
    {
        translated([&] { m_statement.bind(index, std::string(text)); });
    }
    void bind(int index, std::span<const std::byte> bytes) override
    {
        translated([&] { m_statement.bind(index, bytes.data(), int(bytes.size())); });
    }
    void bind(int, std::span<const std::int64_t>) override
    {
        throw StoreFailure({core::Code::Unsupported, "SQLite has no arrays"}, false);
    }
    void bindNull(int index, ValueKind) override
    {
        translated([&] { m_statement.bind(index); });
    }
    bool step() override
    {
        return translated([&] { return m_statement.executeStep(); });
    }
    int run() override
    {
        return translated([&] { return m_statement.exec(); });
    }
    void reset() override
    {
        translated([&] { m_statement.reset(); });
    }
    void release() noexcept override
    {
        m_statement.tryReset();
        m_statement.clearBindings();
    }
    [[nodiscard]] std::int64_t integer(int column) const override { return at(column).getInt64(); }
    [[nodiscard]] std::string text(int column) const override { return at(column).getString(); }
    [[nodiscard]] ValueKind kind(int column) const override
    {
        switch (at(column).getType()) {
        case SQLITE_NULL:
            return ValueKind::Null;
        case SQLITE_INTEGER:
            return ValueKind::Integer;
        case SQLITE_BLOB:
            return ValueKind::Bytes;
        default:
            return ValueKind::Text;
        }
    }

private:
    [[nodiscard]] SQLite::Column at(int column) const
    {
        return translated([&] { return m_statement.getColumn(column); });
    }

    mutable SQLite::Statement m_statement;
};

class SqliteBulkWriter final : public BulkWriter
{
public:
    SqliteBulkWriter(std::unique_ptr<Statement> insert, size_t columns)
        : m_insert(std::move(insert)), m_columns(int(columns))
    {}
    void add(const Query &from) override
    {
        m_insert->reset();
        for (int column = 0; column < m_columns; ++column)
            bindOne(column, from);
        m_insert->run();
    }
    void finish() override {}

private:
    void bindOne(int column, const Query &from)
    {
        const int index = column + 1;
        switch (from.kind(column)) {
        case ValueKind::Null:
            return m_insert->bindNull(index, ValueKind::Null);
        case ValueKind::Integer:
            return m_insert->bind(index, from.integer(column));
        case ValueKind::Bytes:
            return m_insert->bind(index, core::asBytes(from.text(column)));
        case ValueKind::Text:
            return m_insert->bind(index, std::string_view(from.text(column)));
        }
    }

    std::unique_ptr<Statement> m_insert;
    int m_columns;
};

class SqliteConnection final : public Connection
{
public:
    explicit SqliteConnection(storage::Database database) : m_database(std::move(database)) {}
    ~SqliteConnection() override { forgetStatements(); }

    void execute(const std::string &sql) override
    {
        translated([&] { m_database.handle().exec(sql); });
    }
    [[nodiscard]] std::unique_ptr<Statement> prepareOnce(const std::string &sql) override
    {
        return translated([&] { return std::make_unique<SqliteStatement>(m_database.handle(), sql); });
    }
    [[nodiscard]] std::unique_ptr<BulkWriter> bulkWriter(const std::string &table,
                                                         const std::vector<std::string> &columns) override
    {
        std::string names;
        std::string marks;
        for (const std::string &column : columns) {
            names += (names.empty() ? "" : ", ") + column;
            marks += marks.empty() ? "?" : ", ?";
        }
        return std::make_unique<SqliteBulkWriter>(
            prepareOnce("INSERT INTO " + table + "(" + names + ") VALUES (" + marks + ")"), columns.size());
    }

    [[nodiscard]] bool isPostgres() const override { return false; }
    void lock(StoreLock, std::int64_t) override {}

    void begin() override { execute("BEGIN IMMEDIATE"); }
    void beginSnapshot() override { execute("BEGIN"); }
    void commit() override { execute("COMMIT"); }
    void rollback() noexcept override
    {
        // Some failures have rolled back already.
        if (sqlite3_get_autocommit(m_database.handle().getHandle()) == 0)
            m_database.handle().tryExec("ROLLBACK");
    }

private:
    storage::Database m_database;
};

} // namespace

core::Result<std::unique_ptr<Connection>> openSqlite(const std::filesystem::path &file)
{
    auto database = storage::Database::open(file);
    if (!database)
        return tl::unexpected(database.error());
    if (auto migrated = storage::migrate(*database, migrations()); !migrated)
        return tl::unexpected(migrated.error());
    return std::make_unique<SqliteConnection>(std::move(*database));
}

core::Result<std::unique_ptr<Connection>> openSqliteReadOnly(const std::filesystem::path &file)
{
    return storage::Database::openReadOnly(file).map([](storage::Database database) -> std::unique_ptr<Connection> {
        return std::make_unique<SqliteConnection>(std::move(database));
    });
}

} // namespace hub
