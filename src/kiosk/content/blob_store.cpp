// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/blob_store.h"

#include "pack/manifest.h"
#include "storage/file_io.h"

#include <functional>
#include <vector>

namespace kiosk {
namespace {

using core::Code;
using core::Result;
namespace fs = std::filesystem;

constexpr std::string_view kPart = ".part";

/// Deletes the files of `folder` that `isGarbage`; returns their bytes.
std::int64_t sweep(const fs::path &folder, const std::function<bool(const std::string &name)> &isGarbage)
{
    std::error_code failed;
    std::vector<fs::directory_entry> garbage;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed))
        if (isGarbage(entry->path().filename().string()))
            garbage.push_back(*entry);
    std::int64_t freed = 0;
    for (const fs::directory_entry &entry : garbage) {
        const std::uintmax_t bytes = entry.is_regular_file(failed) ? entry.file_size(failed) : 0;
        if (fs::remove_all(entry.path(), failed) > 0 && !failed)
            freed += std::int64_t(bytes);
    }
    return freed;
}

std::int64_t sizeOf(const fs::path &file)
{
    std::error_code failed;
    const bool isFile = fs::is_regular_file(fs::symlink_status(file, failed));
    const std::uintmax_t bytes = isFile ? fs::file_size(file, failed) : 0;
    return isFile && !failed ? std::int64_t(bytes) : -1;
}

} // namespace

fs::path BlobStore::pathOf(std::string_view sha256) const { return m_folder / pack::blobPathOf(sha256); }

fs::path BlobStore::partOf(std::string_view sha256) const
{
    return m_folder / "downloads" / (std::string(sha256) + std::string(kPart));
}

bool BlobStore::has(std::string_view sha256, std::int64_t bytes) const { return sizeOf(pathOf(sha256)) == bytes; }

bool BlobStore::isWhole(std::string_view sha256, std::int64_t bytes) const
{
    const auto digest = storage::digestOfFile(pathOf(sha256), bytes);
    return digest && digest->bytes == bytes && digest->sha256 == sha256;
}

std::int64_t BlobStore::partBytes(std::string_view sha256) const
{
    return std::max(std::int64_t(0), sizeOf(partOf(sha256)));
}

Result<> BlobStore::prepare() const { return storage::makeFolderDurably(m_folder / "downloads"); }

Result<> BlobStore::adopt(const std::string &sha256, std::int64_t bytes) const
{
    const fs::path part = partOf(sha256);
    const auto digest = storage::digestOfFile(part, bytes);
    if (!digest && digest.error().code != Code::Rejected)
        return tl::unexpected(digest.error());
    if (!digest || digest->bytes != bytes || digest->sha256 != sha256) {
        std::error_code ignored;
        fs::remove_all(part, ignored);
        return core::failure(Code::Forged, "what was fetched as " + sha256 + " is something else");
    }
    const fs::path blob = pathOf(sha256);
    return storage::makeFolderDurably(blob.parent_path()).and_then([&] {
        return storage::moveFileDurably(part, blob);
    });
}

std::int64_t BlobStore::collectGarbage(const std::set<std::string, std::less<>> &kept) const
{
    const auto isUnwantedPart = [&](const std::string &name) {
        const std::string_view hash =
            std::string_view(name).substr(0, name.size() - std::min(name.size(), kPart.size()));
        return !name.ends_with(kPart) || !kept.contains(hash);
    };
    std::int64_t freed = sweep(m_folder / "downloads", isUnwantedPart);
    std::error_code failed;
    for (fs::directory_iterator entry(m_folder / "blobs", failed), end; !failed && entry != end;
         entry.increment(failed))
        freed += sweep(entry->path(), [&](const std::string &name) { return !kept.contains(name); });
    return freed;
}

} // namespace kiosk
