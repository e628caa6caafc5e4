// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ed25519.h"
#include "core/result.h"
#include "core/sha256.h"
#include "hub/store/connection.h"

#include <chrono>
#include <string>
#include <string_view>

namespace hub {

/// Makes what is stored in place of an enrolment code: a hash that only the holder of the hub's key can compute, so
/// that 50 bits of secret cannot be searched for in a stolen database.
class CodeHasher
{
public:
    explicit CodeHasher(const core::KeyPair &hubKey);
    /// Of a normalised code.
    [[nodiscard]] core::Sha256Digest hash(std::string_view code) const;

private:
    core::Sha256Digest m_pepper;
};

/// Table `enrolment_code`. Thread: that of the connection. Throws StoreFailure.
class CodeRepository
{
public:
    enum class Refusal { Wrong, UsedUp, Expired };
    struct NewCode
    {
        std::string venue;
        std::int64_t uses = 1;
        std::chrono::sys_seconds expiresAt{};
    };

    explicit CodeRepository(Connection &connection) : m_connection(connection) {}

    /// Errors: NotFound (venue), Malformed (uses not in 1 to 10,000, already expired).
    [[nodiscard]] core::Result<> add(const core::Sha256Digest &hash, const NewCode &code, std::chrono::sys_seconds now);
    /// Takes one use of the code; the row of its venue.
    [[nodiscard]] tl::expected<std::int64_t, Refusal> spend(const core::Sha256Digest &hash,
                                                            std::chrono::sys_seconds now);

private:
    Connection &m_connection;
};

} // namespace hub
