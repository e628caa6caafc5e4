// SPDX-License-Identifier: Apache-2.0
#include "cli/folder_watch.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <sys/inotify.h>

namespace cli {
namespace {

using core::Code;
using core::Result;
namespace fs = std::filesystem;

constexpr std::uint32_t kEvents = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR;

bool isHidden(std::string_view name) { return name.starts_with('.'); }

} // namespace

Result<FolderWatch> FolderWatch::of(const fs::path &folder)
{
    storage::Descriptor queue(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
    if (queue.number() < 0)
        return core::failure(Code::Io, std::string("cannot watch files: ") + std::strerror(errno));
    FolderWatch watch(std::move(queue));
    if (auto added = watch.addWithSubfolders(folder); !added)
        return tl::unexpected(added.error());
    return watch;
}

Result<> FolderWatch::add(const fs::path &folder)
{
    const int watch = ::inotify_add_watch(m_queue.number(), folder.c_str(), kEvents);
    if (watch < 0)
        return core::failure(Code::Io, "cannot watch " + folder.string() + ": " + std::strerror(errno) +
                                           (errno == ENOSPC ? "; raise fs.inotify.max_user_watches" : ""));
    m_folders.insert_or_assign(watch, folder);
    return {};
}

Result<> FolderWatch::addWithSubfolders(const fs::path &folder)
{
    // The folder before what is in it, so that nothing is missed that comes meanwhile.
    if (auto added = add(folder); !added)
        return added;
    std::error_code ignored;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, ignored))
        if (entry.is_directory(ignored) && !entry.is_symlink(ignored) && !isHidden(entry.path().filename().string()))
            if (auto added = addWithSubfolders(entry.path()); !added)
                return added;
    return {};
}

bool FolderWatch::takeChanges()
{
    bool hasChanged = false;
    alignas(inotify_event) std::array<char, 16 * 1024> buffer;
    for (;;) {
        const ssize_t count = ::read(m_queue.number(), buffer.data(), buffer.size());
        if (count <= 0)
            return hasChanged;
        for (size_t at = 0; at < size_t(count);) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer.data() + at);
            at += sizeof(inotify_event) + event->len;
            const std::string_view name = event->len > 0 ? event->name : "";
            if (event->mask & IN_IGNORED)
                m_folders.erase(event->wd);
            if ((event->mask & IN_IGNORED) || isHidden(name))
                continue;
            hasChanged = true;
            // A folder that vanished again meanwhile needs no watch.
            if (const auto folder = m_folders.find(event->wd);
                (event->mask & IN_ISDIR) && (event->mask & (IN_CREATE | IN_MOVED_TO)) && folder != m_folders.end())
                static_cast<void>(addWithSubfolders(folder->second / name));
        }
    }
}

} // namespace cli
