// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "storage/database.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace hub {

/// A prepared statement while it is in use; reset when this goes, so that no read transaction stays open.
class Query
{
public:
    explicit Query(SQLite::Statement &statement) : m_statement(&statement) {}
    ~Query();
    Query(Query &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    Query &operator=(Query &&) = delete;

    /// Binds 1, 2, 3 … in order. std::nullopt binds NULL. Throws SQLite::Exception.
    template <typename... Values> Query &bind(const Values &...values)
    {
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }
    /// True if there is a (further) row. Throws SQLite::Exception.
    bool step() { return m_statement->executeStep(); }
    /// Runs a statement without rows to its end; the number of rows it changed. Throws SQLite::Exception.
    int run() { return m_statement->exec(); }
    /// For the next values. Throws SQLite::Exception.
    void reset() { m_statement->reset(); }

    [[nodiscard]] std::int64_t integer(int column) const { return m_statement->getColumn(column).getInt64(); }
    [[nodiscard]] bool truth(int column) const { return integer(column) != 0; }
    [[nodiscard]] std::string text(int column) const { return m_statement->getColumn(column).getString(); }
    [[nodiscard]] std::optional<std::int64_t> maybeInteger(int column) const;

private:
    void bindOne(int index, std::int64_t value) { m_statement->bind(index, value); }
    void bindOne(int index, int value) { m_statement->bind(index, value); }
    void bindOne(int index, bool value) { m_statement->bind(index, value ? 1 : 0); }
    void bindOne(int index, const std::string &value) { m_statement->bind(index, value); }
    void bindOne(int index, std::string_view value) { m_statement->bind(index, std::string(value)); }
    void bindOne(int index, const char *value) { m_statement->bind(index, value); }
    void bindOne(int index, std::span<const std::byte> value)
    {
        m_statement->bind(index, value.data(), int(value.size()));
    }
    template <typename T> void bindOne(int index, const std::optional<T> &value)
    {
        value ? bindOne(index, *value) : m_statement->bind(index);
    }

    SQLite::Statement *m_statement;
};

/// A connection to hub.sqlite with its prepared statements. Thread: one at a time.
class Connection
{
public:
    /// The file with the newest schema, made or brought forward as needed. Errors: Io, Full, Malformed (damaged),
    /// Unsupported (made by a newer program; untouched).
    [[nodiscard]] static core::Result<std::unique_ptr<Connection>> open(const std::filesystem::path &file);
    /// For reports beside the writer. Errors: Io, Malformed.
    [[nodiscard]] static core::Result<std::unique_ptr<Connection>> openReadOnly(const std::filesystem::path &file);

    /// `sql` must be a literal: its address is the key of the cache. Throws SQLite::Exception.
    template <size_t N> [[nodiscard]] Query query(const char (&sql)[N]) { return prepared(sql); }

    [[nodiscard]] storage::Database &database() { return m_database; }

private:
    explicit Connection(storage::Database database) : m_database(std::move(database)) {}
    [[nodiscard]] Query prepared(const char *sql);

    storage::Database m_database;
    std::unordered_map<const char *, std::unique_ptr<SQLite::Statement>> m_statements;
};

/// storage::inTransaction() on a connection.
template <typename Work> [[nodiscard]] auto inTransaction(Connection &connection, Work work) -> decltype(work())
{
    return storage::inTransaction(connection.database(), std::move(work));
}

} // namespace hub
