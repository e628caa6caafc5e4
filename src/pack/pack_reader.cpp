// SPDX-License-Identifier: Apache-2.0
#include "pack/pack_reader.h"

#include "core/sha256.h"
#include "storage/file_io.h"

#include <map>

namespace pack {
namespace {

using core::Code;
using core::Result;

core::Error damage(const PackFile &file, const std::string &what)
{
    return {Code::Forged, file.path + " is damaged (" + blobPathOf(file.sha256) + "): " + what};
}

Result<> checkDigest(const PackFile &file, const storage::FileDigest &found)
{
    if (found.bytes != file.bytes)
        return tl::unexpected(damage(file, "has " + std::to_string(found.bytes) + " bytes, the manifest says " +
                                               std::to_string(file.bytes)));
    if (found.sha256 != file.sha256)
        return tl::unexpected(damage(file, "its hash is " + found.sha256));
    return {};
}

Result<> refuseLink(const std::filesystem::path &path)
{
    std::error_code ignored;
    return std::filesystem::is_symlink(std::filesystem::symlink_status(path, ignored))
               ? core::failure(Code::Rejected, path.string() + " is a link")
               : Result<>();
}

/// What a link shows may be another thing tomorrow, and may lie anywhere.
Result<> refuseLinks(const std::filesystem::path &folder, const PackFile &file)
{
    const std::filesystem::path blob = folder / blobPathOf(file.sha256);
    return refuseLink(blob.parent_path().parent_path())
        .and_then([&] { return refuseLink(blob.parent_path()); })
        .and_then([&] { return refuseLink(blob); });
}

/// What is larger than the manifest says is not read: a sparse file may be endless.
Result<> refuseBefore(const std::filesystem::path &folder, const PackFile &file)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(folder / blobPathOf(file.sha256), error);
    if (!error && std::int64_t(size) != file.bytes)
        return core::failure(Code::Forged,
                             "has " + std::to_string(size) + " bytes, the manifest says " + std::to_string(file.bytes));
    return refuseLinks(folder, file);
}

Result<storage::FileDigest> digestOf(const std::filesystem::path &folder, const PackFile &file)
{
    return refuseBefore(folder, file).and_then([&] {
        return storage::digestOfFile(folder / blobPathOf(file.sha256), file.bytes);
    });
}

} // namespace

PackReader::PackReader(std::filesystem::path folder, Manifest manifest, std::string manifestSha256)
    : m_folder(std::move(folder)), m_manifest(std::move(manifest)), m_manifestSha256(std::move(manifestSha256))
{}

Result<PackReader> PackReader::open(const std::filesystem::path &folder)
{
    auto opened = open(folder / "manifest.json", folder);
    if (!opened && opened.error().code == Code::NotFound)
        return core::failure(Code::NotFound, folder.string() + " is no built pack: it has no manifest.json");
    return opened;
}

Result<PackReader> PackReader::open(const std::filesystem::path &manifest, const std::filesystem::path &folder)
{
    const auto read = [&] { return storage::readFile(manifest, kMaxManifestBytes); };
    return refuseLink(manifest).and_then(read).and_then([&](const std::string &text) {
        return manifestFromJson(text).map([&](Manifest content) {
            return PackReader(folder, std::move(content), core::sha256Hex(core::asBytes(text)));
        });
    });
}

Result<const PackFile *> PackReader::fileAt(std::string_view path) const
{
    if (const PackFile *file = m_manifest.find(path))
        return file;
    return core::failure(Code::NotFound, "pack " + m_manifest.packId + " has no file " + std::string(path));
}

Result<> PackReader::verifyFile(const PackFile &file) const
{
    const auto found = digestOf(m_folder, file);
    if (!found)
        return tl::unexpected(damage(file, found.error().detail));
    return checkDigest(file, *found);
}

Result<> PackReader::verify(std::string_view path) const
{
    return fileAt(path).and_then([&](const PackFile *file) { return verifyFile(*file); });
}

std::vector<core::Error> PackReader::findDamage() const
{
    // Files with the same bytes share a blob, which is read once.
    std::map<std::string, Result<storage::FileDigest>, std::less<>> digests;
    std::vector<core::Error> damaged;
    for (const PackFile &file : m_manifest.files) {
        auto known = digests.find(file.sha256);
        if (known == digests.end())
            known = digests.emplace(file.sha256, digestOf(m_folder, file)).first;
        if (!known->second)
            damaged.push_back(damage(file, known->second.error().detail));
        else if (auto checked = checkDigest(file, *known->second); !checked)
            damaged.push_back(checked.error());
    }
    return damaged;
}

Result<> PackReader::verifyAll() const
{
    const std::vector<core::Error> damaged = findDamage();
    if (damaged.empty())
        return {};
    core::Error first = damaged.front();
    if (damaged.size() > 1)
        first.detail += "; " + std::to_string(damaged.size() - 1) + " more file(s) are damaged";
    return tl::unexpected(std::move(first));
}

Result<std::filesystem::path> PackReader::blobPath(std::string_view path) const
{
    return fileAt(path).map([&](const PackFile *file) { return m_folder / blobPathOf(file->sha256); });
}

Result<std::string> PackReader::readText(std::string_view path) const
{
    return fileAt(path).and_then([&](const PackFile *file) -> Result<std::string> {
        if (file->bytes > kMaxDocumentBytes)
            return core::failure(Code::Rejected, file->path + " is too large for a document");
        auto text = refuseBefore(m_folder, *file).and_then([&] {
            return storage::readFile(m_folder / blobPathOf(file->sha256), file->bytes);
        });
        if (!text)
            return tl::unexpected(damage(*file, text.error().detail));
        const storage::FileDigest found{core::sha256Hex(core::asBytes(*text)), std::int64_t(text->size())};
        if (auto checked = checkDigest(*file, found); !checked)
            return tl::unexpected(checked.error());
        return text;
    });
}

} // namespace pack
