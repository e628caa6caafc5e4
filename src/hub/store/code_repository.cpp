// SPDX-License-Identifier: Apache-2.0
#include "hub/store/code_repository.h"

#include "hub/store/report_day.h"
#include "hub/store/venue_repository.h"

#include <algorithm>
#include <sodium.h>

namespace hub {
namespace {

constexpr std::int64_t kMaxUses = 10'000;
constexpr std::chrono::days kMaxLife{366};

} // namespace

CodeHasher::CodeHasher(const core::KeyPair &hubKey)
{
    core::Sha256 sum;
    sum.add(core::asBytes("huhang enrolment code v1"));
    sum.add(hubKey.seed());
    m_pepper = sum.finish();
}

core::Sha256Digest CodeHasher::hash(std::string_view code) const
{
    core::Sha256 sum;
    sum.add(m_pepper);
    sum.add(core::asBytes(code));
    return sum.finish();
}

core::Result<> CodeRepository::add(const core::Sha256Digest &hash, const NewCode &code, std::chrono::sys_seconds now)
{
    if (code.uses < 1 || code.uses > kMaxUses)
        return core::failure(core::Code::Malformed, "uses must be 1 to 10000");
    if (code.expiresAt <= now || code.expiresAt > now + kMaxLife)
        return core::failure(core::Code::Malformed, "a code is valid for 1 to 366 days");
    const auto venue = VenueRepository(m_connection).rowOf(code.venue);
    if (!venue)
        return core::failure(core::Code::NotFound, "there is no venue " + code.venue + ": add it first");
    m_connection
        .query("INSERT INTO enrolment_code(secret_hash, venue_id, uses_left, created_at, expires_at) "
               "VALUES (?, ?, ?, ?, ?)")
        .bind(std::span<const std::byte>(hash), *venue, code.uses, stored(now), stored(code.expiresAt))
        .run();
    return {};
}

tl::expected<std::int64_t, CodeRepository::Refusal> CodeRepository::spend(const core::Sha256Digest &hash,
                                                                          std::chrono::sys_seconds now)
{
    m_connection.lock(StoreLock::Enrolment);
    Query find = m_connection.query(
        "SELECT id, venue_id, uses_left, expires_at, secret_hash FROM enrolment_code WHERE secret_hash = ?");
    if (!find.bind(std::span<const std::byte>(hash)).step())
        return tl::unexpected(Refusal::Wrong);
    // The look-up above may take longer the more of the hash agrees; that tells nothing, because nobody without the
    // hub's key can steer the hash. The comparison that decides is the constant-time one.
    const std::string found = find.text(4);
    if (found.size() != hash.size() || sodium_memcmp(found.data(), hash.data(), hash.size()) != 0)
        return tl::unexpected(Refusal::Wrong);
    if (storedTime(find.integer(3)) <= now)
        return tl::unexpected(Refusal::Expired);
    if (find.integer(2) == 0)
        return tl::unexpected(Refusal::UsedUp);
    m_connection.query("UPDATE enrolment_code SET uses_left = uses_left - 1 WHERE id = ?").bind(find.integer(0)).run();
    return find.integer(1);
}

} // namespace hub
