// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "tuf_signing/trust_changes.h"

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace cli {

struct Ceremony
{
    std::filesystem::path folder; ///< gets keys/ and repository/
    std::vector<std::string> persons;
    tuf_signing::OnlinePublicKeys online;
};

/// Begins a repository: makes two keys for each person, the "safe" one for root and targets and the "desk" one for core
/// and notices, asks for a passphrase each, and signs the first root and the first targets. Root and notices need two
/// signatures, targets and core one.
///
/// Errors: Rejected (fewer than two persons, a file exists, a passphrase is too short), Io, Full.
[[nodiscard]] core::Result<> holdCeremony(const Ceremony &ceremony, std::chrono::sys_seconds now);

} // namespace cli
