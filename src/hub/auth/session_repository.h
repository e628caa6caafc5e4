// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/auth/account_repository.h"
#include "hub/store/connection.h"

#include <chrono>
#include <optional>
#include <string>

namespace hub {

inline constexpr std::chrono::hours kSessionLife{12};
inline constexpr std::chrono::hours kSessionIdleLife{2};

/// Who is signed in.
struct Session
{
    std::string tokenHash;
    std::string account;
    Role role = Role::Viewer;
    std::chrono::sys_seconds lastUsedAt{};
};

/// Table `login_session`. Thread: that of the connection. Throws StoreFailure.
class SessionRepository
{
public:
    explicit SessionRepository(Connection &connection) : m_connection(connection) {}

    /// Begins a session; the secret for the cookie. Sessions that have run out are deleted on the way.
    [[nodiscard]] std::string begin(std::int64_t accountRow, std::chrono::sys_seconds now);
    /// The session of a cookie's secret, if there is one that has not run out.
    [[nodiscard]] std::optional<Session> find(const std::string &secret, std::chrono::sys_seconds now);
    void noteUse(const std::string &tokenHash, std::chrono::sys_seconds now);
    void end(const std::string &tokenHash);

private:
    Connection &m_connection;
};

/// What a page must send back in X-CSRF-Token: made from the cookie's secret, which no other site can read.
[[nodiscard]] std::string csrfToken(const std::string &secret);

} // namespace hub
