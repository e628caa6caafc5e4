// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "hub/store/file_lock.h"
#include "tuf_signing/repository_folder.h"

#include <filesystem>

namespace hub {

/// What the hub publishes, inside its data folder. Thread: any.
class ContentFolder
{
public:
    explicit ContentFolder(std::filesystem::path data) : m_data(std::move(data)) {}

    /// What kiosks fetch from. Its lowest root is the one that an administrator said to trust.
    [[nodiscard]] tuf_signing::RepositoryFolder repository() const
    {
        return tuf_signing::RepositoryFolder(m_data / "repository");
    }
    /// A release that was accepted and is being written into the repository.
    [[nodiscard]] std::filesystem::path releaseFile() const { return m_data / "release-in-progress.json"; }
    /// Files that are not whole yet, in the file system of the repository.
    [[nodiscard]] std::filesystem::path unfinishedFolder(const std::string &purpose) const
    {
        return m_data / "repository" / "unfinished" / purpose;
    }

    /// To be held while anything in the repository changes that a release depends on: a command may run beside the
    /// serving hub. Errors: Io (another process holds it for too long), Full.
    [[nodiscard]] core::Result<FileLock> lock() const;
    /// One import at a time. Errors: Rejected (another one is running), Io, Full.
    [[nodiscard]] core::Result<FileLock> lockImports() const;

private:
    std::filesystem::path m_data;
};

} // namespace hub
