// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "tuf/metadata.h"
#include "tuf_signing/signed_file.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tuf_signing {

/// A repository on disk with consistent snapshots: metadata/N.ROLE.json and metadata/timestamp.json, targets/ beside
/// it, drafts/ROLE.json for what still lacks signatures. Nothing in it is trusted without the root that the caller
/// trusts. Thread: one object per folder.
class RepositoryFolder
{
public:
    explicit RepositoryFolder(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] const std::filesystem::path &path() const { return m_folder; }
    [[nodiscard]] std::filesystem::path targetsFolder() const { return m_folder / "targets"; }
    [[nodiscard]] std::filesystem::path metadataFile(std::string_view role, std::int64_t version) const;

    /// The highest version of a role's file that is there; 0 if none is. Errors: Io.
    [[nodiscard]] core::Result<std::int64_t> latestVersion(std::string_view role) const;
    /// Bytes of the highest version. Errors: NotFound, Io.
    [[nodiscard]] core::Result<std::string> latest(std::string_view role) const;
    /// Publishes a version of a role; a timestamp has no version in its name. Errors: Io, Full.
    [[nodiscard]] core::Result<> write(std::string_view role, std::int64_t version, std::string_view bytes) const;

    /// The newest root, reached from the first one that is there by the rules of a client. `trusted` is the root that
    /// the caller knows, else the lowest version in the folder. Errors: NotFound, Forged, Malformed …
    [[nodiscard]] core::Result<tuf::Root> currentRoot() const;
    /// The newest top-level targets, verified with `root`. Errors: NotFound, Forged, Malformed.
    [[nodiscard]] core::Result<tuf::Targets> currentTargets(const tuf::Root &root) const;
    /// The newest version of a delegated role, verified with its delegation. Nothing if it was never published.
    /// Errors: Forged, Malformed, Io.
    [[nodiscard]] core::Result<std::optional<tuf::Targets>> currentRole(const tuf::Targets &targets,
                                                                        std::string_view role) const;

    /// Errors: NotFound, Malformed.
    [[nodiscard]] core::Result<SignedFile> draft(std::string_view role) const;
    [[nodiscard]] core::Result<> writeDraft(std::string_view role, const SignedFile &file) const;
    [[nodiscard]] core::Result<> removeDraft(std::string_view role) const;
    /// Names of the roles of which there is a draft, sorted.
    [[nodiscard]] std::vector<std::string> drafts() const;

private:
    [[nodiscard]] std::filesystem::path draftFile(std::string_view role) const;

    std::filesystem::path m_folder;
};

/// The role that signs for packs of one kind and the target that names its pack: "core" → "core/manifest.json",
/// "overlay-line-1" → "overlays/line-1/manifest.json". Nothing for any other name.
[[nodiscard]] std::optional<std::string> manifestTargetOf(std::string_view role);
/// The pattern of paths delegated to the role, "overlays/line-1/*".
[[nodiscard]] std::optional<std::string> pathPatternOf(std::string_view role);

} // namespace tuf_signing
