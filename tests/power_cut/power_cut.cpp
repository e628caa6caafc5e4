// SPDX-License-Identifier: Apache-2.0
// A library to be loaded before a program (LD_PRELOAD): counts each file operation below POWER_CUT_ROOT and, at the
// operation POWER_CUT_AT, cuts the power: takes back what was not flushed and kills the process. Or lets the disk be
// full from there on.
//
//   POWER_CUT_ROOT   folder that is watched; next to it, in ROOT.undo/, lies what is needed to take things back
//   POWER_CUT_AT     1 … n; 0 or none: only count
//   POWER_CUT_LOSES  nothing: all operations before the cut have reached the disk; the write that is cut is half done
//                    data:    names have reached the disk, unflushed bytes have not
//                    names:   neither bytes nor names that were not flushed
//                    SEED:    the newest names up to somewhere, and of each file somewhat; a number, by chance
//                    full:    no cut; from operation AT on there is no space (ENOSPC)
//                    once:    no cut; only operation AT finds no space
//                    broken N: no cut; operation AT and the next, N in all, fail with EIO
//   POWER_CUT_LOG    file that gets one line for each operation
//   POWER_CUT_FREE   bytes that the file system says are free
//
// Flushing is simulated, so the program may run on a file system in memory. Single-threaded programs only.
#include "undo_log.h"

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

using power_cut::raw;
using power_cut::UndoLog;

constexpr int kNotModelled = 99;
constexpr std::string_view kBroken = "broken ";

std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

/// What this run of the program is told to suffer. Made at the first operation.
struct Cut
{
    std::string root = setting("POWER_CUT_ROOT");
    std::string loses = setting("POWER_CUT_LOSES");
    std::string logFile = setting("POWER_CUT_LOG");
    long at = std::atol(setting("POWER_CUT_AT").c_str());
    long count = 0;
    int log = -1;
    UndoLog undo{root + ".undo"};

    [[nodiscard]] bool watches(const std::string &path) const
    {
        return !root.empty() && path.size() > root.size() && path.starts_with(root) && path[root.size()] == '/';
    }
};

Cut &cut()
{
    static Cut *const one = new Cut; // outlives all other destructors
    return *one;
}

std::string linkTarget(const std::string &link)
{
    char target[4096];
    const ssize_t length = ::readlink(link.c_str(), target, sizeof target);
    return length > 0 ? std::string(target, size_t(length)) : std::string();
}

std::string pathOf(int descriptor) { return linkTarget("/proc/self/fd/" + std::to_string(descriptor)); }

std::string pathAt(int folder, const char *path)
{
    if (path[0] == '/')
        return path;
    return (folder == AT_FDCWD ? linkTarget("/proc/self/cwd") : pathOf(folder)) + "/" + path;
}

void note(const char *operation, const std::string &path)
{
    Cut &now = cut();
    ++now.count;
    if (now.logFile.empty())
        return;
    if (now.log < 0)
        now.log = int(raw(SYS_openat, AT_FDCWD, now.logFile.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644));
    const std::string name = path == now.root ? "." : path.substr(now.root.size() + 1);
    const std::string line = std::string(operation) + " " + name + "\n";
    raw(SYS_write, now.log, line.data(), line.size());
}

[[noreturn]] void die()
{
    const std::string &loses = cut().loses;
    if (loses == "data")
        cut().undo.loseData();
    else if (loses == "names")
        cut().undo.loseNamesAndData();
    else if (loses != "nothing")
        cut().undo.loseByChance(unsigned(std::atol(loses.c_str())));
    raw(SYS_kill, ::getpid(), SIGKILL);
    raw(SYS_exit_group, kNotModelled);
    std::abort();
}

/// Counts an operation; cuts if it is its turn. `tear` does the first half of a write. True if it is to fail: for want
/// of space only operations that `takeSpace` do.
template <typename Tear> bool begin(const char *operation, const std::string &path, bool takesSpace, Tear tear)
{
    note(operation, path);
    Cut &now = cut();
    if (now.at <= 0 || now.count < now.at)
        return false;
    if (now.loses == "full" || (now.loses == "once" && now.count == now.at)) {
        errno = ENOSPC;
        return takesSpace;
    }
    if (now.loses.starts_with(kBroken)) {
        errno = EIO;
        return now.count < now.at + std::atol(now.loses.c_str() + kBroken.size());
    }
    if (now.loses == "once")
        return false;
    if (now.loses == "nothing")
        tear();
    die();
}

