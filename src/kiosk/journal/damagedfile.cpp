// SPDX-License-Identifier: Apache-2.0
#include "kiosk/journal/damagedfile.h"

#include "core/time_text.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <vector>

namespace kiosk {
namespace {

namespace fs = std::filesystem;

constexpr size_t kKept = 8;
constexpr const char *kCompanions[] = {"-wal", "-shm"};

/// A flash that fails at every start must not fill the disk with what it broke.
void removeOldest(const fs::path &folder, const std::string &prefix)
{
    std::error_code ignored;
    std::vector<fs::path> found;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(prefix) && !name.ends_with("-wal") && !name.ends_with("-shm"))
            found.push_back(entry.path());
    }
    std::ranges::sort(found, {}, [](const fs::path &path) {
        std::error_code noTime;
        return std::pair(fs::last_write_time(path, noTime), path);
    });
    for (size_t i = 0; i + kKept < found.size(); ++i) {
        fs::remove(found[i], ignored);
        for (const char *companion : kCompanions)
            fs::remove(found[i].string() + companion, ignored);
    }
}

} // namespace

core::Result<fs::path> setAside(const fs::path &database, const core::Clock &clock)
{
    std::string time = core::toText(clock.utcNow());
    std::erase_if(time, [](char c) { return c == '-' || c == ':'; });
    const std::string prefix = database.stem().string() + ".corrupt-";
    fs::path target;
    std::error_code error;
    for (int n = 1; target.empty() || fs::exists(target, error); ++n)
        target = database.parent_path() / (prefix + time + "-" + std::to_string(n));
    // The companions first: an old -wal beside a new database would be replayed into it.
    for (const char *companion : kCompanions) {
        const fs::path file = database.string() + companion;
        if (fs::exists(file, error))
            fs::rename(file, target.string() + companion, error);
        if (error)
            return core::failure(core::Code::Io, "cannot set aside " + file.string() + ": " + error.message());
    }
    fs::rename(database, target, error);
    if (error)
        return core::failure(core::Code::Io, "cannot set aside " + database.string() + ": " + error.message());
    removeOldest(database.parent_path(), prefix);
    return target;
}

} // namespace kiosk
