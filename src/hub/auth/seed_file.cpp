// SPDX-License-Identifier: Apache-2.0
#include "hub/auth/seed_file.h"

#include "core/encoding.h"
#include "core/random.h"
#include "storage/system_failure.h"

#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace hub {

core::Result<> makeSeedFile(const std::filesystem::path &file)
{
    const std::string text = core::toHex(core::KeyPair::generate().seed()) + "\n";
    const std::filesystem::path draft = file.string() + "." + core::randomUuid();
    const int descriptor = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return storage::systemFailure("cannot write", draft);
    const bool isWritten =
        ::write(descriptor, text.data(), text.size()) == ssize_t(text.size()) && ::fsync(descriptor) == 0;
    ::close(descriptor);
    // A link, unlike a rename, never replaces: a command and the hub may start on a new folder at once.
    const bool isThere = isWritten && (::link(draft.c_str(), file.c_str()) == 0 || errno == EEXIST);
    core::Result<> result;
    if (!isThere)
        result = storage::systemFailure("cannot write", file);
    ::unlink(draft.c_str());
    if (const int folder = ::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return result;
}

core::Result<core::KeyPair> readSeedFile(const std::filesystem::path &file)
{
    struct stat status
    {};
    if (::stat(file.c_str(), &status) != 0)
        return storage::systemFailure("cannot read", file);
    if ((status.st_mode & 077U) != 0)
        return core::failure(core::Code::Rejected,
                             file.string() + " can be read by others: run chmod 600 " + file.string());
    std::ifstream stream(file);
    std::string text;
    if (!(stream >> text))
        return core::failure(core::Code::Malformed, file.string() + " is empty or cannot be read");
    const auto key =
        core::fromHex(text).and_then([](const core::Bytes &seed) { return core::KeyPair::fromSeed(seed); });
    if (!key)
        return core::failure(core::Code::Malformed, file.string() + " is damaged");
    return *key;
}

} // namespace hub