bool begin(const char *operation, const std::string &path, bool takesSpace)
{
    return begin(operation, path, takesSpace, [] {});
}

bool exists(const std::string &path)
{
    struct stat status;
    const int before = errno;
    const bool isThere = ::lstat(path.c_str(), &status) == 0;
    errno = before;
    return isThere;
}

int openAt(int folder, const char *name, int flags, mode_t mode)
{
    const bool isForWriting = (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0;
    const std::string path = isForWriting ? pathAt(folder, name) : std::string();
    if (!isForWriting || !cut().watches(path))
        return int(raw(SYS_openat, folder, name, flags, mode));
    const bool isNew = !exists(path);
    if (begin(isNew ? "create" : "open", path, isNew))
        return -1;
    const int descriptor = int(raw(SYS_openat, folder, name, flags, mode));
    if (descriptor >= 0 && isNew)
        cut().undo.created(path);
    if (descriptor >= 0)
        cut().undo.openedForWriting(path, isNew || (flags & O_TRUNC) != 0);
    return descriptor;
}

ssize_t writeAt(const char *operation, int descriptor, const void *bytes, size_t count, off_t offset)
{
    const auto doWrite = [&](size_t length) {
        return offset < 0 ? raw(SYS_write, descriptor, bytes, length)
                          : raw(SYS_pwrite64, descriptor, bytes, length, offset);
    };
    const std::string path = pathOf(descriptor);
    if (!cut().watches(path))
        return doWrite(count);
    if (begin(operation, path, true, [&] { doWrite(count / 2); }))
        return -1;
    struct stat status;
    ::fstat(descriptor, &status);
    const bool isAppending = (::fcntl(descriptor, F_GETFL) & O_APPEND) != 0;
    const off_t from = isAppending ? status.st_size : offset < 0 ? ::lseek(descriptor, 0, SEEK_CUR) : offset;
    cut().undo.willOverwrite(status, from, count);
    return doWrite(count);
}

int truncateTo(int descriptor, off_t length)
{
    const std::string path = pathOf(descriptor);
    if (!cut().watches(path))
        return int(raw(SYS_ftruncate, descriptor, length));
    struct stat status;
    ::fstat(descriptor, &status);
    if (begin("ftruncate", path, length > status.st_size))
        return -1;
    cut().undo.truncated(status, length);
    return int(raw(SYS_ftruncate, descriptor, length));
}

int flush(const char *operation, int descriptor)
{
    const std::string path = pathOf(descriptor);
    if (path != cut().root && !cut().watches(path))
        return 0;
    struct stat status;
    ::fstat(descriptor, &status);
    if (begin(operation, path, !S_ISDIR(status.st_mode)))
        return -1;
    if (S_ISDIR(status.st_mode))
        cut().undo.flushedFolder(path);
    else
        cut().undo.flushed(status);
    return 0;
}

int renameAt(int fromFolder, const char *fromName, int toFolder, const char *toName, unsigned flags)
{
    const std::string from = pathAt(fromFolder, fromName);
    const std::string to = pathAt(toFolder, toName);
    if (!cut().watches(to))
        return int(raw(SYS_renameat2, fromFolder, fromName, toFolder, toName, flags));
    if (begin("rename", to, true))
        return -1;
    cut().undo.willRename(from, to);
    return int(raw(SYS_renameat2, fromFolder, fromName, toFolder, toName, flags));
}

int linkAt(int fromFolder, const char *fromName, int toFolder, const char *toName, int flags)
{
    const std::string to = pathAt(toFolder, toName);
    if (cut().watches(to)) {
        if (begin("link", to, true))
            return -1;
        cut().undo.created(to);
    }
    return int(raw(SYS_linkat, fromFolder, fromName, toFolder, toName, flags));
}

int unlinkAt(int folder, const char *name, int flags)
{
    const std::string path = pathAt(folder, name);
    if (!cut().watches(path) || !exists(path))
        return int(raw(SYS_unlinkat, folder, name, flags));
    const bool isFolder = (flags & AT_REMOVEDIR) != 0;
    if (begin(isFolder ? "rmdir" : "unlink", path, false))
        return -1;
    if (isFolder) {
        const int done = int(raw(SYS_unlinkat, folder, name, flags));
        if (done == 0)
            cut().undo.removedFolder(path);
        return done;
    }
    struct stat status;
    if (::lstat(path.c_str(), &status) == 0 && !S_ISDIR(status.st_mode))
        cut().undo.willUnlink(path);
    return int(raw(SYS_unlinkat, folder, name, flags));
}

int makeFolderAt(int folder, const char *name, mode_t mode)
{
    const std::string path = pathAt(folder, name);
    if (!cut().watches(path) || exists(path))
        return int(raw(SYS_mkdirat, folder, name, mode));
    if (begin("mkdir", path, true))
        return -1;
    const int done = int(raw(SYS_mkdirat, folder, name, mode));
    if (done == 0)
        cut().undo.madeFolder(path);
    return done;
}

mode_t modeArgument(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : mode_t(0);
}

} // namespace

