// SPDX-License-Identifier: Apache-2.0
#include "undo_log.h"

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <random>
#include <sys/syscall.h>

namespace power_cut {
namespace {

std::string folderOf(const std::string &path) { return path.substr(0, path.rfind('/')); }

void removeTree(const std::string &path)
{
    if (DIR *folder = ::opendir(path.c_str())) {
        while (const dirent *entry = ::readdir(folder))
            if (const std::string name = entry->d_name; name != "." && name != "..")
                removeTree(path + "/" + name);
        ::closedir(folder);
        raw(SYS_unlinkat, AT_FDCWD, path.c_str(), AT_REMOVEDIR);
    } else {
        raw(SYS_unlinkat, AT_FDCWD, path.c_str(), 0);
    }
}

/// Where `path` is after `from` became `to`.
std::string moved(const std::string &path, const std::string &from, const std::string &to)
{
    const bool isMoved = path == from || (path.starts_with(from) && path[from.size()] == '/');
    return isMoved ? to + path.substr(from.size()) : path;
}

} // namespace

void UndoLog::created(const std::string &path) { m_changes.push_back({Kind::Create, path, {}, {}}); }

void UndoLog::madeFolder(const std::string &path) { m_changes.push_back({Kind::MakeFolder, path, {}, {}}); }

void UndoLog::removedFolder(const std::string &path) { m_changes.push_back({Kind::RemoveFolder, path, {}, {}}); }

void UndoLog::willRename(const std::string &from, const std::string &to)
{
    m_changes.push_back({Kind::Rename, to, from, backUp(to)});
}

void UndoLog::willUnlink(const std::string &path) { m_changes.push_back({Kind::Unlink, path, {}, backUp(path)}); }

std::string UndoLog::backUp(const std::string &path)
{
    raw(SYS_mkdirat, AT_FDCWD, m_folder.c_str(), 0755);
    const std::string backup = m_folder + "/" + std::to_string(m_backups++);
    const bool isLinked = raw(SYS_linkat, AT_FDCWD, path.c_str(), AT_FDCWD, backup.c_str(), 0) == 0;
    return isLinked ? backup : std::string();
}

void UndoLog::openedForWriting(const std::string &path, bool isEmpty)
{
    struct stat status;
    if (::lstat(path.c_str(), &status) != 0)
        return;
    const auto known = m_files.find({status.st_dev, status.st_ino});
    if (known != m_files.end()) {
        if (isEmpty)
            known->second.flushedBytes = 0;
        return;
    }
    const int descriptor = int(raw(SYS_openat, AT_FDCWD, path.c_str(), O_RDWR | O_CLOEXEC, 0));
    m_files.emplace(Inode(status.st_dev, status.st_ino), File{descriptor, isEmpty ? 0 : status.st_size});
}

void UndoLog::truncated(const struct stat &file, off_t length)
{
    if (const auto known = m_files.find({file.st_dev, file.st_ino}); known != m_files.end())
        known->second.flushedBytes = std::min(known->second.flushedBytes, length);
}

void UndoLog::willOverwrite(const struct stat &file, off_t offset, size_t count)
{
    const auto known = m_files.find({file.st_dev, file.st_ino});
    if (known == m_files.end() || offset >= known->second.flushedBytes)
        return;
    std::string bytes(std::min(count, size_t(known->second.flushedBytes - offset)), '\0');
    raw(SYS_pread64, known->second.descriptor, bytes.data(), bytes.size(), offset);
    known->second.overwritten.push_back({offset, std::move(bytes)});
}

void UndoLog::flushed(const struct stat &file)
{
    if (const auto known = m_files.find({file.st_dev, file.st_ino}); known != m_files.end()) {
        known->second.flushedBytes = file.st_size;
        known->second.overwritten.clear();
    }
}

void UndoLog::File::restore(size_t newest) const
{
    for (size_t i = overwritten.size(); i-- > overwritten.size() - std::min(newest, overwritten.size());)
        raw(SYS_pwrite64, descriptor, overwritten[i].bytes.data(), overwritten[i].bytes.size(), overwritten[i].offset);
}

void UndoLog::flushedFolder(const std::string &folder)
{
    for (size_t i = 0; i < m_changes.size(); ++i)
        if (folderOf(m_changes[i].path) == folder)
            makeSafe(i);
}

/// A name that is safe makes what it was called before safe, too: whether that was flushed no longer matters.
void UndoLog::makeSafe(size_t number)
{
    m_changes[number].isSafe = true;
    std::string name = m_changes[number].kind == Kind::Rename ? m_changes[number].from : std::string();
    for (size_t i = number; i-- > 0 && !name.empty();) {
        Change &change = m_changes[i];
        const bool isItsName = change.path == name && change.kind != Kind::Unlink && change.kind != Kind::RemoveFolder;
        if (!isItsName)
            continue;
        change.isSafe = true;
        name = change.kind == Kind::Rename ? change.from : std::string();
    }
}

void UndoLog::loseData()
{
    for (const auto &[inode, file] : m_files) {
        file.restore(file.overwritten.size());
        raw(SYS_ftruncate, file.descriptor, file.flushedBytes);
    }
}

void UndoLog::loseNamesAndData()
{
    loseData();
    loseNames(m_changes.size());
}

void UndoLog::loseByChance(unsigned seed)
{
    std::minstd_rand random(seed);
    const auto upTo = [&](auto most) { return std::uniform_int_distribution<long>(0, long(most))(random); };
    for (const auto &[inode, file] : m_files) {
        file.restore(size_t(upTo(file.overwritten.size())));
        struct stat status;
        if (::fstat(file.descriptor, &status) == 0 && status.st_size > file.flushedBytes)
            raw(SYS_ftruncate, file.descriptor, file.flushedBytes + upTo(status.st_size - file.flushedBytes));
    }
    loseNames(size_t(upTo(m_changes.size())));
}

/// Takes back those of the `newest` changes that are not safe, the last first. Renames that stay have moved what older
/// changes speak of.
void UndoLog::loseNames(size_t newest)
{
    std::vector<std::pair<std::string, std::string>> staying;
    const auto today = [&](std::string path) {
        for (auto rename = staying.rbegin(); rename != staying.rend(); ++rename)
            path = moved(path, rename->first, rename->second);
        return path;
    };
    for (size_t i = m_changes.size(); i-- > 0;) {
        const Change &change = m_changes[i];
        const bool isLost = !change.isSafe && m_changes.size() - i <= newest;
        if (isLost)
            undo(change, today(change.path), today(change.from));
        else if (change.kind == Kind::Rename)
            staying.emplace_back(change.from, change.path);
    }
}

void UndoLog::undo(const Change &change, const std::string &path, const std::string &from) const
{
    switch (change.kind) {
    case Kind::Create:
        raw(SYS_unlinkat, AT_FDCWD, path.c_str(), 0);
        break;
    case Kind::MakeFolder:
        removeTree(path);
        break;
    case Kind::RemoveFolder:
        raw(SYS_mkdirat, AT_FDCWD, path.c_str(), 0755);
        break;
    case Kind::Rename:
        raw(SYS_renameat2, AT_FDCWD, path.c_str(), AT_FDCWD, from.c_str(), 0);
        break;
    case Kind::Unlink:
        break;
    }
    if (!change.backup.empty())
        raw(SYS_linkat, AT_FDCWD, change.backup.c_str(), AT_FDCWD, path.c_str(), 0);
}

} // namespace power_cut
