// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/content/blob_store.h"
#include "kiosk/content/catalogue_builder.h"
#include "kiosk/content/content_library.h"
#include "kiosk/content/content_slots.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kiosk {

/// The sets of packs that were installed on this kiosk, in `folder` (data/content):
/// packs/<manifest hash>/manifest.json, blobs/, downloads/, sets/<set id>/ with the sealed catalogue, slots.json.
/// PackInstaller brings new ones; this class shows them, keeps or refuses them, and clears away.
/// Thread: any.
class InstalledContent
{
public:
    using Library = std::shared_ptr<ContentLibrary>;

    /// A set that may be shown.
    struct Choice
    {
        ContentSet set;
        bool isCandidate = false; ///< its attempt has begun: keep() or refuse() it
    };
    struct Opened
    {
        Library library;
        bool isCandidate = false;
        std::vector<std::string> troubles; ///< why better choices were passed over, for the log
    };

    /// `program`: its version; a set that one version cannot show may be tried by another.
    InstalledContent(const std::filesystem::path &folder, std::string program);

    [[nodiscard]] ContentSlots &slots() { return m_slots; }
    [[nodiscard]] const ContentSlots &slots() const { return m_slots; }
    [[nodiscard]] const BlobStore &blobs() const { return m_blobs; }
    /// Held while something is installed.
    [[nodiscard]] std::mutex &installing() { return m_installing; }

    /// What is to be shown at a start, best first: a candidate, whose attempt begins now; the current set; the one
    /// before. Nothing if no set was ever kept or installed. Errors: Malformed, Unsupported (slots.json), Io.
    [[nodiscard]] core::Result<std::vector<Choice>> choicesAtStart();

    /// Opens a set whose catalogue is there: fast, no blob is read. Errors: NotFound, Malformed, Unsupported, Io.
    [[nodiscard]] core::Result<Library> open(const ContentSet &set) const;
    /// Opens the first of `choices` that can be opened, building its catalogue where that is missing, damaged or of
    /// another version. A candidate that cannot be opened is refused. Errors: those of the last choice.
    [[nodiscard]] core::Result<Opened> openFirst(std::span<const Choice> choices);

    /// Begins an attempt with the candidate, if there is one, while the program runs. One that cannot be opened is
    /// refused. Errors: as openFirst().
    [[nodiscard]] core::Result<std::optional<Opened>> openCandidate();

    /// The set has been shown: it stays, and what no slot names is deleted. Errors: Io, Full.
    [[nodiscard]] core::Result<> keep(const ContentSet &set);

    /// Stores a verified manifest; returns its hash. Errors: Io, Full.
    [[nodiscard]] core::Result<std::string> storeManifest(std::string_view bytes) const;
    /// A stored manifest. Errors: NotFound, Forged (damaged), Io.
    [[nodiscard]] core::Result<std::string> manifestBytes(const std::string &sha256) const;
    [[nodiscard]] core::Result<pack::Manifest> manifest(const std::string &sha256) const;
    /// Builds the catalogue of a set whose manifests and documents are here. Returns what is not shown.
    /// Errors: NotFound, Forged, Malformed, Io, Full.
    [[nodiscard]] core::Result<std::vector<LeftOut>> build(const ContentSet &set);

    /// Deletes every blob, manifest and catalogue that neither a slot nor `wanted` names; nothing if the slots or one
    /// of their manifests cannot be read. Call while holding installing(). Returns the bytes of deleted blobs.
    std::int64_t collectGarbage(std::span<const std::string> wanted = {}) const;

private:
    [[nodiscard]] std::filesystem::path setFolder(const ContentSet &set) const;
    [[nodiscard]] core::Result<std::vector<SetPack>> packsOf(const ContentSet &set) const;

    const std::filesystem::path m_folder;
    const BlobStore m_blobs;
    ContentSlots m_slots;
    std::mutex m_installing;
    std::mutex m_building; ///< one catalogue at a time
};

} // namespace kiosk
