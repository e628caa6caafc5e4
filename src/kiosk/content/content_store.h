// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "kiosk/content/content_library.h"

#include <filesystem>
#include <memory>

namespace kiosk {

/// The seed: the pack that a kiosk was given as a folder, and the last one of that folder that was whole. It is shown
/// where no set of packs was installed.
///
/// `data`/content/seed/<manifest hash>/ holds the sealed catalogue of a pack; `data`/content/seed/last-good.json names
/// the pack that was opened last. Documents are read from the catalogue, so the
/// last good pack's pages survive even the loss of its folder; its media are looked for there and in the given folder.
/// Thread: an object per thread.
class ContentStore
{
public:
    using Library = std::shared_ptr<ContentLibrary>;

    ContentStore(const std::filesystem::path &packFolder, const std::filesystem::path &dataFolder);

    /// Opens the given pack if its catalogue is there and unharmed: fast, nothing of the pack is hashed again.
    /// Errors: NotFound (no catalogue yet: build()), Malformed (catalogue damaged: build(); or the manifest),
    /// Unsupported (built by another version: build()), Io.
    [[nodiscard]] core::Result<Library> openBuilt() const;

    /// Verifies every blob of the given pack and builds its catalogue: the old or the new one is there, never half.
    /// Errors: NotFound (no pack), Forged (a damaged file, named), Malformed, Unsupported, Io, Full.
    [[nodiscard]] core::Result<> build() const;

    /// As build() and openBuilt(), in memory and without touching the data folder.
    [[nodiscard]] core::Result<Library> openInMemory() const;

    /// Opens the pack that was opened last. Errors: NotFound (there never was one), Malformed, Io.
    [[nodiscard]] core::Result<Library> openLastGood() const;

    /// Notes that the given pack, with this manifest, is the one to fall back to, and removes the catalogues of all
    /// others. Does nothing for a pack whose catalogue is only in memory. Errors: Io, Full.
    [[nodiscard]] core::Result<> keepAsLastGood(const std::string &manifestSha256) const;

private:
    [[nodiscard]] std::filesystem::path folderOf(const std::string &manifestSha256) const;
    [[nodiscard]] core::Result<Library> openSealed(const std::string &manifestSha256,
                                                   std::vector<std::filesystem::path> packFolders) const;

    std::filesystem::path m_packFolder;
    std::filesystem::path m_contentFolder;
};

} // namespace kiosk
