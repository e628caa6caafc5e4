// SPDX-License-Identifier: Apache-2.0
#include "hub/store/connection.h"

#include "hub_migrations.h"

namespace hub {

Query::~Query()
{
    if (m_statement == nullptr)
        return;
    m_statement->tryReset();
    m_statement->clearBindings();
}

std::optional<std::int64_t> Query::maybeInteger(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    return value.isNull() ? std::nullopt : std::optional<std::int64_t>(value.getInt64());
}

core::Result<std::unique_ptr<Connection>> Connection::open(const std::filesystem::path &file)
{
    auto database = storage::Database::open(file);
    if (!database)
        return tl::unexpected(database.error());
    if (auto migrated = storage::migrate(*database, migrations()); !migrated)
        return tl::unexpected(migrated.error());
    return std::unique_ptr<Connection>(new Connection(std::move(*database)));
}

core::Result<std::unique_ptr<Connection>> Connection::openReadOnly(const std::filesystem::path &file)
{
    return storage::Database::openReadOnly(file).map(
        [](storage::Database database) { return std::unique_ptr<Connection>(new Connection(std::move(database))); });
}

Query Connection::prepared(const char *sql)
{
    std::unique_ptr<SQLite::Statement> &slot = m_statements[sql];
    if (!slot)
        slot = std::make_unique<SQLite::Statement>(m_database.handle(), sql);
    return Query(*slot);
}

} // namespace hub
