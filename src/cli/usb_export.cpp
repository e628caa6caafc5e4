// SPDX-License-Identifier: Apache-2.0
#include "cli/usb_export.h"

#include "core/stick_layout.h"
#include "pack/manifest.h"
#include "storage/free_space.h"

#include <utility>

namespace cli {
namespace {

using core::Code;
using core::Result;
using storage::Flush;
using storage::GuardedFolder;
namespace fs = std::filesystem;

constexpr std::string_view kTimestampFile = "timestamp.json";
constexpr size_t kMostNames = 200'000;
constexpr int kDeepest = 8;
constexpr int kMostTries = 4;
/// What a small file takes on a large FAT stick.
constexpr std::int64_t kClusterBytes = 32 << 10;
constexpr std::int64_t kReserveBytes = 1 << 20;

/// A file that the mirror needs, by its path below the repository.
struct Wanted
{
    const std::string *bytes = nullptr; ///< null: a blob
    std::string sha256;                 ///< of a blob
    std::int64_t size = 0;
};
using Plan = std::map<std::string, Wanted>;

Plan planOf(const Mirror &mirror)
{
    Plan plan;
    const auto add = [&](std::string_view folder, const std::map<std::string, std::string> &files) {
        for (const auto &[name, bytes] : files)
            plan[std::string(folder) + "/" + name] = {&bytes, {}, std::int64_t(bytes.size())};
    };
    add(core::stick::kMetadata, mirror.metadata);
    add(core::stick::kTargets, mirror.manifests);
    for (const auto &[sha256, size] : mirror.blobs)
        plan[std::string(core::stick::kTargets) + "/" + pack::blobPathOf(sha256)] = {nullptr, sha256, size};
    return plan;
}

struct Place
{
    GuardedFolder folder;
    std::string name;
};

/// Folder and name of "a/b/c" below `top`; with `shouldMake` the folders are made. There is at least one.
Result<Place> placeOf(const GuardedFolder &top, std::string_view path, bool shouldMake)
{
    const size_t slash = path.find('/');
    const std::string_view name = path.substr(0, slash);
    const std::string_view rest = path.substr(slash + 1);
    auto folder = shouldMake ? top.makeFolder(name) : top.folder(name);
    if (!folder)
        return tl::unexpected(folder.error());
    if (rest.find('/') == std::string_view::npos)
        return Place{std::move(*folder), std::string(rest)};
    return placeOf(*folder, rest, shouldMake);
}

bool isThere(const GuardedFolder &top, const std::string &path, const Wanted &wanted)
{
    const auto place = placeOf(top, path, false);
    if (!place)
        return false;
    if (wanted.bytes)
        return place->folder.read(place->name, wanted.size) == *wanted.bytes;
    return place->folder.digestOf(place->name, wanted.size) == storage::FileDigest{wanted.sha256, wanted.size};
}

/// One mirror on its way to a stick.
class MirrorWriter
{
public:
    MirrorWriter(const Mirror &mirror, tuf::Fetcher &targets, const GuardedFolder &top, const fs::path &scratch)
        : m_mirror(mirror), m_targets(targets), m_top(top), m_scratch(scratch), m_plan(planOf(mirror))
    {}

    Result<ExportSummary> write()
    {
        for (const auto &[path, wanted] : m_plan)
            if (!isThere(m_top, path, wanted))
                m_missing.push_back(path);
        return makeRoom()
            .and_then([&] { return writeMissing(); })
            .and_then([&] { return m_top.flush(); })
            .and_then([&] { return writeTimestamp(); })
            .map([&] {
                removeObsolete(m_top, {}, 0);
                return m_summary;
            });
    }

private:
    /// What is obsolete goes first only where there is no room for both; then the stick is no mirror meanwhile.
    Result<> makeRoom()
    {
        std::int64_t needed = kReserveBytes;
        for (const std::string &path : m_missing)
            needed += m_plan[path].size + kClusterBytes;
        auto free = storage::freeBytes(m_top.path());
        if (free && *free < needed) {
            if (auto ended = endMirror(); !ended)
                return ended;
            removeObsolete(m_top, {}, 0);
            free = storage::freeBytes(m_top.path());
        }
        if (!free)
            return tl::unexpected(free.error());
        if (*free < needed)
            return core::failure(Code::Full, "the stick has room for " + std::to_string(*free >> 20) + " MiB, and " +
                                                 std::to_string((needed >> 20) + 1) + " MiB are needed");
        return {};
    }

    Result<> endMirror()
    {
        const auto metadata = m_top.folder(core::stick::kMetadata);
        if (!metadata)
            return {}; // it was none
        return metadata->remove(kTimestampFile).and_then([&] { return m_top.flush(); });
    }

    Result<> writeMissing()
    {
        for (const std::string &path : m_missing) {
            const Wanted &wanted = m_plan[path];
            const auto place = placeOf(m_top, path, true);
            if (!place)
                return tl::unexpected(place.error());
            Result<> written;
            if (wanted.bytes)
                written = place->folder.write(place->name, core::asBytes(*wanted.bytes), Flush::Later);
            else
                written = copyBlob(wanted, *place);
            if (!written)
                return written;
            ++m_summary.filesWritten;
            m_summary.bytesWritten += wanted.size;
        }
        return {};
    }

    Result<> copyBlob(const Wanted &wanted, const Place &place)
    {
        const fs::path file = m_scratch / wanted.sha256;
        const std::string path = pack::blobPathOf(wanted.sha256);
        auto fetched = m_targets.fetchToFile(path, file, wanted.size);
        for (int i = 1; i < kMostTries && !fetched && fetched.error().code == Code::Io; ++i)
            fetched = m_targets.fetchToFile(path, file, wanted.size); // goes on where it broke
        auto copied =
            fetched.and_then([&] { return storage::digestOfFile(file, wanted.size); })
                .and_then([&](const storage::FileDigest &digest) -> Result<> {
                    if (digest.sha256 != wanted.sha256)
                        return core::failure(Code::Forged, "the hub's file " + path + " is not what its name says");
                    return place.folder.copyFrom(file, place.name, Flush::Later);
                });
        std::error_code ignored;
        fs::remove(file, ignored);
        return copied;
    }

    Result<> writeTimestamp()
    {
        return m_top.makeFolder(core::stick::kMetadata).and_then([&](const GuardedFolder &metadata) {
            return metadata.write(kTimestampFile, core::asBytes(m_mirror.timestamp));
        });
    }

    /// What cannot be removed or listed does no harm: only what the timestamp leads to counts.
    void removeObsolete(const GuardedFolder &folder, const std::string &path, int depth)
    {
        const auto names = folder.names(kMostNames);
        if (!names || depth > kDeepest)
            return;
        for (const std::string &name : names->names) {
            const std::string whole = path.empty() ? name : path + "/" + name;
            if (const auto below = folder.folder(name))
                removeObsolete(*below, whole, depth + 1);
            else if (!m_plan.contains(whole) && whole != kTimestampPath && folder.remove(name))
                ++m_summary.filesRemoved;
        }
    }

    static constexpr std::string_view kTimestampPath = "metadata/timestamp.json";

    const Mirror &m_mirror;
    tuf::Fetcher &m_targets;
    const GuardedFolder &m_top;
    const fs::path &m_scratch;
    Plan m_plan;
    std::vector<std::string> m_missing;
    ExportSummary m_summary;
};

} // namespace

Result<ExportSummary> writeMirror(const Mirror &mirror, tuf::Fetcher &targets, const GuardedFolder &repository,
                                  const fs::path &scratch)
{
    return MirrorWriter(mirror, targets, repository, scratch).write();
}

} // namespace cli
