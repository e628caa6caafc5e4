// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <span>

namespace storage {

class Database;

/// One step of a schema: the file migrations/NNN_what.sql. A landed step never changes.
struct Migration
{
    int version = 0;
    const char *name = "";
    const char *sql = "";
};

/// Brings `database` to the last of `migrations` (sorted, 1…n), each step in one transaction that also sets
/// user_version. Errors: Unsupported (made by a newer program; untouched), Io, Full, Malformed.
[[nodiscard]] core::Result<> migrate(Database &database, std::span<const Migration> migrations);

} // namespace storage
