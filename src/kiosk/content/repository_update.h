// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "kiosk/content/folder_blob_source.h"
#include "kiosk/content/pack_installer.h"
#include "tuf/fetcher.h"
#include "tuf/metadata_folder.h"
#include "tuf/updater.h"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace kiosk {

/// Where a repository is read: over a network or on a stick.
struct RepositorySource
{
    tuf::Fetcher &metadata;
    tuf::Fetcher &targets;
};

struct UpdateOutcome
{
    Installation installation;
    std::int64_t timestampVersion = 0; ///< of the repository's metadata that this is the outcome of
    std::vector<std::string> troubles; ///< roles that stay as they are, and why
};

/// What came of content that lay in a folder.
struct FolderUpdate
{
    core::Result<UpdateOutcome> result;
    bool isFolderGone = false; ///< a stick that was pulled out
};

/// From a repository to a set that is ready to be shown: refreshes the trusted metadata, finds what core, notices and
/// this kiosk's overlay are now, fetches what is missing and installs it.
///
/// A role that cannot be used (expired, forged, not fetched) stays as it was installed last and does not keep the
/// others from being updated; metadata that stand above all roles do. Thread: one at a time, not the UI's.
class RepositoryUpdate
{
public:
    /// `trusted` holds the root that this kiosk was told to trust. `venue` may be empty: no overlay. `seed`: the built
    /// pack that came with the kiosk, whose blobs need no fetching; it need not be there. `content` outlives the
    /// object.
    RepositoryUpdate(InstalledContent &content, tuf::MetadataFolder trusted, std::string venue,
                     std::filesystem::path seed);

    /// `now`: the newest time this kiosk can vouch for, against expired metadata. Errors: those of tuf::Updater and
    /// PackInstaller; NotFound also where nothing was ever published.
    [[nodiscard]] core::Result<UpdateOutcome> run(const RepositorySource &repository, std::chrono::sys_seconds now,
                                                  const std::atomic_bool &stop, const UpdateProgressTold &tell = {});
    /// As run(), from a mirror of the repository: `folder` has metadata/ and targets/.
    [[nodiscard]] FolderUpdate runFrom(const std::filesystem::path &folder, std::chrono::sys_seconds now,
                                       const std::atomic_bool &stop, const UpdateProgressTold &tell = {});

private:
    InstalledContent &m_content;
    tuf::MetadataFolder m_trusted;
    std::string m_venue;
    FolderBlobSource m_seed;
};

} // namespace kiosk
