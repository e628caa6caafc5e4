// SPDX-License-Identifier: Apache-2.0
#include "hub/auth/audit_log.h"

#include "core/json.h"
#include "core/sha256.h"
#include "hub/store/report_day.h"

namespace hub {
namespace {

std::string chainHash(const std::string &previous, std::int64_t seq, std::int64_t at, const AuditEntry &entry)
{
    const core::Json row =
        core::Json::array({previous, seq, at, entry.account, entry.address, entry.action, entry.detail});
    return core::sha256Hex(core::asBytes(row.dump(-1, ' ', true, core::Json::error_handler_t::replace)));
}

} // namespace

void AuditLog::add(const AuditEntry &entry, std::chrono::sys_seconds now)
{
    m_connection.lock(StoreLock::AuditLog);
    std::int64_t seq = 1;
    std::string previous;
    {
        Query last = m_connection.query("SELECT seq, hash FROM audit_log ORDER BY seq DESC LIMIT 1");
        if (last.step()) {
            seq = last.integer(0) + 1;
            previous = last.text(1);
        }
    }
    m_connection
        .query("INSERT INTO audit_log(seq, at, account, address, action, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(seq, stored(now), entry.account, entry.address, entry.action, entry.detail,
              chainHash(previous, seq, stored(now), entry))
        .run();
}

core::Result<AuditSeal> AuditLog::verify(const Reader &read)
{
    AuditSeal seal;
    Query rows =
        m_connection.query("SELECT seq, at, account, address, action, detail, hash FROM audit_log ORDER BY seq");
    while (rows.step()) {
        const AuditEntry entry{rows.text(2), rows.text(3), rows.text(4), rows.text(5)};
        const std::string hash = chainHash(seal.lastHash, rows.integer(0), rows.integer(1), entry);
        if (rows.integer(0) != seal.rows + 1 || rows.text(6) != hash)
            return core::failure(core::Code::Forged, "audit log: row " + std::to_string(seal.rows + 1) +
                                                         " is missing or was changed after it was written");
        seal = {seal.rows + 1, hash};
        if (read)
            read(entry, std::chrono::sys_seconds(std::chrono::seconds(rows.integer(1))));
    }
    return seal;
}

} // namespace hub
