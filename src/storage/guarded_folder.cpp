// SPDX-License-Identifier: Apache-2.0
#include "storage/guarded_folder.h"

#include "core/encoding.h"
#include "storage/descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <dirent.h>
#include <fcntl.h>
#include <limits>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace storage {
namespace {

using core::Code;
using core::Result;
namespace fs = std::filesystem;

constexpr auto kUnfinished = ".part";

Result<std::string> checkedName(std::string_view name)
{
    const bool isName = !name.empty() && name != "." && name != ".." && name.size() <= NAME_MAX &&
                        name.find('/') == std::string_view::npos && name.find('\0') == std::string_view::npos;
    if (isName)
        return std::string(name);
    return core::failure(Code::Rejected, "\"" + std::string(name) + "\" is no name of a file");
}

Result<> refuse(const fs::path &file, std::string_view why)
{
    return core::failure(Code::Rejected, file.string() + " " + std::string(why));
}

} // namespace

Result<GuardedFolder> GuardedFolder::open(const fs::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return systemFailure("cannot open folder", folder);
    return GuardedFolder(folder, descriptor);
}

GuardedFolder::GuardedFolder(GuardedFolder &&other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1))
{}

GuardedFolder &GuardedFolder::operator=(GuardedFolder &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

GuardedFolder::~GuardedFolder()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<GuardedFolder> GuardedFolder::folder(std::string_view name) const
{
    const auto checked = checkedName(name);
    if (!checked)
        return tl::unexpected(checked.error());
    const fs::path path = m_path / *checked;
    const int descriptor =
        ::openat(m_descriptor, checked->c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor >= 0)
        return GuardedFolder(path, descriptor);
    if (errno == ENOTDIR || errno == ELOOP)
        return core::failure(Code::Rejected, path.string() + " is no folder");
    return systemFailure("cannot open folder", path);
}

Result<GuardedFolder> GuardedFolder::makeFolder(std::string_view name) const
{
    const auto checked = checkedName(name);
    if (!checked)
        return tl::unexpected(checked.error());
    if (::mkdirat(m_descriptor, checked->c_str(), 0755) == 0) {
        if (::fsync(m_descriptor) != 0)
            return systemFailure("cannot flush folder", m_path);
    } else if (errno != EEXIST) {
        return systemFailure("cannot make folder", m_path / *checked);
    }
    return folder(name);
}

Result<FolderNames> GuardedFolder::names(size_t most) const
{
    // A descriptor of its own: reading moves its position.
    const int descriptor = ::openat(m_descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, int (*)(DIR *)> listing(descriptor < 0 ? nullptr : ::fdopendir(descriptor), &::closedir);
    if (!listing) {
        auto failed = systemFailure("cannot list", m_path);
        if (descriptor >= 0)
            ::close(descriptor);
        return failed;
    }
    FolderNames found;
    for (;;) {
        errno = 0;
        const dirent *entry = ::readdir(listing.get());
        if (!entry && errno != 0)
            return systemFailure("cannot list", m_path);
        if (!entry)
            break;
        const std::string_view name = entry->d_name;
        if (name == "." || name == "..")
            continue;
        if (found.names.size() == most) {
            found.isCut = true;
            break;
        }
        found.names.emplace_back(name);
    }
    std::ranges::sort(found.names);
    return found;
}

Result<> GuardedFolder::readPieces(std::string_view name, std::int64_t limitBytes,
                                   const std::function<void(std::string_view)> &take) const
{
    const auto checked = checkedName(name);
    if (!checked)
        return tl::unexpected(checked.error());
    const fs::path path = m_path / *checked;
    // O_NONBLOCK: a pipe must not make us wait for its writer.
    const Descriptor opened(
        ::openat(m_descriptor, checked->c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (opened.number() < 0)
        return errno == ELOOP || errno == ENXIO ? refuse(path, "is not a regular file")
                                                : systemFailure("cannot read", path);
    struct stat status
    {};
    if (::fstat(opened.number(), &status) != 0)
        return systemFailure("cannot read", path);
    if (!S_ISREG(status.st_mode))
        return refuse(path, "is not a regular file");
    std::array<char, size_t(1) << 16> piece;
    std::int64_t total = status.st_size > limitBytes ? status.st_size : 0;
    while (total <= limitBytes) {
        const ssize_t count = ::read(opened.number(), piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemFailure("cannot read", path);
        if (count == 0)
            return {};
        total += count;
        take({piece.data(), size_t(count)});
    }
    return refuse(path, "has more than " + std::to_string(limitBytes) + " bytes");
}

Result<std::string> GuardedFolder::read(std::string_view name, std::int64_t limitBytes) const
{
    std::string bytes;
    return readPieces(name, limitBytes, [&](std::string_view piece) { bytes += piece; }).map([&] {
        return std::move(bytes);
    });
}

Result<FileDigest> GuardedFolder::digestOf(std::string_view name, std::int64_t limitBytes) const
{
    core::Sha256 hash;
    std::int64_t total = 0;
    return readPieces(name, limitBytes,
                      [&](std::string_view piece) {
                          hash.add(core::asBytes(piece));
                          total += std::int64_t(piece.size());
                      })
        .map([&] {
            return FileDigest{core::toHex(hash.finish()), total};
        });
}

Result<> GuardedFolder::replace(std::string_view name, Flush flush, const std::function<Write> &write) const
{
    const auto checked = checkedName(name);
    const auto unfinished = checkedName(std::string(name) + kUnfinished);
    if (!checked || !unfinished)
        return tl::unexpected(checked ? unfinished.error() : checked.error());
    const fs::path path = m_path / *checked;
    ::unlinkat(m_descriptor, unfinished->c_str(), 0); // what a pulled stick left, or a link that waits for us
    Descriptor opened(
        ::openat(m_descriptor, unfinished->c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
    if (opened.number() < 0)
        return systemFailure("cannot write", path);
    const bool isNow = flush == Flush::Now;
    Result<> written = write(opened.number(), path);
    if (written && ((isNow && ::fsync(opened.number()) != 0) || !opened.close() ||
                    ::renameat(m_descriptor, unfinished->c_str(), m_descriptor, checked->c_str()) != 0 ||
                    (isNow && ::fsync(m_descriptor) != 0)))
        written = systemFailure("cannot write", path);
    if (!written)
        ::unlinkat(m_descriptor, unfinished->c_str(), 0);
    return written;
}

Result<> GuardedFolder::write(std::string_view name, core::BytesView bytes, Flush flush) const
{
    return replace(name, flush,
                   [&](int descriptor, const fs::path &file) { return writeAll(descriptor, bytes, file); });
}

Result<> GuardedFolder::copyFrom(const fs::path &file, std::string_view name, Flush flush) const
{
    return replace(name, flush, [&](int descriptor, const fs::path &to) {
        Result<> written;
        const auto take = [&](std::string_view piece) {
            written = written.and_then([&] { return writeAll(descriptor, core::asBytes(piece), to); });
        };
        return storage::readPieces(file, std::numeric_limits<std::int64_t>::max(), take).and_then([&] {
            return written;
        });
    });
}

Result<> GuardedFolder::remove(std::string_view name) const
{
    const auto checked = checkedName(name);
    if (!checked)
        return tl::unexpected(checked.error());
    if (::unlinkat(m_descriptor, checked->c_str(), 0) == 0 || errno == ENOENT)
        return {};
    return systemFailure("cannot remove", m_path / *checked);
}

Result<> GuardedFolder::flush() const
{
    return ::syncfs(m_descriptor) == 0 ? Result<>() : systemFailure("cannot flush", m_path);
}

} // namespace storage
