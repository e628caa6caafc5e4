// SPDX-License-Identifier: Apache-2.0
#include "tuf_signing/signed_file.h"

#include "tuf/canonical_json.h"

#include <algorithm>

namespace tuf_signing {

using core::Json;
using core::Result;

SignedFile::SignedFile(Json signedPart) : SignedFile(std::move(signedPart), {}) {}

SignedFile::SignedFile(Json signedPart, std::vector<tuf::Signature> signatures)
    : m_signedPart(std::move(signedPart)),
      // Metadata of ours hold no fractions, and parse() refuses those of others that do.
      m_canonicalBytes(tuf::canonicalJson(m_signedPart).value()),
      m_signatures(std::move(signatures))
{
    std::ranges::sort(m_signatures, {}, &tuf::Signature::keyId);
}

Result<SignedFile> SignedFile::parse(std::string_view bytes, std::string_view what)
{
    return tuf::SignedMetadata::parse(bytes, what).map([](tuf::SignedMetadata file) {
        return SignedFile(std::move(file.signedPart), std::move(file.signatures));
    });
}

void SignedFile::sign(const SigningKey &key)
{
    std::erase_if(m_signatures, [&](const tuf::Signature &one) { return one.keyId == key.id(); });
    m_signatures.push_back(key.sign(m_canonicalBytes));
    std::ranges::sort(m_signatures, {}, &tuf::Signature::keyId);
}

Result<> SignedFile::verify(std::string_view roleName, const tuf::Role &role, const tuf::Keys &keys) const
{
    return tuf::SignedMetadata{m_signedPart, m_canonicalBytes, m_signatures}.verify(roleName, role, keys);
}

std::string SignedFile::toBytes() const
{
    Json signatures = Json::array();
    for (const tuf::Signature &one : m_signatures)
        signatures.push_back({{"keyid", one.keyId}, {"sig", one.value}});
    return Json{{"signatures", std::move(signatures)}, {"signed", m_signedPart}}.dump();
}

} // namespace tuf_signing
