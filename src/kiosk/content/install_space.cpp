// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/install_space.h"

#include "storage/free_space.h"

namespace kiosk {
namespace {

using core::Result;

/// Documents lie in the catalogue once; indices, pages in use and the older catalogue beside it double that.
constexpr std::int64_t kCatalogueFactor = 3;
constexpr std::int64_t kEmptyCatalogueBytes = std::int64_t(1) << 20;

std::string megabytes(std::int64_t bytes) { return std::to_string((bytes + 999'999) / 1'000'000) + " MB"; }

} // namespace

std::int64_t neededBytes(const BlobStore &blobs, const pack::Manifest &manifest,
                         const std::vector<pack::PackFile> &missing)
{
    std::int64_t needed = kEmptyCatalogueBytes;
    for (const pack::PackFile &file : missing)
        needed += std::max(std::int64_t(0), file.bytes - blobs.partBytes(file.sha256));
    for (const pack::PackFile &file : manifest.files)
        if (file.mediaType == "application/json")
            needed += kCatalogueFactor * file.bytes;
    return needed;
}

Result<> checkSpace(const InstalledContent &content, const pack::Manifest &manifest,
                    const std::vector<pack::PackFile> &missing, std::span<const std::string> wanted)
{
    const std::int64_t needed = neededBytes(content.blobs(), manifest, missing) + kReserveBytes;
    auto free = storage::freeBytes(content.blobs().folder());
    if (free && *free < needed && content.collectGarbage(wanted) > 0)
        free = storage::freeBytes(content.blobs().folder());
    if (!free)
        return tl::unexpected(free.error());
    if (*free >= needed)
        return {};
    return core::failure(core::Code::Full, "the installation needs " + megabytes(needed) + ", " + megabytes(*free) +
                                               " are free in " + content.blobs().folder().string() +
                                               ": make room or take a larger disk");
}

} // namespace kiosk
