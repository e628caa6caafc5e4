// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json.h"
#include "core/result.h"
#include "tuf_signing/signing_key.h"

#include <string>
#include <string_view>

namespace tuf_signing {

/// A metadata file while it collects signatures. Thread: one at a time.
class SignedFile
{
public:
    /// An unsigned file around the JSON of metadata_json.h.
    explicit SignedFile(core::Json signedPart);
    /// Goes on with a file that others may have signed. `what` names it in errors. Errors: Malformed.
    [[nodiscard]] static core::Result<SignedFile> parse(std::string_view bytes, std::string_view what);

    /// Adds the key's signature, in place of an earlier one of the same key.
    void sign(const SigningKey &key);

    [[nodiscard]] const core::Json &signedPart() const { return m_signedPart; }
    /// Succeeds if enough keys of the role signed. Errors: Forged (says how many of how many).
    [[nodiscard]] core::Result<> verify(std::string_view roleName, const tuf::Role &role, const tuf::Keys &keys) const;
    /// The file's bytes.
    [[nodiscard]] std::string toBytes() const;

private:
    SignedFile(core::Json signedPart, std::vector<tuf::Signature> signatures);

    core::Json m_signedPart;
    std::string m_canonicalBytes;
    std::vector<tuf::Signature> m_signatures; ///< sorted by key id
};

} // namespace tuf_signing
