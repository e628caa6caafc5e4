// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tuf/metadata.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace tuf {

/// The metadata that a client trusts, and the only way in: every check of the client workflow (specification 1.0,
/// section 5.3 to 5.6) that needs no network and no disk. Calls come in the workflow's order: roots, finishRoots(),
/// timestamp, snapshot, targets, delegated targets.
///
/// A refused file changes nothing. Errors of all: Malformed, Unsupported, Forged (signatures, hashes, length),
/// Rejected (rollback, expired, wrong version). Thread: one at a time.
class TrustedMetadata
{
public:
    /// Begins with a root that is trusted already; it must still be signed by its own keys. `now` is fixed for the
    /// whole update (5.1).
    [[nodiscard]] static core::Result<TrustedMetadata> begin(std::string_view rootBytes, std::chrono::sys_seconds now);

    [[nodiscard]] const Root &root() const { return m_root; }
    [[nodiscard]] const std::optional<Timestamp> &timestamp() const { return m_timestamp; }
    [[nodiscard]] const std::optional<Snapshot> &snapshot() const { return m_snapshot; }
    [[nodiscard]] const Targets *targets(std::string_view role) const;

    struct RootChange
    {
        /// A key of the timestamp or snapshot role was taken away: their files must be deleted, so that version
        /// numbers which the old key pushed up do not count any more (5.3.11).
        bool mustForgetTimestampAndSnapshot = false;
    };
    /// The next root, signed by the present one's keys and its own (5.3.4, 5.3.5).
    [[nodiscard]] core::Result<RootChange> updateRoot(std::string_view bytes);
    /// Refuses an expired root (5.3.10).
    [[nodiscard]] core::Result<> finishRoots() const;

    /// The timestamp of the last update. It may have expired: it guards against rollback all the same.
    [[nodiscard]] core::Result<> recallTimestamp(std::string_view bytes);
    /// False if the version is the one already trusted, which then stays (5.4.3).
    [[nodiscard]] core::Result<bool> updateTimestamp(std::string_view bytes);

    /// The snapshot of the last update. It may be old: it guards against rollback all the same.
    [[nodiscard]] core::Result<> recallSnapshot(std::string_view bytes);
    /// True if the trusted snapshot is the one that the timestamp names, and has not expired.
    [[nodiscard]] bool isSnapshotCurrent() const;
    [[nodiscard]] core::Result<> updateSnapshot(std::string_view bytes);

    /// Top-level or delegated targets. `delegator` is "root" for the top-level ones, else a role accepted before.
    [[nodiscard]] core::Result<> updateTargets(std::string_view role, std::string_view delegator,
                                               std::string_view bytes);
    /// A delegated role is trusted for the delegation through which it was reached; the next search begins anew.
    void forgetDelegated();
    /// What the snapshot says of a role's file. Errors: NotFound.
    [[nodiscard]] core::Result<MetaFile> metaFileOf(std::string_view role) const;

private:
    TrustedMetadata(Root root, std::chrono::sys_seconds now) : m_root(std::move(root)), m_now(now) {}

    template <typename Metadata>
    [[nodiscard]] core::Result<Metadata> verified(std::string_view bytes, std::string_view role,
                                                  core::Result<Metadata> (*read)(const core::Json &)) const;
    [[nodiscard]] core::Result<> checkNotExpired(std::string_view role, std::chrono::sys_seconds expires) const;
    [[nodiscard]] core::Result<> checkNoRollback(const Snapshot &newer) const;

    Root m_root;
    std::chrono::sys_seconds m_now;
    std::optional<Timestamp> m_timestamp;
    std::optional<Snapshot> m_snapshot;
    std::map<std::string, Targets, std::less<>> m_targets;
};

} // namespace tuf
