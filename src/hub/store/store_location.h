// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <variant>

namespace hub {

/// The database of a store: a SQLite file, or a PostgreSQL database that any number of hubs share.
class StoreLocation
{
public:
    // Implicit: a file is a location.
    StoreLocation(std::filesystem::path sqliteFile) : m_where(std::move(sqliteFile)) {}
    /// "sqlite:FILE", or a connection URI "postgresql://user@host:port/database" as in libpq's documentation; what it
    /// leaves out (a password, above all) comes from PGPASSFILE and the other variables of libpq. Errors: Malformed.
    [[nodiscard]] static core::Result<StoreLocation> fromText(std::string_view text);

    [[nodiscard]] bool isPostgres() const { return std::holds_alternative<std::string>(m_where); }
    /// The file. Only if it is none of PostgreSQL.
    [[nodiscard]] const std::filesystem::path &file() const { return std::get<std::filesystem::path>(m_where); }
    /// The connection URI. Only of PostgreSQL.
    [[nodiscard]] const std::string &uri() const { return std::get<std::string>(m_where); }
    /// For messages: without a password.
    [[nodiscard]] std::string toText() const;

private:
    explicit StoreLocation(std::string postgresUri) : m_where(std::move(postgresUri)) {}
    std::variant<std::filesystem::path, std::string> m_where;
};

} // namespace hub
