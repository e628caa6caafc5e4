// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "tuf_signing/repository_folder.h"

#include <chrono>
#include <filesystem>
#include <string>

namespace cli {

/// Copies the pack's blobs and manifest into the repository and drafts the role's next version, which names that
/// manifest. `validity` 0 means the usual one.
///
/// Errors: Rejected (the role may not bring what the pack holds), Forged (a damaged pack), NotFound, Io, Full.
[[nodiscard]] core::Result<> draftPack(const tuf_signing::RepositoryFolder &repository, const std::string &role,
                                       const std::filesystem::path &pack, std::chrono::days validity);

/// Prints who must sign the draft and what it changes. Errors: NotFound, Malformed, Forged.
[[nodiscard]] core::Result<> showDraft(const tuf_signing::RepositoryFolder &repository, const std::string &role);

/// Sends the newest version of every role, and the files that the hub lacks. Repeating it is harmless.
/// Errors: Rejected (the hub's reason), Io.
[[nodiscard]] core::Result<> sendRelease(const tuf_signing::RepositoryFolder &repository, const std::string &hubUrl);

} // namespace cli
