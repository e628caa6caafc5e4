// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "hub/store/connection.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

namespace hub {

/// What was done, by whom and from where.
struct AuditEntry
{
    std::string account; ///< empty: nobody signed in; "console": a command on the hub's machine
    std::string address;
    std::string action; ///< "kiosk.revoked"
    std::string detail;
};

/// What a whole log comes to. Kept elsewhere, it tells whether rows were cut off the end since.
struct AuditSeal
{
    std::int64_t rows = 0;
    std::string lastHash; ///< empty: no rows
};

/// Table `audit_log`: each row's hash covers the row and the hash before it. Thread: that of the connection. Throws
/// StoreFailure.
class AuditLog
{
public:
    explicit AuditLog(Connection &connection) : m_connection(connection) {}

    /// To be run in the transaction of what it tells of.
    void add(const AuditEntry &entry, std::chrono::sys_seconds now);
    using Reader = std::function<void(const AuditEntry &, std::chrono::sys_seconds)>;
    /// Gives every row, the oldest first, to `read`. Errors: Forged (the first row that does not fit is named).
    [[nodiscard]] core::Result<AuditSeal> verify(const Reader &read = {});

private:
    Connection &m_connection;
};

} // namespace hub
