// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/folder_blob_source.h"

#include "pack/manifest.h"
#include "storage/file_io.h"
#include "storage/part_file.h"

namespace kiosk {

core::Result<> FolderBlobSource::fetch(const std::string &sha256, std::int64_t bytes, const std::filesystem::path &part)
{
    auto target = storage::PartFile::open(part);
    if (!target)
        return tl::unexpected(target.error());
    const std::filesystem::path blob = m_folder / pack::blobPathOf(sha256);
    std::int64_t toSkip = target->size();
    core::Result<> written;
    const auto take = [&](std::string_view piece) {
        const auto skipped = size_t(std::min(toSkip, std::int64_t(piece.size())));
        toSkip -= std::int64_t(skipped);
        if (written)
            written = target->append(piece.substr(skipped));
    };
    if (auto read = storage::readPieces(blob, bytes, take); !read)
        return read;
    if (written && target->size() != bytes)
        return core::failure(core::Code::Rejected, blob.string() + " has not " + std::to_string(bytes) + " bytes");
    return written;
}

} // namespace kiosk
