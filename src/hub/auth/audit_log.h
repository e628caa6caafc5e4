// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "hub/store/connection.h"

#include <chrono>
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

/// Table `audit_log`: each row's hash covers the row and the hash before it. Thread: that of the connection. Throws
/// StoreFailure.
class AuditLog
{
public:
    explicit AuditLog(Connection &connection) : m_connection(connection) {}

    /// To be run in the transaction of what it tells of.
    void add(const AuditEntry &entry, std::chrono::sys_seconds now);
    /// Errors: Forged (the first row that does not fit is named).
    [[nodiscard]] core::Result<> verify();

private:
    Connection &m_connection;
};

} // namespace hub
