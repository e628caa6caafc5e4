// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

// From <openssl/types.h>, which no other header needs.
struct evp_pkey_st;

namespace tuf {

/// A public key as metadata name it. Key types and schemes that are not known here are kept and verify nothing, as the
/// specification asks (section 4.2).
struct Key
{
    std::string type;   ///< "ed25519", "ecdsa" or "rsa"
    std::string scheme; ///< "ed25519", "ecdsa-sha2-nistp256", "rsassa-pss-sha256" …
    std::string value;  ///< hexadecimal (Ed25519, an ECDSA point) or PEM
    bool operator==(const Key &) const = default;
};

using Keys = std::map<std::string, Key, std::less<>>; ///< by key id

/// A key ready to verify with. Thread: any; does not change.
class Verifier
{
public:
    /// Nothing for a key type or scheme that is not known, or a key that is none.
    [[nodiscard]] static std::optional<Verifier> of(const Key &key);

    /// `signature` is hexadecimal; an ECDSA one in DER, an RSA one PSS with a salt of any length.
    [[nodiscard]] bool verifies(core::BytesView message, std::string_view signature) const;
    /// Equal for two spellings of one key: its DER encoding.
    [[nodiscard]] const std::string &fingerprint() const { return m_fingerprint; }

private:
    struct Scheme;
    Verifier() = default;

    const Scheme *m_scheme = nullptr;
    std::shared_ptr<evp_pkey_st> m_key;
    std::string m_fingerprint;
};

} // namespace tuf
