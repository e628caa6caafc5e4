// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/store/postgres_link.h"
#include "hub/store/query.h"

#include <memory>
#include <string>
#include <string_view>

namespace hub {

/// A statement on this link, which must outlive it. Without a name it is used once, and its rows are fetched one by
/// one, so that they may be any number.
[[nodiscard]] std::unique_ptr<Statement> postgresStatement(PostgresLink &link, std::string name, std::string_view sql);

} // namespace hub
