// SPDX-License-Identifier: Apache-2.0
#include "tuf_signing/signing_key.h"

#include "core/encoding.h"
#include "core/sha256.h"
#include "tuf_signing/metadata_json.h"

namespace tuf_signing {

std::string keyIdOf(const tuf::Key &key)
{
    // A key holds texts only, which JSON and canonical JSON write alike as long as nothing needs escaping.
    return core::sha256Hex(core::asBytes(toJson(key).dump()));
}

SigningKey::SigningKey(const core::KeyPair &pair)
    : m_pair(pair), m_public{"ed25519", "ed25519", core::toHex(m_pair.publicKey().bytes)}, m_id(keyIdOf(m_public))
{}

tuf::Signature SigningKey::sign(std::string_view canonicalBytes) const
{
    return {m_id, core::toHex(m_pair.sign(core::asBytes(canonicalBytes)))};
}

} // namespace tuf_signing
