// SPDX-License-Identifier: Apache-2.0
#include "hub/store/connection.h"

#include "hub/store/postgres_connection.h"
#include "hub/store/sqlite_connection.h"

namespace hub {

core::Result<std::unique_ptr<Connection>> Connection::open(const StoreLocation &where)
{
    return where.isPostgres() ? openPostgres(where) : openSqlite(where.file());
}

core::Result<std::unique_ptr<Connection>> Connection::openReadOnly(const StoreLocation &where)
{
    return where.isPostgres() ? openPostgresReadOnly(where) : openSqliteReadOnly(where.file());
}

} // namespace hub
