// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "storage/descriptor.h"

#include <filesystem>
#include <map>

namespace cli {

/// Notices when a file in a folder or in the folders below is written, renamed, added or deleted, also by editors that
/// write a new file and rename it. Hidden files are passed over. Thread: one.
class FolderWatch
{
public:
    /// Errors: Io (no such folder, or more folders than the system lets a user watch).
    [[nodiscard]] static core::Result<FolderWatch> of(const std::filesystem::path &folder);

    /// Readable when something happened: for poll().
    [[nodiscard]] int descriptor() const { return m_queue.number(); }
    /// Takes what happened since the last call, without waiting. True if a file that counts was among it.
    [[nodiscard]] bool takeChanges();

private:
    explicit FolderWatch(storage::Descriptor queue) : m_queue(std::move(queue)) {}
    [[nodiscard]] core::Result<> addWithSubfolders(const std::filesystem::path &folder);
    [[nodiscard]] core::Result<> add(const std::filesystem::path &folder);

    storage::Descriptor m_queue;
    std::map<int, std::filesystem::path> m_folders; ///< by watch
};

} // namespace cli
