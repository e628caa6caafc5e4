// SPDX-License-Identifier: Apache-2.0
#include "storage/part_file.h"

#include "storage/system_failure.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace storage {

using core::Result;

Result<PartFile> PartFile::open(const std::filesystem::path &file)
{
    // No link is followed: a hostile folder must not make us write elsewhere.
    const int descriptor =
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0644);
    if (descriptor < 0)
        return systemFailure("cannot write", file);
    PartFile opened(file, descriptor, 0);
    struct stat status
    {};
    if (::fstat(descriptor, &status) != 0)
        return systemFailure("cannot read", file);
    if (!S_ISREG(status.st_mode))
        return core::failure(core::Code::Rejected, file.string() + " is not a regular file");
    opened.m_size = status.st_size;
    return opened;
}

PartFile::PartFile(PartFile &&other) noexcept
    : m_file(std::move(other.m_file)), m_descriptor(std::exchange(other.m_descriptor, -1)), m_size(other.m_size)
{}

PartFile::~PartFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<> PartFile::append(std::string_view piece)
{
    while (!piece.empty()) {
        const ssize_t count = ::write(m_descriptor, piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemFailure("cannot write", m_file);
        m_size += count;
        piece.remove_prefix(size_t(count));
    }
    return {};
}

Result<> PartFile::restart()
{
    if (::ftruncate(m_descriptor, 0) != 0)
        return systemFailure("cannot empty", m_file);
    m_size = 0;
    return {};
}

} // namespace storage
