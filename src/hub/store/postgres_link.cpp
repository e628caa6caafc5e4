// SPDX-License-Identifier: Apache-2.0
#include "hub/store/postgres_link.h"

namespace hub {
namespace {

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

} // namespace

core::Result<std::unique_ptr<PostgresLink>> PostgresLink::open(const StoreLocation &where, bool isReadOnly)
{
    // What the URI says comes later in the list and wins.
    const char *const names[] = {"fallback_application_name", "connect_timeout", "client_encoding", "dbname", nullptr};
    const char *const values[] = {"huhang-hub", "10", "UTF8", where.uri().c_str(), nullptr};
    auto link = std::unique_ptr<PostgresLink>(new PostgresLink(PQconnectdbParams(names, values, 1), isReadOnly));
    if (PQstatus(link->m_connection) != CONNECTION_OK)
        return core::failure(core::Code::Io,
                             "cannot use " + where.toText() + ": " + oneLine(PQerrorMessage(link->m_connection)));
    PQsetNoticeProcessor(
        link->m_connection, [](void *, const char *) {}, nullptr);
    return guarded([&]() -> core::Result<std::unique_ptr<PostgresLink>> {
        link->prepareSession();
        return std::move(link);
    });
}

bool PostgresLink::mend()
{
    if (PQstatus(m_connection) == CONNECTION_OK)
        return false;
    PQreset(m_connection);
    if (PQstatus(m_connection) != CONNECTION_OK)
        throw lost();
    prepareSession();
    return true;
}

PostgresResult PostgresLink::checked(PGresult *raw)
{
    PostgresResult result(raw);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_COPY_IN)
        return result;
    if (PQstatus(m_connection) != CONNECTION_OK)
        throw lost();
    const char *state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    const std::string_view code = state ? state : "";
    throw StoreFailure({codeOf(code), oneLine(PQresultErrorMessage(result.get()))}, isTransient(code));
}

StoreFailure PostgresLink::lost() const
{
    return StoreFailure({core::Code::Io, oneLine(PQerrorMessage(m_connection))}, true);
}

void PostgresLink::prepareSession()
{
    // A hub that hangs must not keep the others waiting for its locks.
    execute("SET idle_in_transaction_session_timeout = '60s'; SET lock_timeout = '30s'");
    if (m_isReadOnly)
        execute("SET default_transaction_read_only = on");
}

} // namespace hub
