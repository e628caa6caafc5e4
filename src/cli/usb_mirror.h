// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "tuf/fetcher.h"
#include "tuf/metadata_folder.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace cli {

/// What a mirror of a repository consists of, so that a fresh kiosk and one of last year can both update from it. All
/// of it is verified but the blobs, which are named by their hashes.
struct Mirror
{
    std::map<std::string, std::string> metadata;  ///< file name below metadata/ to bytes, all but timestamp.json
    std::string timestamp;                        ///< bytes
    std::map<std::string, std::string> manifests; ///< path below targets/ to bytes
    std::map<std::string, std::int64_t> blobs;    ///< SHA-256 to size in bytes
    std::chrono::sys_seconds usableUntil{};       ///< the first of the signatures ends then
    std::vector<std::string> packs;               ///< "core: overseas-safety 2026.11.1"
    std::vector<std::string> leftOut;             ///< roles that a kiosk would refuse, with the reason
};

/// Brings the trusted metadata in `trusted` up to date and reads from the repository what a mirror needs besides blobs.
/// `metadata` and `targets` fetch from the two folders of the repository.
///
/// Errors: those of tuf::Updater, Unsupported (a repository without consistent snapshots), Forged (the old roots do not
/// lead to the trusted one).
[[nodiscard]] core::Result<Mirror> readMirror(const tuf::MetadataFolder &trusted, tuf::Fetcher &metadata,
                                              tuf::Fetcher &targets, std::chrono::sys_seconds now);

} // namespace cli
