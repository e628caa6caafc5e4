// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "hub/store/connection.h"

#include <chrono>
#include <optional>
#include <string>

namespace hub {

/// Each may do what those before it may.
enum class Role { Viewer, Editor, Publisher, Admin };

[[nodiscard]] std::string_view roleName(Role role);
[[nodiscard]] std::optional<Role> roleFromName(std::string_view name);

struct Account
{
    std::int64_t row = 0;
    std::string name;
    Role role = Role::Viewer;
    std::string passwordHash;
};

/// Table `account`. Thread: that of the connection. Throws StoreFailure.
class AccountRepository
{
public:
    explicit AccountRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] bool isEmpty();
    /// Keeps other hubs from adding accounts until the transaction ends.
    void lock();
    [[nodiscard]] std::optional<Account> find(const std::string &name);
    /// The row. Errors: Malformed (name), Rejected (the name is taken).
    [[nodiscard]] core::Result<std::int64_t> add(const Account &account, std::chrono::sys_seconds now);

private:
    Connection &m_connection;
};

/// 2 to 60 bytes, no spaces at the ends, no control characters. Errors: Malformed.
[[nodiscard]] core::Result<> checkAccountName(std::string_view name);

} // namespace hub
