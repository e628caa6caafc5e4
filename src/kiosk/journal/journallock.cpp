// SPDX-License-Identifier: Apache-2.0
#include "kiosk/journal/journallock.h"

#include "storage/system_failure.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace kiosk {

core::Result<JournalLock> JournalLock::take(const std::filesystem::path &dataFolder)
{
    const std::filesystem::path file = dataFolder / "journal.lock";
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return storage::systemFailure("cannot write", file);
    JournalLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return core::failure(core::Code::Rejected, "another kiosk program is running on " + dataFolder.string());
    return storage::systemFailure("cannot lock", file);
}

JournalLock::JournalLock(JournalLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

JournalLock::~JournalLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace kiosk
