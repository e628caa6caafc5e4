// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "pack_building/pack_source.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace pack_building {

struct BuiltPack
{
    std::string manifestSha256;
    size_t files = 0;
    std::int64_t bytes = 0; ///< of all files; those with the same content share a blob
    bool operator==(const BuiltPack &) const = default;
};

/// Writes a checked source as a built pack: manifest.json and blobs/<2 digits>/<SHA-256>. The same source gives the
/// same bytes everywhere.
class PackBuilder
{
public:
    /// `source` is free of errors, `sourceFolder` holds its media. Blobs that are there already are kept, also those of
    /// older builds; the manifest is written last, so an interrupted build leaves the old pack or the new one.
    ///
    /// Errors: Rejected (`outFolder` lies inside the source, or holds other things than a pack), Io, Full, NotFound (a
    /// picture or video vanished). Thread: any; one build per folder at a time.
    [[nodiscard]] core::Result<BuiltPack> build(const PackSource &source, const std::filesystem::path &sourceFolder,
                                                const std::filesystem::path &outFolder) const;
};

} // namespace pack_building
