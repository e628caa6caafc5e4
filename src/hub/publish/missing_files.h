// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "hub/publish/release_check.h"
#include "tuf_signing/repository_folder.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace hub {

/// A manifest or blob that a release needs.
struct WantedFile
{
    std::string sha256;
    std::int64_t bytes = 0;
    std::filesystem::path path; ///< below the repository's folder
    bool operator==(const WantedFile &) const = default;
};

/// What the repository lacks of these packs, each file once: manifests, and the blobs of the manifests that are there.
/// A blob counts as there if its size is right; its hash was compared when it came.
///
/// Errors: Malformed, Unsupported (a manifest that its signers should not have signed), Io. Thread: any.
[[nodiscard]] core::Result<std::vector<WantedFile>> missingFiles(const tuf_signing::RepositoryFolder &repository,
                                                                 const std::vector<NamedManifest> &manifests);

} // namespace hub