#define HUHANG_OPEN(name)                                                                                              \
    extern "C" int name(const char *path, int flags, ...)                                                              \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeArgument(flags, arguments);                                                            \
        va_end(arguments);                                                                                             \
        return openAt(AT_FDCWD, path, flags, mode);                                                                    \
    }
HUHANG_OPEN(open)
HUHANG_OPEN(open64)
#undef HUHANG_OPEN

#define HUHANG_OPENAT(name)                                                                                            \
    extern "C" int name(int folder, const char *path, int flags, ...)                                                  \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeArgument(flags, arguments);                                                            \
        va_end(arguments);                                                                                             \
        return openAt(folder, path, flags, mode);                                                                      \
    }
HUHANG_OPENAT(openat)
HUHANG_OPENAT(openat64)
#undef HUHANG_OPENAT

extern "C" {
int creat(const char *path, mode_t mode) { return openAt(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return creat(path, mode); }
ssize_t write(int descriptor, const void *bytes, size_t count)
{
    return writeAt("write", descriptor, bytes, count, -1);
}
ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset)
{
    return writeAt("pwrite", descriptor, bytes, count, offset);
}
ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    return writeAt("pwrite", descriptor, bytes, count, offset);
}
int ftruncate(int descriptor, off_t length) noexcept { return truncateTo(descriptor, length); }
int ftruncate64(int descriptor, off64_t length) noexcept { return truncateTo(descriptor, length); }
int fsync(int descriptor) { return flush("fsync", descriptor); }
int fdatasync(int descriptor) { return flush("fdatasync", descriptor); }
int rename(const char *from, const char *to) noexcept { return renameAt(AT_FDCWD, from, AT_FDCWD, to, 0); }
int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    return renameAt(fromFolder, from, toFolder, to, 0);
}
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return renameAt(fromFolder, from, toFolder, to, flags);
}
int link(const char *from, const char *to) noexcept { return linkAt(AT_FDCWD, from, AT_FDCWD, to, 0); }
int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return linkAt(fromFolder, from, toFolder, to, flags);
}
int unlink(const char *path) noexcept { return unlinkAt(AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) noexcept { return unlinkAt(folder, path, flags); }
int rmdir(const char *path) noexcept { return unlinkAt(AT_FDCWD, path, AT_REMOVEDIR); }
int remove(const char *path) noexcept
{
    struct stat status;
    if (::lstat(path, &status) != 0)
        return -1;
    return unlinkAt(AT_FDCWD, path, S_ISDIR(status.st_mode) ? AT_REMOVEDIR : 0);
}
int mkdir(const char *path, mode_t mode) noexcept { return makeFolderAt(AT_FDCWD, path, mode); }
int mkdirat(int folder, const char *path, mode_t mode) noexcept { return makeFolderAt(folder, path, mode); }

int statvfs(const char *path, struct statvfs *status) noexcept
{
    const int done = ::statvfs64(path, reinterpret_cast<struct statvfs64 *>(status));
    if (const std::string free = setting("POWER_CUT_FREE"); done == 0 && !free.empty())
        status->f_bavail = fsblkcnt_t(std::atoll(free.c_str())) / status->f_frsize;
    return done;
}
}
