// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"
#include "core/result.h"

#include <array>
#include <string>

namespace core {

/// An Ed25519 public key (RFC 8032).
struct PublicKey
{
    std::array<std::byte, 32> bytes{};
    bool operator==(const PublicKey &) const = default;

    /// Errors: Malformed (not 32 bytes).
    [[nodiscard]] static Result<PublicKey> fromBytes(BytesView bytes);
    /// Lower-case hexadecimal SHA-256 of the key: the `keyid` of envelopes.
    [[nodiscard]] std::string keyId() const;
    [[nodiscard]] bool verifies(BytesView message, BytesView signature) const;
};

/// An Ed25519 key pair; the secret part is wiped when the object dies.
class KeyPair
{
public:
    [[nodiscard]] static KeyPair generate();
    /// From the 32-byte seed that seed() gave. Errors: Malformed.
    [[nodiscard]] static Result<KeyPair> fromSeed(BytesView seed);
    ~KeyPair();
    KeyPair(const KeyPair &) = default;
    KeyPair &operator=(const KeyPair &) = default;

    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }
    /// The 32 bytes to keep secret.
    [[nodiscard]] Bytes seed() const;
    /// 64 bytes.
    [[nodiscard]] Bytes sign(BytesView message) const;

private:
    KeyPair() = default;
    PublicKey m_public;
    std::array<std::byte, 64> m_secret{};
};

} // namespace core
