// SPDX-License-Identifier: Apache-2.0
#include "tuf/folder_fetcher.h"

#include "storage/file_io.h"
#include "storage/part_file.h"

#include <algorithm>

namespace tuf {

using core::Code;
using core::Result;
namespace fs = std::filesystem;

Result<fs::path> FolderFetcher::locate(const std::string &path) const
{
    const auto refuse = [&](std::string_view why) {
        return core::failure(Code::Rejected, (m_folder / path).string() + ": " + std::string(why));
    };
    fs::path found = m_folder;
    for (const fs::path &part : fs::path(path)) {
        if (part.empty() || part == "." || part == ".." || part.is_absolute())
            return refuse("no path inside the repository");
        found /= part;
        std::error_code error;
        const auto type = fs::symlink_status(found, error).type();
        if (type == fs::file_type::symlink)
            return refuse("links are not followed");
        if (type == fs::file_type::not_found)
            return core::failure(Code::NotFound, found.string() + " does not exist");
    }
    return found;
}

Result<std::string> FolderFetcher::fetch(const std::string &path, std::int64_t limitBytes)
{
    return locate(path).and_then([&](const fs::path &file) { return storage::readFile(file, limitBytes); });
}

Result<> FolderFetcher::fetchToFile(const std::string &path, const fs::path &file, std::int64_t bytes)
{
    const auto source = locate(path);
    if (!source)
        return tl::unexpected(source.error());
    auto part = storage::PartFile::open(file);
    if (!part)
        return tl::unexpected(part.error());
    // Reading again is cheap, and the source need not be the one that an earlier try began with.
    Result<> written = part->restart();
    const auto take = [&](std::string_view piece) { written = written.and_then([&] { return part->append(piece); }); };
    return storage::readPieces(*source, bytes, take).and_then([&] { return written; }).and_then([&]() -> Result<> {
        if (part->size() == bytes)
            return {};
        return core::failure(Code::Io, source->string() + " has " + std::to_string(part->size()) +
                                           " bytes instead of " + std::to_string(bytes));
    });
}

} // namespace tuf
