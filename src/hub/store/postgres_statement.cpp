// SPDX-License-Identifier: Apache-2.0
#include "hub/store/postgres_statement.h"

#include "core/encoding.h"
#include "hub/store/postgres_sql.h"

#include <charconv>
#include <optional>
#include <vector>

namespace hub {
namespace {

// Types of parameters and columns, from the server's catalogue pg_type: they never change.
constexpr Oid kBool = 16;
constexpr Oid kBytes = 17;
constexpr Oid kBigint = 20;
constexpr Oid kSmallint = 21;
constexpr Oid kInteger = 23;
constexpr Oid kText = 25;
constexpr Oid kBigintArray = 1016;
constexpr Oid kNumeric = 1700;

bool isBinary(Oid type) { return type == kBytes || type == kBigintArray; }

class PostgresStatement final : public Statement
{
public:
    PostgresStatement(PostgresLink &link, std::string name, std::string_view sql)
        : m_link(link), m_name(std::move(name)), m_sql(withPostgresParameters(sql))
    {}
    ~PostgresStatement() override { endReading(); }

    void bind(int index, std::int64_t value) override { set(index, kBigint, std::to_string(value)); }
    void bind(int index, std::string_view text) override { set(index, kText, acceptableText(text)); }
    void bind(int index, std::span<const std::byte> bytes) override
    {
        set(index, kBytes, std::string(core::asText(bytes)));
    }
    void bind(int index, std::span<const std::int64_t> values) override
    {
        set(index, kBigintArray, binaryBigints(values));
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
            all.formats.push_back(isBinary(parameter.type) ? 1 : 0);
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
        PostgresResult last = std::move(m_result);
        endReading();
        (void)m_link.checked(last.release());
        return false;
    }
    void endReading() noexcept
    {
        m_result.reset();
        while (m_isStreaming) {
            const PostgresResult rest(PQgetResult(m_link.handle()));
            m_isStreaming = rest != nullptr;
        }
    }

    PostgresLink &m_link;
    std::string m_name;
    std::string m_sql;
    std::vector<Parameter> m_parameters;
    PostgresResult m_result;
    int m_row = -1;
    bool m_isPrepared = false;
    bool m_isStreaming = false;
};

} // namespace

std::unique_ptr<Statement> postgresStatement(PostgresLink &link, std::string name, std::string_view sql)
{
    return std::make_unique<PostgresStatement>(link, std::move(name), sql);
}

} // namespace hub
