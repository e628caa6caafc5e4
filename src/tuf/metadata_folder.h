// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace tuf {

/// A role name or target path as one part of a URL or as a file name: everything but letters, digits and "-._~" as %XX,
/// '/' too.
[[nodiscard]] std::string quoted(std::string_view name);

/// The trusted metadata of a client on disk, one file per role without version: "root.json", "timestamp.json" …
/// Thread: one object per folder.
class MetadataFolder
{
public:
    explicit MetadataFolder(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Errors: NotFound, Rejected (more than `limitBytes`), Io.
    [[nodiscard]] core::Result<std::string> read(std::string_view role, std::int64_t limitBytes) const;
    /// The old or the new file is there after a power cut. Makes the folder. Errors: Io, Full.
    [[nodiscard]] core::Result<> write(std::string_view role, std::string_view bytes) const;
    /// Succeeds if there is no such file. Errors: Io.
    [[nodiscard]] core::Result<> remove(std::string_view role) const;

private:
    [[nodiscard]] std::filesystem::path fileOf(std::string_view role) const;

    std::filesystem::path m_folder;
};

} // namespace tuf
