// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "hub/publish/release.h"
#include "tuf_signing/online_signer.h"
#include "tuf_signing/repository_folder.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace hub {

/// A metadata file that is right, and new to the repository.
struct CheckedFile
{
    std::string role;
    std::int64_t version = 0;
    std::string bytes;
    std::vector<std::string> signers; ///< ids of the keys that signed it
};

/// The pack that a role names.
struct NamedManifest
{
    std::string role;
    std::string sha256;
    std::int64_t bytes = 0;
};

struct CheckedRelease
{
    std::vector<CheckedFile> files;       ///< in the order in which they are written
    std::vector<NamedManifest> manifests; ///< of the pack roles in the release, new or newest already
};

/// Says whether people who may do so signed this release, and whether the repository would be right with it as a whole:
///
/// - roots follow one another, each signed by its predecessor's keys; the newest has not expired, asks for consistent
///   snapshots and gives the hub's keys the roles snapshot and timestamp and nothing else;
/// - targets names no file itself and delegates to core, notices and overlay-<venue>, each for its own folder; a role
///   that was published stays;
/// - each pack role names its own manifest, or none if it is an overlay, and every one that is published is still
///   signed by those who may sign for it now;
/// - what is new has a higher version than what is published, and has not expired.
///
/// Files that the repository has already are passed over, so a release can be sent again, also after newer ones.
///
/// Errors: NotFound (no root is trusted), Malformed, Unsupported, Forged (signatures), Rejected (anything else above),
/// Io. Thread: any.
[[nodiscard]] core::Result<CheckedRelease> checkRelease(const tuf_signing::RepositoryFolder &repository,
                                                        const Release &release, const tuf_signing::OnlineKeys &keys,
                                                        std::chrono::sys_seconds now);

} // namespace hub
