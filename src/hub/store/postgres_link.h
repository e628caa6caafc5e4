// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "hub/store/store_failure.h"
#include "hub/store/store_location.h"

#include <libpq-fe.h>
#include <memory>
#include <string>

namespace hub {

struct PostgresResultDeleter
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using PostgresResult = std::unique_ptr<PGresult, PostgresResultDeleter>;

/// The link to the server. Knows nothing of statements. What it throws is a StoreFailure.
class PostgresLink
{
public:
    [[nodiscard]] static core::Result<std::unique_ptr<PostgresLink>> open(const StoreLocation &where, bool isReadOnly);
    ~PostgresLink() { PQfinish(m_connection); }
    PostgresLink(const PostgresLink &) = delete;
    PostgresLink &operator=(const PostgresLink &) = delete;

    /// True if it had to be made anew.
    bool mend();
    /// The result, if it is none of a failure.
    [[nodiscard]] PostgresResult checked(PGresult *raw);
    void execute(const std::string &sql) { (void)checked(PQexec(m_connection, sql.c_str())); }
    [[nodiscard]] bool isInTransaction() const { return PQtransactionStatus(m_connection) != PQTRANS_IDLE; }
    [[nodiscard]] StoreFailure lost() const;
    [[nodiscard]] PGconn *handle() { return m_connection; }

private:
    PostgresLink(PGconn *connection, bool isReadOnly) : m_connection(connection), m_isReadOnly(isReadOnly) {}
    void prepareSession();

    PGconn *m_connection;
    bool m_isReadOnly;
};

} // namespace hub
