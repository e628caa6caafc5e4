// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/content_folder.h"

namespace hub {
namespace {
constexpr std::chrono::seconds kPatience{20};
}

core::Result<FileLock> ContentFolder::lock() const
{
    return FileLock::take(m_data / "publish.lock", kPatience)
        .and_then([&](std::optional<FileLock> lock) -> core::Result<FileLock> {
            if (lock)
                return std::move(*lock);
            return core::failure(core::Code::Io, "another program has been changing the repository in " +
                                                     m_data.string() + " for 20 s: try again when it is done");
        });
}

core::Result<FileLock> ContentFolder::lockImports() const
{
    return FileLock::take(m_data / "import.lock").and_then([](std::optional<FileLock> lock) -> core::Result<FileLock> {
        if (lock)
            return std::move(*lock);
        return core::failure(core::Code::Rejected, "another import is running: wait for its end");
    });
}

} // namespace hub
