// SPDX-License-Identifier: Apache-2.0
#include "hub/store/store_copy.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hub {
namespace {

/// Those that others refer to come first.
constexpr std::array<std::string_view, 22> kTables{"venue",
                                                   "enrolment_code",
                                                   "kiosk",
                                                   "kiosk_start",
                                                   "epoch",
                                                   "kiosk_note",
                                                   "campaign",
                                                   "item",
                                                   "metric",
                                                   "language",
                                                   "counter",
                                                   "counted_item",
                                                   "quarantine",
                                                   "rollup_day",
                                                   "dirty_day",
                                                   "rollup_fleet_day",
                                                   "rollup_venue_month",
                                                   "dirty_fleet_day",
                                                   "dirty_venue_month",
                                                   "account",
                                                   "login_session",
                                                   "audit_log"};
/// What only one kind of database has, or each has of its own.
constexpr std::array<std::string_view, 3> kOfTheDatabase{"schema_version", "hub_identity", "sqlite_sequence"};

using Names = std::vector<std::string>;

Names firstColumnOf(Connection &connection, const std::string &sql)
{
    Names names;
    const auto statement = connection.prepareOnce(sql);
    while (statement->step())
        names.push_back(statement->text(0));
    std::ranges::sort(names);
    return names;
}

std::int64_t numberOf(Connection &connection, const std::string &sql)
{
    const auto statement = connection.prepareOnce(sql);
    return statement->step() ? statement->integer(0) : 0;
}

Names tablesOf(Connection &connection)
{
    Names tables = firstColumnOf(
        connection, connection.isPostgres()
                        ? "SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema()"
                        : "SELECT name FROM sqlite_schema WHERE type = 'table'");
    std::erase_if(tables, [](const std::string &name) {
        return std::ranges::find(kOfTheDatabase, std::string_view(name)) != kOfTheDatabase.end();
    });
    return tables;
}

Names columnsOf(Connection &connection, const std::string &table)
{
    return firstColumnOf(connection, connection.isPostgres()
                                         ? "SELECT column_name::text FROM information_schema.columns "
                                           "WHERE table_schema = current_schema() AND table_name = '" +
                                               table + "'"
                                         : "SELECT name FROM pragma_table_info('" + table + "')");
}

core::Result<> checkTables(Connection &from, Connection &to)
{
    Names known(kTables.begin(), kTables.end());
    std::ranges::sort(known);
    if (tablesOf(from) != known || tablesOf(to) != known)
        return core::failure(core::Code::Unsupported, "a database has tables that this program does not know");
    for (const std::string &table : known) {
        if (columnsOf(from, table) != columnsOf(to, table))
            return core::failure(core::Code::Unsupported, "the columns of table " + table + " differ");
        if (numberOf(to, "SELECT count(*) FROM (SELECT 1 FROM " + table + " LIMIT 1) AS t") > 0)
            return core::failure(core::Code::Rejected, "the database to copy to is not empty: table " + table +
                                                           " has rows; choose a new one");
    }
    return {};
}

std::int64_t copyTable(Connection &from, Connection &to, const std::string &table)
{
    const Names columns = columnsOf(to, table);
    std::string list;
    for (const std::string &column : columns)
        list += (list.empty() ? "" : ", ") + column;
    const auto writer = to.bulkWriter(table, columns);
    const auto rows = from.prepareOnce("SELECT " + list + " FROM " + table);
    std::int64_t count = 0;
    for (Query query(*rows); query.step(); ++count)
        writer->add(query);
    writer->finish();
    // The next row gets a number of its own.
    if (to.isPostgres() && std::ranges::binary_search(columns, "id"))
        (void)numberOf(to, "SELECT setval(pg_get_serial_sequence('" + table +
                               "', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM " + table + "), false)");
    return count;
}

core::Result<> checkCopy(Connection &from, Connection &to)
{
    for (const std::string_view table : kTables) {
        const std::string sql = "SELECT count(*) FROM " + std::string(table);
        if (numberOf(from, sql) != numberOf(to, sql))
            return core::failure(core::Code::Malformed, "not all rows of table " + std::string(table) + " arrived");
    }
    for (const char *sql :
         {"SELECT coalesce(sum(value), 0) FROM counter", "SELECT coalesce(sum(value), 0) FROM rollup_day"})
        if (numberOf(from, sql) != numberOf(to, sql))
            return core::failure(core::Code::Malformed, std::string("the copy differs in: ") + sql);
    return {};
}

} // namespace

core::Result<std::vector<CopiedTable>> copyStore(Connection &from, Connection &to)
{
    return inTransaction(to, [&]() -> core::Result<std::vector<CopiedTable>> {
        const Snapshot snapshot(from);
        if (const auto fits = checkTables(from, to); !fits)
            return tl::unexpected(fits.error());
        std::vector<CopiedTable> copied;
        for (const std::string_view table : kTables)
            copied.push_back({std::string(table), copyTable(from, to, std::string(table))});
        return checkCopy(from, to).map([&] { return copied; });
    });
}

} // namespace hub
