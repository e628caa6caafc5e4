// SPDX-License-Identifier: Apache-2.0
#include "hub/store/postgres_connection.h"

#include "core/encoding.h"
#include "hub/store/postgres_link.h"
#include "hub/store/postgres_migrator.h"
#include "hub/store/postgres_sql.h"
#include "hub/store/postgres_statement.h"

namespace hub {
namespace {

/// COPY in text format.
class PostgresBulkWriter final : public BulkWriter
{
public:
    PostgresBulkWriter(PostgresLink &link, const std::string &table, const std::vector<std::string> &columns)
        : m_link(link), m_columns(int(columns.size()))
    {
        std::string names;
        for (const std::string &column : columns)
            names += (names.empty() ? "" : ", ") + column;
        m_link.execute("COPY " + table + "(" + names + ") FROM STDIN");
    }
    void add(const Query &from) override
    {
        for (int column = 0; column < m_columns; ++column)
            m_lines += (column == 0 ? "" : "\t") + field(from, column);
        m_lines += '\n';
        if (m_lines.size() >= kBufferBytes)
            flush();
    }
    void finish() override
    {
        flush();
        if (PQputCopyEnd(m_link.handle(), nullptr) != 1)
            throw m_link.lost();
        while (PGresult *result = PQgetResult(m_link.handle()))
            (void)m_link.checked(result);
    }

private:
    static constexpr size_t kBufferBytes = size_t(1) << 20;

    static std::string field(const Query &from, int column)
    {
        switch (from.kind(column)) {
        case ValueKind::Null:
            return "\\N";
        case ValueKind::Bytes:
            return "\\\\x" + core::toHex(core::asBytes(from.text(column)));
        case ValueKind::Integer:
        case ValueKind::Text:
            break;
        }
        return escapedForCopy(from.text(column));
    }
    void flush()
    {
        if (PQputCopyData(m_link.handle(), m_lines.data(), int(m_lines.size())) != 1)
            throw m_link.lost();
        m_lines.clear();
    }

    PostgresLink &m_link;
    int m_columns;
    std::string m_lines;
};

class PostgresConnection final : public Connection
{
public:
    explicit PostgresConnection(std::unique_ptr<PostgresLink> link) : m_link(std::move(link)) {}
    ~PostgresConnection() override { forgetStatements(); }

    void execute(const std::string &sql) override { m_link->execute(sql); }
    [[nodiscard]] std::unique_ptr<Statement> prepareOnce(const std::string &sql) override
    {
        return postgresStatement(*m_link, std::string(), sql);
    }
    [[nodiscard]] std::unique_ptr<BulkWriter> bulkWriter(const std::string &table,
                                                         const std::vector<std::string> &columns) override
    {
        return std::make_unique<PostgresBulkWriter>(*m_link, table, columns);
    }

    [[nodiscard]] bool isPostgres() const override { return true; }
    void lock(StoreLock what, std::int64_t which) override
    {
        query("SELECT pg_advisory_xact_lock(?)").bind((std::int64_t(what) << 56) ^ which).step();
    }

    void begin() override { beginWith("BEGIN ISOLATION LEVEL READ COMMITTED"); }
    void beginSnapshot() override { beginWith("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); }
    void commit() override
    {
        try {
            m_link->execute("COMMIT");
        } catch (const StoreFailure &failure) {
            // Whether it is stored nobody knows: to run it again could store it twice.
            throw StoreFailure(failure.error(), false);
        }
    }
    void rollback() noexcept override
    {
        if (m_link->isInTransaction())
            PQclear(PQexec(m_link->handle(), "ROLLBACK"));
    }

protected:
    [[nodiscard]] std::unique_ptr<Statement> prepareKept(const std::string &sql) override
    {
        return postgresStatement(*m_link, "s" + std::to_string(++m_newestStatement), sql);
    }

private:
    void beginWith(const char *sql)
    {
        if (m_link->mend())
            forgetStatements();
        m_link->execute(sql);
    }

    std::unique_ptr<PostgresLink> m_link;
    std::int64_t m_newestStatement = 0;
};

} // namespace

core::Result<std::unique_ptr<Connection>> openPostgresReadOnly(const StoreLocation &where)
{
    return PostgresLink::open(where, true).map([](std::unique_ptr<PostgresLink> link) -> std::unique_ptr<Connection> {
        return std::make_unique<PostgresConnection>(std::move(link));
    });
}

core::Result<std::unique_ptr<Connection>> openPostgres(const StoreLocation &where)
{
    return PostgresLink::open(where, false).and_then([&](std::unique_ptr<PostgresLink> link) {
        std::unique_ptr<Connection> connection = std::make_unique<PostgresConnection>(std::move(link));
        return migratePostgres(*connection, where.toText()).map([&] { return std::move(connection); });
    });
}

} // namespace hub
