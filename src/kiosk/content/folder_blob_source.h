// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/content/blob_source.h"

namespace kiosk {

/// A folder that holds blobs/ab/<sha256>: a built pack, or the mirror of a repository on a stick.
class FolderBlobSource final : public BlobSource
{
public:
    explicit FolderBlobSource(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] core::Result<> fetch(const std::string &sha256, std::int64_t bytes,
                                       const std::filesystem::path &part) override;

private:
    std::filesystem::path m_folder;
};

} // namespace kiosk
