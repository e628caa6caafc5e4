// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/store/connection.h"

#include <string>

namespace hub {

/// storage::migrate() for PostgreSQL: hubs that start at the same time wait for each other. `where` is for messages.
/// Errors: Unsupported (made by a newer program; untouched), Io, Full.
[[nodiscard]] core::Result<> migratePostgres(Connection &connection, const std::string &where);

} // namespace hub
