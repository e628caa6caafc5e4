// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/language.h"
#include "core/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pack {

inline constexpr int kManifestFormat = 1;
inline constexpr std::int64_t kMaxManifestBytes = std::int64_t(16) << 20;
/// Of a file of no known kind; documents, pictures and videos have their own limits.
inline constexpr std::int64_t kMaxFileBytes = std::int64_t(256) << 20;
inline constexpr std::int64_t kMaxPackBytes = std::int64_t(16) << 30;
inline constexpr size_t kMaxPackFiles = 50'000;
inline constexpr std::int64_t kMaxDocumentBytes = std::int64_t(2) << 20;

/// One file of a pack. Its bytes lie in blobs/<first two digits of sha256>/<sha256>.
struct PackFile
{
    std::string path;
    std::string sha256;
    std::int64_t bytes = 0;
    std::string mediaType;
    bool operator==(const PackFile &) const = default;
};

/// What a built pack consists of. Its SHA-256 names the pack: the same manifest means the same bytes on every screen.
struct Manifest
{
    std::string packId;
    std::string version;
    core::LocalizedText title;
    std::vector<core::Language> languages;
    core::Language defaultLanguage;
    std::vector<PackFile> files; ///< sorted by path
    bool operator==(const Manifest &) const = default;

    /// The file of that path, or null.
    [[nodiscard]] const PackFile *find(std::string_view path) const;
};

/// "blobs/ab/ab01…" for a file whose hash is "ab01…".
[[nodiscard]] std::string blobPathOf(std::string_view sha256);

/// Canonical form: UTF-8, keys sorted, no white space, files sorted by path. Equal manifests give equal bytes.
[[nodiscard]] std::string toJson(const Manifest &manifest);

/// Reads what toJson() writes; unknown fields are ignored. Hostile input is refused: paths that are not isPackPath(),
/// unsorted or the same but for the case, sizes out of range for the kind of file, a media type that does not fit the
/// path's ending, hashes that are none, unclean texts.
///
/// Errors: Malformed, Unsupported (a newer format). Thread: any.
[[nodiscard]] core::Result<Manifest> manifestFromJson(std::string_view json);

} // namespace pack
