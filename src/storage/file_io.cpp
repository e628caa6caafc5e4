// SPDX-License-Identifier: Apache-2.0
#include "storage/file_io.h"

#include "core/encoding.h"
#include "storage/descriptor.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace storage {
namespace {

using core::Code;
using core::Result;
namespace fs = std::filesystem;

Result<Descriptor> openRegular(const fs::path &file, std::int64_t limitBytes)
{
    // O_NONBLOCK: a pipe in a hostile folder must not make us wait for its writer.
    Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (opened.number() < 0)
        return systemFailure("cannot read", file);
    struct stat status
    {};
    if (::fstat(opened.number(), &status) != 0)
        return systemFailure("cannot read", file);
    if (!S_ISREG(status.st_mode))
        return core::failure(Code::Rejected, file.string() + " is not a regular file");
    if (status.st_size > limitBytes)
        return core::failure(Code::Rejected, file.string() + " has " + std::to_string(status.st_size) +
                                                 " bytes, at most " + std::to_string(limitBytes) + " are allowed");
    return opened;
}

Result<> flushFolder(const fs::path &folder)
{
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.number() < 0 || ::fsync(opened.number()) != 0)
        return systemFailure("cannot flush folder", folder);
    return {};
}

fs::path folderOf(const fs::path &file)
{
    const fs::path folder = file.parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

enum class Flush { Now, Later };

Result<> writeNew(const fs::path &file, core::BytesView bytes, unsigned mode, Flush flush)
{
    Descriptor opened(::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode));
    if (opened.number() < 0)
        return systemFailure("cannot write", file);
    if (auto written = writeAll(opened.number(), bytes, file); !written)
        return written;
    if ((flush == Flush::Now && ::fsync(opened.number()) != 0) || !opened.close())
        return systemFailure("cannot write", file);
    return {};
}

/// By a temporary file beside it, renamed over `file`.
Result<> replaceFile(const fs::path &file, core::BytesView bytes, unsigned mode, Flush flush)
{
    fs::path temporary = file;
    temporary += ".part";
    if (mode != kUsualMode)
        ::unlink(temporary.c_str()); // else an older, wider mode would stay
    if (auto written = writeNew(temporary, bytes, mode, flush); !written) {
        ::unlink(temporary.c_str());
        return written;
    }
    if (::rename(temporary.c_str(), file.c_str()) != 0) {
        auto failed = systemFailure("cannot replace", file);
        ::unlink(temporary.c_str());
        return failed;
    }
    return {};
}

} // namespace

Result<> readPieces(const fs::path &file, std::int64_t limitBytes, const std::function<void(std::string_view)> &take)
{
    auto opened = openRegular(file, limitBytes);
    if (!opened)
        return tl::unexpected(opened.error());
    std::array<char, size_t(1) << 16> piece;
    std::int64_t total = 0;
    for (;;) {
        const ssize_t count = ::read(opened->number(), piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemFailure("cannot read", file);
        if (count == 0)
            return {};
        total += count;
        if (total > limitBytes)
            return core::failure(Code::Rejected,
                                 file.string() + " grew beyond " + std::to_string(limitBytes) + " bytes");
        take({piece.data(), size_t(count)});
    }
}

Result<std::string> readFile(const fs::path &file, std::int64_t limitBytes)
{
    std::string bytes;
    if (auto read = readPieces(file, limitBytes, [&](std::string_view piece) { bytes += piece; }); !read)
        return tl::unexpected(read.error());
    return bytes;
}

Result<FileDigest> digestOfFile(const fs::path &file, std::int64_t limitBytes)
{
    core::Sha256 hash;
    std::int64_t total = 0;
    const auto take = [&](std::string_view piece) {
        hash.add(core::asBytes(piece));
        total += std::int64_t(piece.size());
    };
    if (auto read = readPieces(file, limitBytes, take); !read)
        return tl::unexpected(read.error());
    return FileDigest{core::toHex(hash.finish()), total};
}

Result<> makeFolderDurably(const fs::path &folder)
{
    std::error_code ignored;
    if (folder.empty() || fs::is_directory(folder, ignored))
        return {};
    if (auto made = makeFolderDurably(folder.parent_path()); !made)
        return made;
    if (::mkdir(folder.c_str(), 0755) != 0 && errno != EEXIST)
        return systemFailure("cannot make folder", folder);
    if (!fs::is_directory(folder, ignored))
        return core::failure(Code::Io, folder.string() + " exists and is no folder");
    return flushFolder(folderOf(folder));
}

Result<> writeFileDurably(const fs::path &file, core::BytesView bytes, unsigned mode)
{
    return replaceFile(file, bytes, mode, Flush::Now).and_then([&] { return flushFolder(folderOf(file)); });
}

Result<> writeFileUnflushed(const fs::path &file, core::BytesView bytes)
{
    return replaceFile(file, bytes, kUsualMode, Flush::Later);
}

Result<> flushAll(const fs::path &folder)
{
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.number() < 0 || ::syncfs(opened.number()) != 0)
        return systemFailure("cannot flush the disk of", folder);
    return {};
}

Result<> writeNewFileDurably(const fs::path &file, core::BytesView bytes, unsigned mode)
{
    fs::path temporary = file;
    temporary += ".new";
    ::unlink(temporary.c_str()); // else an older, wider mode would stay
    Result<> written = writeNew(temporary, bytes, mode, Flush::Now);
    // A link, unlike a rename, never replaces.
    if (written && ::link(temporary.c_str(), file.c_str()) != 0)
        written = errno == EEXIST ? core::failure(Code::Rejected, file.string() + " exists already")
                                  : systemFailure("cannot write", file);
    ::unlink(temporary.c_str());
    return written.and_then([&] { return flushFolder(folderOf(file)); });
}

Result<> removeFileDurably(const fs::path &file)
{
    if (::unlink(file.c_str()) == 0)
        return flushFolder(folderOf(file));
    return errno == ENOENT ? Result<>() : systemFailure("cannot remove", file);
}

Result<> moveFileDurably(const fs::path &from, const fs::path &to)
{
    const Descriptor opened(::open(from.c_str(), O_RDONLY | O_CLOEXEC));
    if (opened.number() < 0 || ::fsync(opened.number()) != 0)
        return systemFailure("cannot flush", from);
    if (::rename(from.c_str(), to.c_str()) != 0)
        return systemFailure("cannot replace", to);
    return flushFolder(folderOf(to));
}

} // namespace storage
