// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cerrno>
#include <map>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

/// What a power cut may take back. All operations go to the kernel directly, for those of the C library are replaced.
namespace power_cut {

template <typename... Arguments> long raw(long number, Arguments... arguments)
{
    return ::syscall(number, arguments...);
}

/// Remembers for each file how far its bytes were flushed, and for each new, renamed or removed name whether its folder
/// was flushed since. A name is safe only then, as POSIX has it; most file systems promise more.
class UndoLog
{
public:
    /// Removed files wait in `folder`, beside the watched one.
    explicit UndoLog(std::string folder) : m_folder(std::move(folder)) {}

    void created(const std::string &path);
    void madeFolder(const std::string &path);
    void removedFolder(const std::string &path);
    /// Before the operation, which must not fail.
    void willRename(const std::string &from, const std::string &to);
    void willUnlink(const std::string &path);

    /// `isEmpty`: it is new or was emptied; else what it holds counts as flushed.
    void openedForWriting(const std::string &path, bool isEmpty);
    void truncated(const struct stat &file, off_t length);
    /// Before `count` bytes are written at `offset`: what was flushed there may come back.
    void willOverwrite(const struct stat &file, off_t offset, size_t count);
    void flushed(const struct stat &file);
    void flushedFolder(const std::string &folder);
    void loseData();
    void loseNamesAndData();
    void loseByChance(unsigned seed);

private:
    enum class Kind { Create, MakeFolder, RemoveFolder, Rename, Unlink };
    struct Change
    {
        Kind kind;
        std::string path;
        std::string from;   ///< of a rename
        std::string backup; ///< what was under `path` before; may be empty
        bool isSafe = false;
    };
    /// Flushed bytes that were overwritten and not flushed since.
    struct Overwritten
    {
        off_t offset;
        std::string bytes;
    };
    struct File
    {
        int descriptor;
        off_t flushedBytes;
        std::vector<Overwritten> overwritten{};

        /// Puts the newest of what was overwritten back.
        void restore(size_t newest) const;
    };
    using Inode = std::pair<dev_t, ino_t>;

    [[nodiscard]] std::string backUp(const std::string &path);
    void makeSafe(size_t change);
    void loseNames(size_t newest);
    void undo(const Change &change, const std::string &path, const std::string &from) const;

    std::string m_folder;
    std::vector<Change> m_changes;
    std::map<Inode, File> m_files;
    int m_backups = 0;
};

} // namespace power_cut
