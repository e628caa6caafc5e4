// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/store/connection.h"

namespace hub {

/// As Connection::open(). A connection that breaks is made anew at the begin of the next transaction.
[[nodiscard]] core::Result<std::unique_ptr<Connection>> openPostgres(const StoreLocation &where);
/// As Connection::openReadOnly().
[[nodiscard]] core::Result<std::unique_ptr<Connection>> openPostgresReadOnly(const StoreLocation &where);

} // namespace hub
