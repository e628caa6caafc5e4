// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/content/blob_source.h"
#include "kiosk/content/installed_content.h"
#include "kiosk/content/update_progress.h"

#include <atomic>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kiosk {

/// The manifests of a set, as their roles signed them: bytes that were verified.
struct SetManifests
{
    std::string core;
    std::optional<std::string> notices;
    std::map<std::string, std::string> overlays; ///< by venue
};

enum class InstallOutcome {
    Ready,     ///< whole on disk and to be tried: ContentSlots::beginAttempt()
    Unchanged, ///< it is the current set
    Refused,   ///< it did not come up before
    Stopped,   ///< the caller wanted to stop; what was fetched stays for the next time
};

struct Installation
{
    InstallOutcome outcome = InstallOutcome::Ready;
    ContentSet set; ///< what is installed: an overlay that failed is the older one, or missing
    std::vector<LeftOut> leftOut;
    int fetchedBlobs = 0;
    std::int64_t fetchedBytes = 0;
};

/// Makes a set of packs ready to be shown: free space, missing blobs, verification, catalogue, switch. At any moment of
/// it the power may go: the old set is shown, or the new one.
/// Thread: any; a second installation waits for the first.
class PackInstaller
{
public:
    /// All outlive it. `sources` are asked in this order for each blob.
    PackInstaller(InstalledContent &content, std::vector<BlobSource *> sources);

    /// Trouble with an overlay (its files, its size, its documents) never keeps core and notices from being installed:
    /// the overlay stays as it is shown now, and `leftOut` says why.
    ///
    /// `stop` is looked at between two blobs. `tell` hears how far it is.
    /// Errors: Malformed, Unsupported (a manifest or document of core or notices), NotFound (no source has a file of
    /// theirs), Forged (what the sources have is something else), Full (with what is needed and free), Io.
    [[nodiscard]] core::Result<Installation> install(const SetManifests &wanted, const std::atomic_bool &stop,
                                                     const UpdateProgressTold &tell = {});

private:
    InstalledContent &m_content;
    std::vector<BlobSource *> m_sources;
};

} // namespace kiosk
