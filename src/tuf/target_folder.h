// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "tuf/fetcher.h"
#include "tuf/metadata.h"

#include <filesystem>
#include <string_view>

namespace tuf {

/// Downloaded targets in one folder, the whole path of a target quoted as its file name.
/// Thread: one object per folder.
class TargetFolder
{
public:
    explicit TargetFolder(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Puts the bytes that `file` describes under the target's name: from the folder itself if they are there already,
    /// else from `targets`. What does not match is removed again and the old file stays.
    ///
    /// Errors: those of Fetcher, Forged (length or hash differs), Full.
    [[nodiscard]] core::Result<> download(std::string_view path, const TargetFile &file, bool consistentSnapshot,
                                          Fetcher &targets) const;

private:
    std::filesystem::path m_folder;
};

} // namespace tuf
