// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bytes.h"
#include "core/result.h"
#include "core/sha256.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace storage {

inline constexpr unsigned kUsualMode = 0644;
inline constexpr unsigned kPrivateMode = 0600; ///< for its owner alone

/// The bytes of a regular file of at most `limitBytes`.
///
/// Errors: NotFound, Rejected (larger than the limit, or no regular file), Io. Thread: any.
[[nodiscard]] core::Result<std::string> readFile(const std::filesystem::path &file, std::int64_t limitBytes);

/// Hands the bytes of a regular file of at most `limitBytes` to `take`, piece by piece. Errors: as readFile().
/// Thread: any.
[[nodiscard]] core::Result<> readPieces(const std::filesystem::path &file, std::int64_t limitBytes,
                                        const std::function<void(std::string_view)> &take);

struct FileDigest
{
    std::string sha256; ///< lower-case hexadecimal
    std::int64_t bytes = 0;
    bool operator==(const FileDigest &) const = default;
};

/// Size and SHA-256 of a regular file, read in pieces. Errors: as readFile(). Thread: any.
[[nodiscard]] core::Result<FileDigest> digestOfFile(const std::filesystem::path &file, std::int64_t limitBytes);

/// Makes the folder and those above it, and flushes each new entry to the disk. Errors: Io, Full. Thread: any.
[[nodiscard]] core::Result<> makeFolderDurably(const std::filesystem::path &folder);

/// Writes the whole file or nothing: a temporary file beside it, flushed, renamed over `file`, folder flushed. The
/// folder must exist. After a power cut the old or the new content is there. `mode` as of chmod; with kPrivateMode
/// nobody but its owner could read it at any time.
///
/// Errors: Io, Full. Thread: any; two writers of one file must not run at once.
[[nodiscard]] core::Result<> writeFileDurably(const std::filesystem::path &file, core::BytesView bytes,
                                              unsigned mode = kUsualMode);

/// Writes the whole file or nothing, but leaves it to flushAll() that it outlasts a power cut: for many files that only
/// count once a last one is there. The folder must exist.
///
/// Errors: Io, Full. Thread: any; two writers of one file must not run at once.
[[nodiscard]] core::Result<> writeFileUnflushed(const std::filesystem::path &file, core::BytesView bytes);

/// Flushes all that was written in the file system of that folder, by anybody. Errors: Io, Full. Thread: any.
[[nodiscard]] core::Result<> flushAll(const std::filesystem::path &folder);

/// Writes a file that must not exist yet: whole or not at all, and never over another one. `mode` as of chmod.
///
/// Errors: Rejected (it exists), Io, Full. Thread: any.
[[nodiscard]] core::Result<> writeNewFileDurably(const std::filesystem::path &file, core::BytesView bytes,
                                                 unsigned mode = kUsualMode);

/// Removes the file; succeeds if there is none. Errors: Io. Thread: any.
[[nodiscard]] core::Result<> removeFileDurably(const std::filesystem::path &file);

/// Flushes a file that was written piece by piece, and gives it its final name, over an older one if there is one. Both
/// names lie in one file system. Also moves a folder, of which nothing may lie there. Errors: NotFound, Io, Full.
/// Thread: any.
[[nodiscard]] core::Result<> moveFileDurably(const std::filesystem::path &from, const std::filesystem::path &to);

} // namespace storage
