// SPDX-License-Identifier: Apache-2.0
#include "hub/store/file_lock.h"

#include "storage/system_failure.h"

#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace hub {
namespace {
constexpr std::chrono::milliseconds kRetry{20};
}

core::Result<std::optional<FileLock>> FileLock::take(const std::filesystem::path &file,
                                                     std::chrono::milliseconds patience)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return storage::systemFailure("cannot write", file);
    FileLock lock(descriptor);
    // Asked again and again instead of waited for: a process that was halted while it holds the lock must not halt us.
    const auto until = std::chrono::steady_clock::now() + patience;
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return storage::systemFailure("cannot lock", file);
        if (std::chrono::steady_clock::now() >= until)
            return std::nullopt;
        std::this_thread::sleep_for(kRetry);
    }
    return std::optional(std::move(lock));
}

FileLock::FileLock(FileLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace hub
