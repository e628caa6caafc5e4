// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "pack/manifest.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace pack {

/// A built pack on disk. Nothing in the folder is trusted: a file counts only if it is no link and its size and hash
/// are the manifest's. Thread: any; an opened reader does not change.
class PackReader
{
public:
    /// Reads manifest.json of the folder. Errors: NotFound, Malformed, Unsupported, Rejected, Io.
    [[nodiscard]] static core::Result<PackReader> open(const std::filesystem::path &folder);
    /// A pack whose manifest was read already; `folder` holds its blobs/, perhaps among those of other packs.
    PackReader(std::filesystem::path folder, Manifest manifest, std::string manifestSha256);
    /// A pack whose manifest lies apart from `folder`, which holds the blobs of several packs. Errors: as above.
    [[nodiscard]] static core::Result<PackReader> open(const std::filesystem::path &manifest,
                                                       const std::filesystem::path &folder);

    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }
    /// SHA-256 of the bytes of manifest.json: the identity of the pack.
    [[nodiscard]] const std::string &manifestSha256() const { return m_manifestSha256; }
    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }

    /// Reads every blob. Errors: Forged (damaged or missing; names the first file and its blob and how many more).
    [[nodiscard]] core::Result<> verifyAll() const;
    /// What is wrong with each damaged or missing file, in the order of the manifest; empty for a whole pack.
    [[nodiscard]] std::vector<core::Error> findDamage() const;
    /// Size and hash of one file. Errors: NotFound (not in the manifest), Forged (damaged or missing).
    [[nodiscard]] core::Result<> verify(std::string_view path) const;

    /// Where the bytes of a file lie; not verified here. Errors: NotFound.
    [[nodiscard]] core::Result<std::filesystem::path> blobPath(std::string_view path) const;
    /// A content document, verified by size and hash. Errors: NotFound, Forged, Rejected (larger than a document may
    /// be).
    [[nodiscard]] core::Result<std::string> readText(std::string_view path) const;

private:
    [[nodiscard]] core::Result<const PackFile *> fileAt(std::string_view path) const;
    [[nodiscard]] core::Result<> verifyFile(const PackFile &file) const;

    std::filesystem::path m_folder;
    Manifest m_manifest;
    std::string m_manifestSha256;
};

} // namespace pack
