// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "tuf_signing/repository_folder.h"
#include "tuf_signing/signing_key.h"

#include <chrono>

namespace tuf_signing {

/// The two keys that may lie on a machine with a network: they say what is newest and never what is true.
struct OnlineKeys
{
    SigningKey snapshot;
    SigningKey timestamp;
};

/// How long what the online keys sign stays valid, and how long before its end it is signed anew. A stick with a mirror
/// is of use for `timestamp`.
struct OnlineValidity
{
    std::chrono::days snapshot{45};
    std::chrono::days timestamp{30};
    std::chrono::hours renewSnapshotBefore{24 * 31}; ///< never shorter than `timestamp`
    std::chrono::hours renewTimestampEvery{24};
};

/// Signs a new snapshot if the newest verified targets roles are not those of the last one or it expires soon, and a
/// new timestamp if the snapshot is new or the last one is old. A role whose newest file does not verify stops
/// everything: nothing half-published is offered. Returns whether anything was signed.
///
/// Errors: NotFound (no repository), Forged, Malformed, Rejected (the root names other online keys), Io, Full.
/// Thread: one at a time per repository.
[[nodiscard]] core::Result<bool> signOnline(const RepositoryFolder &repository, const OnlineKeys &keys,
                                            std::chrono::sys_seconds now, const OnlineValidity &validity = {});

} // namespace tuf_signing
