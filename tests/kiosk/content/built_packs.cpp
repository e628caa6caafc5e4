// SPDX-License-Identifier: Apache-2.0
#include "built_packs.h"

#include "core/sha256.h"
#include "pack/media_flaws.h"
#include "pack_building/large_pack.h"
#include "pack_building/pack_builder.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <algorithm>
#include <stdexcept>

namespace support {
namespace {

namespace fs = std::filesystem;

std::string buildFolder(const fs::path &source, const fs::path &folder)
{
    const pack_building::LoadedSource loaded = loadPack(source);
    for (const pack_building::Diagnostic &one : loaded.diagnostics)
        if (one.severity == pack_building::Severity::Error)
            throw std::runtime_error(toText(one));
    const auto built = pack_building::PackBuilder().build(loaded.pack, source, folder);
    if (!built)
        throw std::runtime_error(built.error().detail);
    return built->manifestSha256;
}

} // namespace

std::string buildPack(const MinimalPack &source, const fs::path &folder)
{
    const TempFolder written;
    source.write(written / "source");
    return buildFolder(written / "source", folder);
}

std::string buildSamplePack(const fs::path &folder)
{
    return buildFolder(HUHANG_MEDIA_FOLDER "/packs/overseas-safety", folder);
}

std::string buildLargePack(const fs::path &folder)
{
    const TempFolder written;
    writeLargePack(written / "source");
    return buildFolder(written / "source", folder);
}

pack::Manifest manifestOf(const fs::path &packFolder)
{
    auto manifest = pack::manifestFromJson(readAll(packFolder / "manifest.json"));
    if (!manifest)
        throw std::runtime_error(manifest.error().detail);
    return std::move(*manifest);
}

fs::path blobOf(const fs::path &packFolder, std::string_view path)
{
    const pack::Manifest manifest = manifestOf(packFolder);
    const pack::PackFile *file = manifest.find(path);
    if (!file)
        throw std::logic_error("the pack has no " + std::string(path));
    return packFolder / pack::blobPathOf(file->sha256);
}

void flipBit(const fs::path &file)
{
    std::string bytes = readAll(file);
    if (bytes.empty())
        throw std::logic_error(file.string() + " is empty");
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    writeText(file, bytes);
}

std::string replaceInPack(const fs::path &packFolder, std::string_view path, std::string_view bytes)
{
    pack::Manifest manifest = manifestOf(packFolder);
    const auto file = std::ranges::find(manifest.files, path, &pack::PackFile::path);
    if (file == manifest.files.end())
        throw std::logic_error("the pack has no " + std::string(path));
    file->sha256 = core::sha256Hex(core::asBytes(bytes));
    file->bytes = std::int64_t(bytes.size());
    writeText(packFolder / pack::blobPathOf(file->sha256), bytes);
    const std::string json = toJson(manifest);
    writeText(packFolder / "manifest.json", json);
    return core::sha256Hex(core::asBytes(json));
}

std::string addToPack(const fs::path &packFolder, const std::string &path, std::string_view bytes)
{
    pack::Manifest manifest = manifestOf(packFolder);
    manifest.files.push_back({path, std::string(64, '0'), 0, std::string(pack::mediaFormatOf(path)->mediaType)});
    writeText(packFolder / "manifest.json", toJson(manifest));
    return replaceInPack(packFolder, path, bytes);
}

std::string editDocument(const fs::path &packFolder, std::string_view path,
                         const std::function<void(std::string &)> &edit)
{
    std::string document = readAll(blobOf(packFolder, path));
    edit(document);
    return replaceInPack(packFolder, path, document);
}

} // namespace support
