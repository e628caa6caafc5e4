// SPDX-License-Identifier: Apache-2.0
#include "hub/auth/session_repository.h"

#include "core/encoding.h"
#include "core/random.h"
#include "core/sha256.h"
#include "hub/store/report_day.h"

namespace hub {
namespace {
std::string tokenHash(const std::string &secret) { return core::sha256Hex(core::asBytes("session " + secret)); }
} // namespace

std::string SessionRepository::begin(std::int64_t accountRow, std::chrono::sys_seconds now)
{
    m_connection.query("DELETE FROM login_session WHERE created_at <= ? OR last_used_at <= ?")
        .bind(stored(now - kSessionLife), stored(now - kSessionIdleLife))
        .run();
    std::array<std::byte, 32> bytes{};
    core::fillRandom(bytes);
    std::string secret = core::toHex(bytes);
    m_connection
        .query("INSERT INTO login_session(token_hash, account_id, created_at, last_used_at) VALUES (?, ?, ?, ?)")
        .bind(tokenHash(secret), accountRow, stored(now), stored(now))
        .run();
    return secret;
}

std::optional<Session> SessionRepository::find(const std::string &secret, std::chrono::sys_seconds now)
{
    Query query = m_connection.query("SELECT s.token_hash, a.name, a.role, s.last_used_at FROM login_session s "
                                     "JOIN account a ON a.id = s.account_id "
                                     "WHERE s.token_hash = ? AND s.created_at > ? AND s.last_used_at > ?");
    if (!query.bind(tokenHash(secret), stored(now - kSessionLife), stored(now - kSessionIdleLife)).step())
        return std::nullopt;
    return Session{query.text(0), query.text(1), roleFromName(query.text(2)).value_or(Role::Viewer),
                   storedTime(query.integer(3))};
}

void SessionRepository::noteUse(const std::string &hash, std::chrono::sys_seconds now)
{
    m_connection.query("UPDATE login_session SET last_used_at = ?1 WHERE token_hash = ?2 AND last_used_at < ?1")
        .bind(stored(now), hash)
        .run();
}

void SessionRepository::end(const std::string &hash)
{
    m_connection.query("DELETE FROM login_session WHERE token_hash = ?").bind(hash).run();
}

std::string csrfToken(const std::string &secret) { return core::sha256Hex(core::asBytes("csrf " + secret)); }

} // namespace hub
