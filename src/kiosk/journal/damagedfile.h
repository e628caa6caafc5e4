// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <filesystem>

namespace kiosk {

/// Renames a damaged SQLite database with its -wal and -shm files to `<stem>.corrupt-<time>-<n>` beside it and gives
/// the new path: kept for the office, out of the way of a new one. The time is UTC as the clock shows it. The newest
/// eight such databases are kept. Errors: Io.
[[nodiscard]] core::Result<std::filesystem::path> setAside(const std::filesystem::path &database,
                                                           const core::Clock &clock);

} // namespace kiosk
