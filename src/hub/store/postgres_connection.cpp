// SPDX-License-Identifier: Apache-2.0
#include "hub/store/postgres_connection.h"

#include "core/encoding.h"
#include "hub/store/postgres_migrator.h"
#include "hub/store/postgres_sql.h"

#include <charconv>
#include <libpq-fe.h>

namespace hub {
namespace {

// Types of parameters and columns, from the server's catalogue pg_type: they never change.
constexpr Oid kBool = 16;
constexpr Oid kBytes = 17;
constexpr Oid kBigint = 20;
constexpr Oid kSmallint = 21;
constexpr Oid kInteger = 23;
constexpr Oid kText = 25;
constexpr Oid kNumeric = 1700;

struct ResultDeleter
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using ResultHandle = std::unique_ptr<PGresult, ResultDeleter>;

/// "ERROR:  deadlock detected\nDETAIL: …" in one line.
std::string oneLine(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.remove_suffix(1);
    std::string line(text);
    for (char &c : line)
        c = c == '\n' ? ' ' : c;
    return "PostgreSQL: " + line;
}

/// SQLSTATE classes: 53 means a resource (memory, disk, connections) is used up, XX00n damaged data.
core::Code codeOf(std::string_view state)
{
    if (state.starts_with("53"))
        return core::Code::Full;
    if (state == "XX001" || state == "XX002")
        return core::Code::Malformed;
    return core::Code::Io;
}

/// 40: serialisation failure or deadlock; 57P0n: the server is going down or coming up.
bool isTransient(std::string_view state) { return state.starts_with("40") || state.starts_with("57P"); }

/// The link to the server. Knows nothing of statements.
class Link
{
public:
    static core::Result<std::unique_ptr<Link>> open(const StoreLocation &where, bool isReadOnly)
    {
        // What the URI says comes later in the list and wins.
        const char *const names[] = {"fallback_application_name", "connect_timeout", "client_encoding", "dbname",
                                     nullptr};
        const char *const values[] = {"huhang-hub", "10", "UTF8", where.uri().c_str(), nullptr};
        auto link = std::unique_ptr<Link>(new Link(PQconnectdbParams(names, values, 1), isReadOnly));
        if (PQstatus(link->m_connection) != CONNECTION_OK)
            return core::failure(core::Code::Io,
                                 "cannot use " + where.toText() + ": " + oneLine(PQerrorMessage(link->m_connection)));
        PQsetNoticeProcessor(
            link->m_connection, [](void *, const char *) {}, nullptr);
        return guarded([&]() -> core::Result<std::unique_ptr<Link>> {
            link->prepareSession();
            return std::move(link);
        });
    }
    ~Link() { PQfinish(m_connection); }
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;

    /// True if it had to be made anew.
    bool mend()
    {
        if (PQstatus(m_connection) == CONNECTION_OK)
            return false;
        PQreset(m_connection);
        if (PQstatus(m_connection) != CONNECTION_OK)
            throw lost();
        prepareSession();
        return true;
    }

    ResultHandle checked(PGresult *raw)
    {
        ResultHandle result(raw);
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_COPY_IN)
            return result;
        if (PQstatus(m_connection) != CONNECTION_OK)
            throw lost();
        const char *state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
        const std::string_view code = state ? state : "";
        throw StoreFailure({codeOf(code), oneLine(PQresultErrorMessage(result.get()))}, isTransient(code));
    }
    void execute(const std::string &sql) { (void)checked(PQexec(m_connection, sql.c_str())); }
    [[nodiscard]] bool isInTransaction() const { return PQtransactionStatus(m_connection) != PQTRANS_IDLE; }
    [[nodiscard]] StoreFailure lost() const
    {
        return StoreFailure({core::Code::Io, oneLine(PQerrorMessage(m_connection))}, true);
    }
    [[nodiscard]] PGconn *handle() { return m_connection; }

private:
    Link(PGconn *connection, bool isReadOnly) : m_connection(connection), m_isReadOnly(isReadOnly) {}

    void prepareSession()
    {
        // A hub that hangs must not keep the others waiting for its locks.
        execute("SET idle_in_transaction_session_timeout = '60s'; SET lock_timeout = '30s'");
        if (m_isReadOnly)
            execute("SET default_transaction_read_only = on");
    }

    PGconn *m_connection;
    bool m_isReadOnly;
};

class PostgresStatement final : public Statement
{
public:
    /// Without a name it is used once, and its rows are fetched one by one, so that they may be any number.
    PostgresStatement(Link &link, std::string name, std::string_view sql)
        : m_link(link), m_name(std::move(name)), m_sql(withPostgresParameters(sql))
    {}
    ~PostgresStatement() override { endReading(); }

    void bind(int index, std::int64_t value) override { set(index, kBigint, std::to_string(value)); }
    void bind(int index, std::string_view text) override { set(index, kText, acceptableText(text)); }
    void bind(int index, std::span<const std::byte> bytes) override
    {
        set(index, kBytes, std::string(core::asText(bytes)));
    }
    void bindNull(int index, ValueKind kind) override
    {
        set(index, kind == ValueKind::Integer ? kBigint : kText, std::nullopt);
    }

    bool step() override
    {
        if (isUsedOnce())
            return stepInStream();
        if (!m_result)
            execute();
        return ++m_row < PQntuples(m_result.get());
    }
    int run() override
    {
        execute();
        const std::string_view changed = PQcmdTuples(m_result.get());
        int rows = 0;
        std::from_chars(changed.data(), changed.data() + changed.size(), rows);
        return rows;
    }
    void reset() override { endReading(); }
    void release() noexcept override
    {
        endReading();
        m_parameters.clear();
    }

