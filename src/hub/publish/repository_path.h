// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

namespace hub {

/// A file of the repository that anybody may fetch. Everything else in that folder (drafts, unfinished files) has no
/// such path. Thread: any.
struct RepositoryPath
{
    enum class Kind {
        Timestamp, ///< the one file that changes under its name
        Metadata,
        Manifest,
        Blob,
    };

    Kind kind = Kind::Blob;
    std::filesystem::path file; ///< below the repository's folder
    bool operator==(const RepositoryPath &) const = default;

    /// From "metadata/timestamp.json", "metadata/7.core.json", "targets/core/<sha256>.manifest.json" (or notices,
    /// overlays/<venue>), "targets/blobs/<2 digits>/<sha256>". Nothing for any other text.
    [[nodiscard]] static std::optional<RepositoryPath> parse(std::string_view path);
};

} // namespace hub
