// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/store/connection.h"

#include <filesystem>

namespace hub {

/// As Connection::open().
[[nodiscard]] core::Result<std::unique_ptr<Connection>> openSqlite(const std::filesystem::path &file);
/// As Connection::openReadOnly().
[[nodiscard]] core::Result<std::unique_ptr<Connection>> openSqliteReadOnly(const std::filesystem::path &file);

} // namespace hub
