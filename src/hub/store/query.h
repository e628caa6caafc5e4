// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace hub {

/// What a column holds.
enum class ValueKind { Null, Integer, Text, Bytes };

/// A prepared statement of one kind of database. Columns count from 0, parameters from 1. Everything throws
/// StoreFailure. Thread: that of the connection.
class Statement
{
public:
    Statement() = default;
    virtual ~Statement() = default;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    virtual void bind(int index, std::int64_t value) = 0;
    virtual void bind(int index, std::string_view text) = 0;
    virtual void bind(int index, std::span<const std::byte> bytes) = 0;
    /// A bigint[] of PostgreSQL; SQLite has no arrays.
    virtual void bind(int index, std::span<const std::int64_t> values) = 0;
    /// `kind`: what the place is for.
    virtual void bindNull(int index, ValueKind kind) = 0;

    /// True if there is a (further) row.
    virtual bool step() = 0;
    /// Runs a statement without rows to its end; the number of rows it changed.
    virtual int run() = 0;
    /// For the next values; those that are bound stay.
    virtual void reset() = 0;
    /// Ends the reading and lets go of what is bound.
    virtual void release() noexcept = 0;

    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
    /// Also the bytes of a column of bytes.
    [[nodiscard]] virtual std::string text(int column) const = 0;
    [[nodiscard]] virtual ValueKind kind(int column) const = 0;
};

/// A statement while it is in use; released when this goes, so that no read transaction stays open. Everything throws
/// StoreFailure.
class Query
{
public:
    explicit Query(Statement &statement) : m_statement(&statement) {}
    ~Query()
    {
        if (m_statement)
            m_statement->release();
    }
    Query(Query &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    Query &operator=(Query &&) = delete;

    /// Binds 1, 2, 3 … in order. std::nullopt binds NULL.
    template <typename... Values> Query &bind(const Values &...values)
    {
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }
    /// True if there is a (further) row.
    bool step() { return m_statement->step(); }
    /// Runs a statement without rows to its end; the number of rows it changed.
    int run() { return m_statement->run(); }
    /// For the next values.
    void reset() { m_statement->reset(); }

    [[nodiscard]] std::int64_t integer(int column) const { return m_statement->integer(column); }
    [[nodiscard]] bool truth(int column) const { return integer(column) != 0; }
    [[nodiscard]] std::string text(int column) const { return m_statement->text(column); }
    [[nodiscard]] ValueKind kind(int column) const { return m_statement->kind(column); }
    [[nodiscard]] std::optional<std::int64_t> maybeInteger(int column) const
    {
        return kind(column) == ValueKind::Null ? std::nullopt : std::optional(integer(column));
    }

private:
    void bindOne(int index, std::int64_t value) { m_statement->bind(index, value); }
    void bindOne(int index, int value) { m_statement->bind(index, std::int64_t(value)); }
    void bindOne(int index, bool value) { m_statement->bind(index, std::int64_t(value ? 1 : 0)); }
    void bindOne(int index, std::string_view value) { m_statement->bind(index, value); }
    void bindOne(int index, const std::string &value) { m_statement->bind(index, std::string_view(value)); }
    void bindOne(int index, const char *value) { m_statement->bind(index, std::string_view(value)); }
    void bindOne(int index, std::span<const std::byte> value) { m_statement->bind(index, value); }
    void bindOne(int index, std::span<const std::int64_t> values) { m_statement->bind(index, values); }
    template <typename T> void bindOne(int index, const std::optional<T> &value)
    {
        constexpr ValueKind kind = std::is_integral_v<T> ? ValueKind::Integer : ValueKind::Text;
        value ? bindOne(index, *value) : m_statement->bindNull(index, kind);
    }

    Statement *m_statement;
};

} // namespace hub
