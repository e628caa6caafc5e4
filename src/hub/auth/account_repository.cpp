// SPDX-License-Identifier: Apache-2.0
#include "hub/auth/account_repository.h"

#include "hub/store/report_day.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace hub {

std::string_view roleName(Role role)
{
    switch (role) {
    case Role::Viewer:
        return "viewer";
    case Role::Editor:
        return "editor";
    case Role::Publisher:
        return "publisher";
    case Role::Admin:
        return "admin";
    }
    std::abort();
}

std::optional<Role> roleFromName(std::string_view name)
{
    for (const Role role : {Role::Viewer, Role::Editor, Role::Publisher, Role::Admin})
        if (roleName(role) == name)
            return role;
    return std::nullopt;
}

core::Result<> checkAccountName(std::string_view name)
{
    const bool isPrintable =
        std::ranges::none_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    if (name.size() < 2 || name.size() > 60 || !isPrintable || name.front() == ' ' || name.back() == ' ')
        return core::failure(core::Code::Malformed,
                             "an account's name has 2 to 60 bytes, no spaces at its ends and no control characters");
    return {};
}

void AccountRepository::lock() { m_connection.lock(StoreLock::Accounts); }

bool AccountRepository::isEmpty() { return !m_connection.query("SELECT 1 FROM account LIMIT 1").step(); }

std::optional<Account> AccountRepository::find(const std::string &name)
{
    Query query = m_connection.query("SELECT id, name, role, password_hash FROM account WHERE name = ?");
    if (!query.bind(name).step())
        return std::nullopt;
    const auto role = roleFromName(query.text(2));
    return Account{query.integer(0), query.text(1), role.value_or(Role::Viewer), query.text(3)};
}

core::Result<std::int64_t> AccountRepository::add(const Account &account, std::chrono::sys_seconds now)
{
    if (const auto fine = checkAccountName(account.name); !fine)
        return tl::unexpected(fine.error());
    lock();
    if (find(account.name))
        return core::failure(core::Code::Rejected, "there is already an account of that name");
    Query insert = m_connection.query(
        "INSERT INTO account(name, role, password_hash, created_at) VALUES (?, ?, ?, ?) RETURNING id");
    insert.bind(account.name, roleName(account.role), account.passwordHash, stored(now)).step();
    return insert.integer(0);
}

} // namespace hub
