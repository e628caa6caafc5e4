// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ed25519.h"
#include "core/result.h"

#include <filesystem>
#include <optional>
#include <string>

namespace kiosk {

/// What an enrolled kiosk knows about itself and its hub: `identity.json` in the data folder, readable by its owner
/// only.
struct KioskIdentity
{
    core::KeyPair key;
    std::string kiosk; ///< UUID given by the hub; empty: the key is made, but the kiosk is not enrolled
    std::string venue;
    std::string hubUrl; ///< "https://hub.example:8480", without a path
    std::optional<core::PublicKey> hubKey;

    [[nodiscard]] bool isEnrolled() const { return !kiosk.empty() && hubKey.has_value(); }
};

[[nodiscard]] std::filesystem::path identityFile(const std::filesystem::path &dataFolder);

/// Errors: NotFound (no identity yet), Malformed (damaged), Unsupported (made by a newer program), Io.
[[nodiscard]] core::Result<KioskIdentity> loadIdentity(const std::filesystem::path &dataFolder);

/// Written with mode 0600, whole or not at all; durable when it returns. Errors: Io, Full.
[[nodiscard]] core::Result<> saveIdentity(const KioskIdentity &identity, const std::filesystem::path &dataFolder);

} // namespace kiosk