    [[nodiscard]] std::int64_t integer(int column) const override
    {
        const std::string_view value = at(column);
        std::int64_t number = 0;
        std::from_chars(value.data(), value.data() + value.size(), number);
        return number;
    }
    [[nodiscard]] std::string text(int column) const override
    {
        if (PQftype(m_result.get(), column) != kBytes)
            return std::string(at(column));
        const auto bytes = core::fromHex(at(column).substr(2)); // "\x…"
        return bytes ? std::string(core::asText(*bytes)) : std::string();
    }
    [[nodiscard]] ValueKind kind(int column) const override
    {
        if (PQgetisnull(m_result.get(), m_row, column))
            return ValueKind::Null;
        switch (PQftype(m_result.get(), column)) {
        case kBool:
        case kBigint:
        case kSmallint:
        case kInteger:
        case kNumeric:
            return ValueKind::Integer;
        case kBytes:
            return ValueKind::Bytes;
        default:
            return ValueKind::Text;
        }
    }

private:
    struct Parameter
    {
        Oid type = 0;
        std::optional<std::string> value;
    };

    void set(int index, Oid type, std::optional<std::string> value)
    {
        if (m_parameters.size() < size_t(index))
            m_parameters.resize(size_t(index));
        m_parameters[size_t(index) - 1] = {type, std::move(value)};
    }
    [[nodiscard]] std::string_view at(int column) const
    {
        return {PQgetvalue(m_result.get(), m_row, column), size_t(PQgetlength(m_result.get(), m_row, column))};
    }
    void prepare()
    {
        std::vector<Oid> types;
        for (const Parameter &parameter : m_parameters)
            types.push_back(parameter.type);
        (void)m_link.checked(
            PQprepare(m_link.handle(), m_name.c_str(), m_sql.c_str(), int(types.size()), types.data()));
        m_isPrepared = !isUsedOnce(); // the nameless statement is soon another one
    }
    struct Values
    {
        std::vector<const char *> texts;
        std::vector<int> lengths;
        std::vector<int> formats;
    };
    [[nodiscard]] Values values() const
    {
        Values all;
        for (const Parameter &parameter : m_parameters) {
            all.texts.push_back(parameter.value ? parameter.value->c_str() : nullptr);
            all.lengths.push_back(parameter.value ? int(parameter.value->size()) : 0);
            all.formats.push_back(parameter.type == kBytes ? 1 : 0);
        }
        return all;
    }
    void execute()
    {
        if (!m_isPrepared)
            prepare();
        const Values all = values();
        m_result = m_link.checked(PQexecPrepared(m_link.handle(), m_name.c_str(), int(all.texts.size()),
                                                 all.texts.data(), all.lengths.data(), all.formats.data(), 0));
        m_row = -1;
    }

    [[nodiscard]] bool isUsedOnce() const { return m_name.empty(); }
    bool stepInStream()
    {
        if (!m_isStreaming) {
            prepare();
            const Values all = values();
            if (PQsendQueryPrepared(m_link.handle(), "", int(all.texts.size()), all.texts.data(), all.lengths.data(),
                                    all.formats.data(), 0) != 1)
                throw m_link.lost();
            PQsetSingleRowMode(m_link.handle());
            m_isStreaming = true;
            m_row = 0;
        }
        m_result.reset(PQgetResult(m_link.handle()));
        if (PQresultStatus(m_result.get()) == PGRES_SINGLE_TUPLE)
            return true;
        ResultHandle last = std::move(m_result);
        endReading();
        (void)m_link.checked(last.release());
        return false;
    }
    void endReading() noexcept
    {
        m_result.reset();
        while (m_isStreaming) {
            const ResultHandle rest(PQgetResult(m_link.handle()));
            m_isStreaming = rest != nullptr;
        }
    }

    Link &m_link;
    std::string m_name;
    std::string m_sql;
    std::vector<Parameter> m_parameters;
    ResultHandle m_result;
    int m_row = -1;
    bool m_isPrepared = false;
    bool m_isStreaming = false;
};

/// COPY in text format.
class PostgresBulkWriter final : public BulkWriter
{
public:
    PostgresBulkWriter(Link &link, const std::string &table, const std::vector<std::string> &columns)
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

    Link &m_link;
    int m_columns;
    std::string m_lines;
};

class PostgresConnection final : public Connection
{
public:
    explicit PostgresConnection(std::unique_ptr<Link> link) : m_link(std::move(link)) {}
    ~PostgresConnection() override { forgetStatements(); }

    void execute(const std::string &sql) override { m_link->execute(sql); }
    [[nodiscard]] std::unique_ptr<Statement> prepareOnce(const std::string &sql) override
    {
        return std::make_unique<PostgresStatement>(*m_link, std::string(), sql);
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
        return std::make_unique<PostgresStatement>(*m_link, "s" + std::to_string(++m_newestStatement), sql);
    }

private:
    void beginWith(const char *sql)
    {
        if (m_link->mend())
            forgetStatements();
        m_link->execute(sql);
    }

    std::unique_ptr<Link> m_link;
    std::int64_t m_newestStatement = 0;
};

} // namespace

core::Result<std::unique_ptr<Connection>> openPostgresReadOnly(const StoreLocation &where)
{
    return Link::open(where, true).map([](std::unique_ptr<Link> link) -> std::unique_ptr<Connection> {
        return std::make_unique<PostgresConnection>(std::move(link));
    });
}

core::Result<std::unique_ptr<Connection>> openPostgres(const StoreLocation &where)
{
    return Link::open(where, false).and_then([&](std::unique_ptr<Link> link) {
        std::unique_ptr<Connection> connection = std::make_unique<PostgresConnection>(std::move(link));
        return migratePostgres(*connection, where.toText()).map([&] { return std::move(connection); });
    });
}

} // namespace hub
