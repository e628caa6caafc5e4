// SPDX-License-Identifier: Apache-2.0
#include "tests/hub/support/test_database.h"

#include "core/random.h"

#include <algorithm>
#include <cstdlib>
#include <libpq-fe.h>
#include <memory>
#include <stdexcept>

namespace testing_support {
namespace {

const char *serverUri() { return std::getenv("HUHANG_TEST_DATABASE"); }

void runOnServer(const std::string &sql)
{
    const std::unique_ptr<PGconn, void (*)(PGconn *)> connection(PQconnectdb(serverUri()), PQfinish);
    const std::unique_ptr<PGresult, void (*)(PGresult *)> result(PQexec(connection.get(), sql.c_str()), PQclear);
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
        throw std::runtime_error(sql + ": " + PQerrorMessage(connection.get()));
}

std::string newSchema()
{
    if (!isOnPostgres())
        return {};
    std::string name = "t" + core::randomUuid();
    std::erase(name, '-');
    runOnServer("CREATE SCHEMA " + name);
    return name;
}

hub::StoreLocation locationOf(const std::filesystem::path &folder, const std::string &schema)
{
    if (schema.empty())
        return folder / "hub.sqlite";
    const std::string uri = serverUri();
    return hub::StoreLocation::fromText(uri + (uri.find('?') == uri.npos ? "?" : "&") + "options=-csearch_path%3D" +
                                        schema)
        .value();
}

} // namespace

bool isOnPostgres() { return serverUri() != nullptr; }

TestDatabase::TestDatabase(const std::filesystem::path &folder)
    : m_schema(newSchema()), m_location(locationOf(folder, m_schema))
{}

TestDatabase::~TestDatabase()
{
    if (!m_schema.empty())
        runOnServer("SET client_min_messages = error; DROP SCHEMA " + m_schema + " CASCADE");
}

} // namespace testing_support
