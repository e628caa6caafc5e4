// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/published_file.h"

#include "storage/system_failure.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace hub {
namespace {

using core::Code;
using core::Result;
namespace fs = std::filesystem;

tl::unexpected<core::Error> nothingThere(const fs::path &path)
{
    return core::failure(Code::NotFound, path.string() + " is not there");
}

/// Opens `name` in an opened folder, which is closed.
int step(int folder, const fs::path &name, int flags)
{
    // O_NONBLOCK: a pipe must not make us wait for its writer.
    const int next = ::openat(folder, name.c_str(), flags | O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    const int reason = errno;
    ::close(folder);
    errno = reason;
    return next;
}

} // namespace

Result<PublishedFile> PublishedFile::open(const fs::path &folder, const fs::path &path)
{
    int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    for (auto part = path.begin(); descriptor >= 0 && part != path.end(); ++part) {
        if (part->empty() || *part == "." || *part == ".." || part->is_absolute()) {
            ::close(descriptor);
            return nothingThere(path);
        }
        descriptor = step(descriptor, *part, std::next(part) == path.end() ? 0 : O_DIRECTORY);
    }
    if (descriptor < 0) {
        const bool isMissing = errno == ENOENT || errno == ENOTDIR || errno == ELOOP || errno == ENXIO;
        return isMissing ? nothingThere(path) : storage::systemFailure("cannot read", folder / path);
    }
    PublishedFile file(path, descriptor, 0, {});
    struct stat status
    {};
    if (::fstat(descriptor, &status) != 0)
        return storage::systemFailure("cannot read", folder / path);
    if (!S_ISREG(status.st_mode))
        return nothingThere(path);
    file.m_bytes = status.st_size;
    file.m_stamp = std::to_string(status.st_size) + "-" + std::to_string(status.st_mtim.tv_sec) + "-" +
                   std::to_string(status.st_mtim.tv_nsec);
    return file;
}

PublishedFile::PublishedFile(PublishedFile &&other) noexcept
    : m_path(std::move(other.m_path)),
      m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_bytes(other.m_bytes),
      m_stamp(std::move(other.m_stamp))
{}

PublishedFile::~PublishedFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<size_t> PublishedFile::readAt(std::int64_t offset, std::span<char> into) const
{
    size_t filled = 0;
    while (filled < into.size()) {
        const ssize_t count =
            ::pread(m_descriptor, into.data() + filled, into.size() - filled, offset + std::int64_t(filled));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return storage::systemFailure("cannot read", m_path);
        if (count == 0)
            break;
        filled += size_t(count);
    }
    return filled;
}

Result<std::string> PublishedFile::read(std::int64_t offset, std::int64_t count) const
{
    std::string bytes(size_t(count), '\0');
    return readAt(offset, bytes).and_then([&](size_t filled) -> Result<std::string> {
        if (filled < bytes.size())
            return core::failure(Code::Io, m_path.string() + " became shorter while it was read");
        return std::move(bytes);
    });
}

} // namespace hub
