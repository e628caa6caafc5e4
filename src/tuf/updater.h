// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "tuf/fetcher.h"
#include "tuf/metadata_folder.h"
#include "tuf/trusted_metadata.h"

#include <chrono>
#include <cstdint>
#include <string_view>

namespace tuf {

/// Makes a root the one that is trusted from now on, because somebody who may say so does. What was trusted before
/// counts only as far as it is signed for by this root. Errors: Malformed, Unsupported, Forged (it does not even verify
/// itself), Io, Full. Thread: any.
[[nodiscard]] core::Result<> trustRoot(const MetadataFolder &folder, std::string_view rootBytes);

/// Bounds of what a repository may make a client read and do.
struct UpdaterLimits
{
    std::int64_t rootBytes = 512'000;
    std::int64_t timestampBytes = 16'384;
    std::int64_t snapshotBytes = 2'000'000;
    std::int64_t targetsBytes = 5'000'000;
    int rootRotations = 256; ///< in one update
    int visitedRoles = 32;   ///< in one search for a target
};

/// The client workflow of the specification 1.0, section 5: brings the trusted metadata of a folder up to date from a
/// repository and finds targets. What was verified is stored at once, so a broken update loses nothing.
///
/// Errors of all: NotFound, Io, Full, Malformed, Unsupported, Forged, Rejected. Thread: one at a time.
class Updater
{
public:
    /// Reads the trusted root of `folder`; nothing is asked of the repository. `now` counts as the time of the whole
    /// update. `repository` outlives the object. Errors: NotFound (no root: nobody said whom to trust).
    [[nodiscard]] static core::Result<Updater> open(MetadataFolder folder, Fetcher &repository,
                                                    std::chrono::sys_seconds now, UpdaterLimits limits = {});

    /// Root chain, timestamp, snapshot and top-level targets.
    [[nodiscard]] core::Result<> refresh();

    /// Searches the targets roles in order of priority, depth first, after refresh(). Errors: NotFound (no role that
    /// may sign for `path` does, or one that may was never published).
    [[nodiscard]] core::Result<TargetFile> find(std::string_view path);

    [[nodiscard]] const TrustedMetadata &trusted() const { return m_trusted; }

private:
    Updater(MetadataFolder folder, Fetcher &repository, TrustedMetadata trusted, UpdaterLimits limits);

    [[nodiscard]] core::Result<> refreshRoot();
    [[nodiscard]] core::Result<> takeRoot(std::string_view bytes);
    [[nodiscard]] core::Result<> refreshTimestamp();
    [[nodiscard]] core::Result<> refreshSnapshot();
    [[nodiscard]] core::Result<> refreshTargets(std::string_view role, std::string_view delegator);
    /// The file of a role as the repository names it.
    [[nodiscard]] std::string fileName(std::string_view role, std::int64_t version) const;

    MetadataFolder m_folder;
    Fetcher *m_repository;
    TrustedMetadata m_trusted;
    UpdaterLimits m_limits;
};

/// Where the bytes of a target lie below a repository's targets, quoted as in a URL. With consistent snapshots the file
/// name begins with a hash, so that old and new content lie side by side.
[[nodiscard]] std::string targetUrlPath(std::string_view path, const TargetFile &file, bool consistentSnapshot);

} // namespace tuf
