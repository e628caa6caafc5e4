// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tuf/fetcher.h"

#include <filesystem>
#include <string>

namespace tuf {

/// A mirror of a repository in a folder, such as on a USB stick. Links, special files and paths that leave the folder
/// are refused.
class FolderFetcher final : public Fetcher
{
public:
    explicit FolderFetcher(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] core::Result<std::string> fetch(const std::string &path, std::int64_t limitBytes) override;
    [[nodiscard]] core::Result<> fetchToFile(const std::string &path, const std::filesystem::path &file,
                                             std::int64_t bytes) override;

private:
    [[nodiscard]] core::Result<std::filesystem::path> locate(const std::string &path) const;

    std::filesystem::path m_folder;
};

} // namespace tuf
