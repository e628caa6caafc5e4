// SPDX-License-Identifier: Apache-2.0
#include "hub/store/kiosk_repository.h"

#include "core/json.h"
#include "core/random.h"
#include "hub/store/report_day.h"

#include <algorithm>

namespace hub {
namespace {

std::optional<std::chrono::sys_seconds> maybeTime(const Query &query, int column)
{
    const auto seconds = query.maybeInteger(column);
    return seconds ? std::optional(storedTime(*seconds)) : std::nullopt;
}

} // namespace

std::optional<KioskIdentity> KioskRepository::findByKeyId(const std::string &keyId)
{
    Query query = m_connection.query("SELECT id, uuid, public_key, revoked_at FROM kiosk WHERE key_id = ?");
    if (!query.bind(keyId).step())
        return std::nullopt;
    const auto key = core::PublicKey::fromBytes(core::asBytes(query.text(2)));
    if (!key)
        return std::nullopt;
    return KioskIdentity{query.integer(0), query.text(1), *key, query.maybeInteger(3).has_value()};
}

std::string KioskRepository::add(const NewKiosk &kiosk, std::chrono::sys_seconds now)
{
    std::string uuid = core::randomUuid();
    m_connection
        .query("INSERT INTO kiosk(uuid, public_key, key_id, name, venue_id, enrolled_at, software) "
               "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(uuid, std::span<const std::byte>(kiosk.publicKey.bytes), kiosk.publicKey.keyId(), kiosk.name,
              kiosk.venueRow, stored(now), kiosk.software)
        .run();
    return uuid;
}

std::string KioskRepository::venueOf(std::int64_t row)
{
    Query query = m_connection.query("SELECT v.code FROM kiosk k JOIN venue v ON v.id = k.venue_id WHERE k.id = ?");
    return query.bind(row).step() ? query.text(0) : std::string();
}

bool KioskRepository::revoke(const std::string &uuid, std::chrono::sys_seconds now)
{
    return m_connection.query("UPDATE kiosk SET revoked_at = coalesce(revoked_at, ?) WHERE uuid = ?")
               .bind(stored(now), uuid)
               .run() > 0;
}

void KioskRepository::addNote(std::int64_t row, std::string_view text, std::chrono::sys_seconds now)
{
    m_connection
        .query("INSERT INTO kiosk_note(kiosk_id, text, first_received_at) VALUES (?, ?, ?) "
               "ON CONFLICT(kiosk_id, text) DO NOTHING")
        .bind(row, text, stored(now))
        .run();
}

std::vector<std::string> KioskRepository::notesOf(std::int64_t row)
{
    std::vector<std::string> notes;
    Query query = m_connection.query("SELECT text FROM kiosk_note WHERE kiosk_id = ? ORDER BY id DESC LIMIT 20");
    query.bind(row);
    while (query.step())
        notes.push_back(query.text(0));
    return notes;
}

std::vector<KioskStatus> KioskRepository::all()
{
    std::vector<KioskStatus> kiosks;
    Query query = m_connection.query(
        "SELECT k.id, k.uuid, k.name, v.code, v.name, k.enrolled_at, k.revoked_at, k.last_seen_at, k.reported_to_hour, "
        "k.pending_records, k.software, k.pack, k.pack_version, k.manifest_sha256, k.is_clock_trusted, k.quarantined, "
        "(SELECT coalesce(sum(e.dropped), 0) FROM epoch e WHERE e.kiosk_id = k.id), k.shown_beside, k.is_copied "
        "FROM kiosk k JOIN venue v ON v.id = k.venue_id ORDER BY v.code, k.name, k.id");
    while (query.step()) {
        KioskStatus kiosk;
        kiosk.uuid = query.text(1);
        kiosk.name = query.text(2);
        kiosk.venue = query.text(3);
        kiosk.venueName = core::Json::parse(query.text(4)).get<core::LocalizedText>();
        kiosk.enrolledAt = storedTime(query.integer(5));
        kiosk.revokedAt = maybeTime(query, 6);
        kiosk.lastSeenAt = maybeTime(query, 7);
        if (const auto hour = query.maybeInteger(8))
            kiosk.reportedToHour = storedHour(*hour);
        kiosk.pendingRecords = query.integer(9);
        kiosk.software = query.text(10);
        if (const std::string pack = query.text(11); !pack.empty())
            kiosk.pack = core::PackInUse{pack, query.text(12), query.text(13),
                                         core::Json::parse(query.text(17)).get<std::map<std::string, std::string>>()};
        kiosk.isClockTrusted = query.truth(14);
        kiosk.quarantined = query.integer(15);
        kiosk.dropped = query.integer(16);
        kiosk.isCopied = query.truth(18);
        kiosk.notes = notesOf(query.integer(0));
        kiosks.push_back(std::move(kiosk));
    }
    return kiosks;
}

} // namespace hub
