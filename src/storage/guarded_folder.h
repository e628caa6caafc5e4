// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"
#include "core/result.h"
#include "storage/file_io.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace storage {

/// What a folder holds, as far as it was asked for.
struct FolderNames
{
    std::vector<std::string> names; ///< sorted
    bool isCut = false;             ///< there are more
    bool operator==(const FolderNames &) const = default;
};

enum class Flush {
    Now,  ///< file and folder are on the disk when the call returns
    Later ///< before flush() a pulled stick may keep the name with other bytes
};

/// A folder that strangers may have prepared, such as one on a USB stick. Links are never followed and special files
/// never opened, so that nothing outside of it can be read or changed; every name is one part of a path.
///
/// Errors of all: NotFound, Rejected (a link, no regular file, no folder, too large, no possible name), Io, Full.
/// Thread: one at a time.
class GuardedFolder
{
public:
    /// `folder` itself is trusted: it may be reached over links.
    [[nodiscard]] static core::Result<GuardedFolder> open(const std::filesystem::path &folder);
    GuardedFolder(GuardedFolder &&other) noexcept;
    GuardedFolder &operator=(GuardedFolder &&other) noexcept;
    GuardedFolder(const GuardedFolder &) = delete;
    GuardedFolder &operator=(const GuardedFolder &) = delete;
    ~GuardedFolder();

    /// For messages and for programs that read the content by other means.
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

    [[nodiscard]] core::Result<GuardedFolder> folder(std::string_view name) const;
    /// The folder of that name, made if there is none.
    [[nodiscard]] core::Result<GuardedFolder> makeFolder(std::string_view name) const;
    /// At most `most` names, whatever they name.
    [[nodiscard]] core::Result<FolderNames> names(size_t most) const;

    [[nodiscard]] core::Result<std::string> read(std::string_view name, std::int64_t limitBytes) const;
    [[nodiscard]] core::Result<FileDigest> digestOf(std::string_view name, std::int64_t limitBytes) const;
    /// The whole file or nothing, over an older file or link of that name.
    [[nodiscard]] core::Result<> write(std::string_view name, core::BytesView bytes, Flush flush = Flush::Now) const;
    /// write() of the bytes of a regular file elsewhere.
    [[nodiscard]] core::Result<> copyFrom(const std::filesystem::path &file, std::string_view name, Flush flush) const;
    /// Removes a file, link or special file; succeeds if there is none.
    [[nodiscard]] core::Result<> remove(std::string_view name) const;
    /// Everything that was written to the file system of the folder is on the disk when it returns.
    [[nodiscard]] core::Result<> flush() const;

private:
    GuardedFolder(std::filesystem::path path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}
    using Write = core::Result<>(int descriptor, const std::filesystem::path &file);
    [[nodiscard]] core::Result<> replace(std::string_view name, Flush flush, const std::function<Write> &write) const;
    [[nodiscard]] core::Result<> readPieces(std::string_view name, std::int64_t limitBytes,
                                            const std::function<void(std::string_view)> &take) const;

    std::filesystem::path m_path;
    int m_descriptor = -1;
};

} // namespace storage
