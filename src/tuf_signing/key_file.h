// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "tuf_signing/signing_key.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace tuf_signing {

/// What a key file tells without its passphrase.
struct KeyLabel
{
    std::string owner; ///< a person's name, or "hub"
    tuf::Key key;
    bool operator==(const KeyLabel &) const = default;
};

/// The shortest passphrase that is taken, in bytes.
inline constexpr size_t kMinPassphraseBytes = 12;

/// Writes a new key file, readable by its owner only; an existing file is never replaced. The secret is encrypted with
/// XChaCha20-Poly1305 under a key that argon2id makes of the passphrase (libsodium, "moderate": 256 MiB).
///
/// Errors: Rejected (passphrase too short, the file exists), Io, Full.
[[nodiscard]] core::Result<> writeKeyFile(const std::filesystem::path &file, const SigningKey &key,
                                          const std::string &owner, std::string_view passphrase);

/// Errors: NotFound, Malformed, Forged (wrong passphrase, or the file was changed), Io.
[[nodiscard]] core::Result<SigningKey> readKeyFile(const std::filesystem::path &file, std::string_view passphrase);

/// The public part. Not protected: compare the key id with what its owner reads out. Errors: NotFound, Malformed, Io.
[[nodiscard]] core::Result<KeyLabel> readKeyLabel(const std::filesystem::path &file);

} // namespace tuf_signing
