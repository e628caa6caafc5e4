// SPDX-License-Identifier: Apache-2.0
#include "core/ed25519.h"

#include "core/sha256.h"

#include <algorithm>
#include <sodium.h>

namespace core {
namespace {

const unsigned char *raw(const std::byte *bytes) { return reinterpret_cast<const unsigned char *>(bytes); }
unsigned char *raw(std::byte *bytes) { return reinterpret_cast<unsigned char *>(bytes); }

} // namespace

Result<PublicKey> PublicKey::fromBytes(BytesView bytes)
{
    PublicKey key;
    if (bytes.size() != key.bytes.size())
        return failure(Code::Malformed,
                       "an Ed25519 public key has 32 bytes, this one has " + std::to_string(bytes.size()));
    std::copy(bytes.begin(), bytes.end(), key.bytes.begin());
    return key;
}

std::string PublicKey::keyId() const { return sha256Hex(bytes); }

bool PublicKey::verifies(BytesView message, BytesView signature) const
{
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(raw(signature.data()), raw(message.data()), message.size(), raw(bytes.data())) ==
               0;
}

KeyPair KeyPair::generate()
{
    KeyPair pair;
    crypto_sign_keypair(raw(pair.m_public.bytes.data()), raw(pair.m_secret.data()));
    return pair;
}

Result<KeyPair> KeyPair::fromSeed(BytesView seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return failure(Code::Malformed, "an Ed25519 seed has 32 bytes, this one has " + std::to_string(seed.size()));
    KeyPair pair;
    crypto_sign_seed_keypair(raw(pair.m_public.bytes.data()), raw(pair.m_secret.data()), raw(seed.data()));
    return pair;
}

KeyPair::~KeyPair() { sodium_memzero(m_secret.data(), m_secret.size()); }

Bytes KeyPair::seed() const { return {m_secret.begin(), m_secret.begin() + crypto_sign_SEEDBYTES}; }

Bytes KeyPair::sign(BytesView message) const
{
    Bytes signature(crypto_sign_BYTES);
    crypto_sign_detached(raw(signature.data()), nullptr, raw(message.data()), message.size(), raw(m_secret.data()));
    return signature;
}

} // namespace core
