// SPDX-License-Identifier: Apache-2.0
#include "hub/app/data_directory.h"

#include "core/encoding.h"
#include "core/random.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hub {
namespace {

tl::unexpected<core::Error> systemFailure(const std::string &what)
{
    const int number = errno;
    const core::Code code = number == ENOSPC || number == EDQUOT ? core::Code::Full : core::Code::Io;
    return core::failure(code, what + ": " + std::strerror(number));
}

/// Writes `text` to a new file that appears whole or not at all, and never replaces one.
core::Result<> writeNewFile(const std::filesystem::path &file, const std::string &text)
{
    const std::filesystem::path draft = file.string() + "." + core::randomUuid();
    const int descriptor = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return systemFailure("cannot write " + draft.string());
    const bool isWritten =
        ::write(descriptor, text.data(), text.size()) == ssize_t(text.size()) && ::fsync(descriptor) == 0;
    ::close(descriptor);
    const bool isThere = isWritten && (::link(draft.c_str(), file.c_str()) == 0 || errno == EEXIST);
    core::Result<> result;
    if (!isThere)
        result = systemFailure("cannot write " + file.string());
    ::unlink(draft.c_str());
    if (const int folder = ::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return result;
}

core::Result<core::KeyPair> readKey(const std::filesystem::path &file)
{
    struct stat status
    {};
    if (::stat(file.c_str(), &status) != 0)
        return systemFailure("cannot read " + file.string());
    if ((status.st_mode & 077U) != 0)
        return core::failure(core::Code::Rejected,
                             file.string() + " can be read by others: run chmod 600 " + file.string());
    std::ifstream stream(file);
    std::string text;
    if (!(stream >> text))
        return core::failure(core::Code::Malformed, file.string() + " is empty or cannot be read: restore it from a "
                                                                    "backup, the kiosks trust only this key");
    const auto key =
        core::fromHex(text).and_then([](const core::Bytes &seed) { return core::KeyPair::fromSeed(seed); });
    if (!key)
        return core::failure(core::Code::Malformed, file.string() + " is damaged: restore it from a backup, the kiosks "
                                                                    "trust only this key");
    return *key;
}

} // namespace

core::Result<DataDirectory> DataDirectory::open(const std::filesystem::path &path)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error)) {
        std::filesystem::create_directories(path, error);
        std::filesystem::permissions(path, std::filesystem::perms::owner_all, error);
    }
    if (!std::filesystem::is_directory(path, error))
        return core::failure(core::Code::Io, "cannot use " + path.string() +
                                                 " as the data folder: it is no folder and "
                                                 "cannot be made one");
    if (::access(path.c_str(), R_OK | W_OK | X_OK) != 0)
        return systemFailure("cannot write to the data folder " + path.string());
    const std::filesystem::path keyFile = path / "hub-key";
    if (!std::filesystem::exists(keyFile, error)) {
        if (std::filesystem::exists(path / "hub.sqlite", error))
            return core::failure(core::Code::Malformed, keyFile.string() + " is missing beside a database: restore it "
                                                                           "from a backup, the kiosks trust only this "
                                                                           "key");
        if (auto written = writeNewFile(keyFile, core::toHex(core::KeyPair::generate().seed()) + "\n"); !written)
            return tl::unexpected(written.error());
    }
    return readKey(keyFile).map([&](core::KeyPair key) { return DataDirectory(path, std::move(key)); });
}

DataDirectory::Lock::~Lock() { ::close(m_descriptor); }

core::Result<std::unique_ptr<DataDirectory::Lock>> DataDirectory::lock() const
{
    const std::filesystem::path file = m_path / "hub.lock";
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return systemFailure("cannot write " + file.string());
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return std::make_unique<Lock>(descriptor);
    const bool isTaken = errno == EWOULDBLOCK;
    auto problem = systemFailure("cannot lock " + file.string());
    ::close(descriptor);
    if (isTaken)
        return core::failure(core::Code::Rejected, "a hub is serving " + m_path.string() +
                                                       " already: stop it first, or "
                                                       "choose another folder with "
                                                       "--data");
    return problem;
}

} // namespace hub
