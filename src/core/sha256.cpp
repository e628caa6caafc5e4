// SPDX-License-Identifier: Apache-2.0
#include "core/sha256.h"

#include "core/encoding.h"

#include <openssl/evp.h>

namespace core {

struct Sha256::Context
{
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> evp{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Sha256::Sha256() : m_context(std::make_unique<Context>())
{
    EVP_DigestInit_ex(m_context->evp.get(), EVP_sha256(), nullptr);
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(BytesView piece) { EVP_DigestUpdate(m_context->evp.get(), piece.data(), piece.size()); }

Sha256Digest Sha256::finish()
{
    Sha256Digest digest{};
    EVP_DigestFinal_ex(m_context->evp.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

Sha256Digest sha256(BytesView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

std::string sha256Hex(BytesView bytes) { return toHex(sha256(bytes)); }

} // namespace core
