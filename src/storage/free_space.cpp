// SPDX-License-Identifier: Apache-2.0
#include "storage/free_space.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>
#include <sys/statvfs.h>

namespace storage {

core::Result<std::int64_t> freeBytes(const std::filesystem::path &folder)
{
    struct statvfs status
    {};
    if (::statvfs(folder.c_str(), &status) != 0) {
        const int number = errno;
        return core::failure(number == ENOENT ? core::Code::NotFound : core::Code::Io,
                             "cannot ask for the free space of " + folder.string() + ": " + std::strerror(number));
    }
    // A network file system may state more than a signed number holds.
    constexpr double kMost = double(std::numeric_limits<std::int64_t>::max() / 2);
    return std::int64_t(std::min(kMost, double(status.f_bavail) * double(status.f_frsize)));
}

} // namespace storage
