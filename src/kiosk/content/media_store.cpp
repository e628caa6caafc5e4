// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/media_store.h"

#include "pack/manifest.h"
#include "pack/media_flaws.h"
#include "storage/file_io.h"

namespace kiosk {

using core::Code;
using core::Result;
namespace fs = std::filesystem;

namespace {

/// A signature tells who made a picture; this tells that it is one, before a decoder sees it.
Result<fs::path> refuseFlawed(const std::string &path, const fs::path &blob)
{
    const pack::MediaFormat *format = pack::mediaFormatOf(path);
    if (!format)
        return core::failure(Code::Malformed, path + " is of a kind that a kiosk does not show");
    return pack::flawOfMediaFile(*format, blob).and_then([&](const auto &flaw) {
        return flaw ? core::failure(Code::Malformed, path + " " + flaw->message) : Result<fs::path>(blob);
    });
}

} // namespace

MediaStore::MediaStore(std::vector<fs::path> packFolders, const std::vector<CatalogueMedia> &media)
    : m_packFolders(std::move(packFolders))
{
    for (const CatalogueMedia &file : media)
        m_media.emplace(file.path, file);
}

Result<fs::path> MediaStore::verified(std::string_view path)
{
    const auto media = m_media.find(path);
    if (media == m_media.end())
        return core::failure(Code::NotFound, "the pack has no file " + std::string(path));
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_verified.find(path); known != m_verified.end())
            return known->second;
    }
    // Not under the lock: a film is long. Two threads may hash the same file, which does no harm.
    const auto looked = [&](const fs::path &blob) { return refuseFlawed(media->second.path, blob); };
    return findBlob(media->second).and_then(looked).map([&](fs::path blob) {
        const std::lock_guard lock(m_mutex);
        return m_verified.insert_or_assign(std::string(path), std::move(blob)).first->second;
    });
}

std::vector<std::string> MediaStore::pathsEndingWith(std::string_view ending) const
{
    std::vector<std::string> paths;
    for (const auto &[path, media] : m_media)
        if (path.ends_with(ending))
            paths.push_back(path);
    return paths;
}

Result<fs::path> MediaStore::findBlob(const CatalogueMedia &media) const
{
    std::string reasons;
    for (const fs::path &folder : m_packFolders) {
        const fs::path blob = folder / pack::blobPathOf(media.sha256);
        const auto digest = storage::digestOfFile(blob, pack::kMaxFileBytes);
        if (digest && digest->sha256 == media.sha256)
            return blob;
        reasons += "; " + (digest ? blob.string() + " has another hash" : digest.error().detail);
    }
    return core::failure(Code::Forged, media.path + " is damaged" + reasons);
}

} // namespace kiosk
