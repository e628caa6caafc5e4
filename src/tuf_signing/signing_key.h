// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ed25519.h"
#include "core/result.h"
#include "tuf/key.h"
#include "tuf/metadata.h"

#include <string>
#include <string_view>

namespace tuf_signing {

/// The id of a key in metadata: SHA-256 of its canonical JSON, in hexadecimal.
[[nodiscard]] std::string keyIdOf(const tuf::Key &key);

/// An Ed25519 key that signs metadata; its secret is wiped when it dies. Thread: any.
class SigningKey
{
public:
    explicit SigningKey(const core::KeyPair &pair);
    [[nodiscard]] static SigningKey generate() { return SigningKey(core::KeyPair::generate()); }

    [[nodiscard]] const tuf::Key &publicKey() const { return m_public; }
    [[nodiscard]] const std::string &id() const { return m_id; }
    [[nodiscard]] const core::KeyPair &pair() const { return m_pair; }
    [[nodiscard]] tuf::Signature sign(std::string_view canonicalBytes) const;

private:
    core::KeyPair m_pair;
    tuf::Key m_public;
    std::string m_id;
};

} // namespace tuf_signing
