// SPDX-License-Identifier: Apache-2.0
#include "pack/manifest.h"

#include "core/field_reader.h"
#include "core/json.h"
#include "pack/document_rules.h"
#include "pack/media_flaws.h"
#include "pack/names.h"

#include <algorithm>
#include <set>

namespace pack {
namespace {

using core::Code;
using core::FieldReader;
using core::Json;
using core::Result;

tl::unexpected<core::Error> refused(std::string detail)
{
    return core::failure(Code::Malformed, "manifest: " + std::move(detail));
}

/// One entry more than files are allowed, so that too many are told as such.
constexpr DocumentLimits kManifestLimits{4'000, kMaxPackFiles + 1};

bool isMediaType(std::string_view text)
{
    return text.size() <= 100 && std::ranges::count(text, '/') == 1 && text.front() != '/' && text.back() != '/' &&
           std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7F && c != '\\' && c != '"'; });
}

PackFile readFileEntry(FieldReader &fields)
{
    return {fields.text("path"), fields.text("sha256"), fields.integer("bytes", 0, kMaxFileBytes),
            fields.text("media_type")};
}

Manifest readManifest(FieldReader &fields)
{
    Manifest manifest;
    fields.integer("format", 1, kManifestFormat);
    manifest.packId = fields.text("pack");
    manifest.version = fields.text("version");
    manifest.title = fields.localized("title");
    manifest.languages = fields.texts("languages");
    manifest.defaultLanguage = fields.text("default_language");
    manifest.files = fields.list("files", readFileEntry);
    return manifest;
}

Result<> checkHead(const Manifest &manifest)
{
    if (!isId(manifest.packId))
        return refused("'" + manifest.packId + "' is no pack id");
    if (!isVersion(manifest.version))
        return refused("'" + manifest.version + "' is no version");
    if (manifest.languages.empty() || manifest.languages.size() > 64 ||
        !std::ranges::all_of(manifest.languages, isLanguageTag) ||
        std::set(manifest.languages.begin(), manifest.languages.end()).size() != manifest.languages.size())
        return refused("languages is no list of different language tags");
    if (std::ranges::find(manifest.languages, manifest.defaultLanguage) == manifest.languages.end())
        return refused("default_language '" + manifest.defaultLanguage + "' is not among the languages");
    if (!manifest.title.contains(manifest.defaultLanguage))
        return refused("title has no text in the default language");
    return {};
}

constexpr std::string_view kDocumentType = "application/json";

/// What the ending of a path promises: its media type, empty for an unknown ending, and the largest size.
struct Promise
{
    std::string_view mediaType;
    std::int64_t maxBytes = kMaxFileBytes;
};

Promise promiseOf(std::string_view path)
{
    if (path.ends_with(".json"))
        return {kDocumentType, kMaxDocumentBytes};
    const MediaFormat *format = mediaFormatOf(path);
    return format ? Promise{format->mediaType, format->maxBytes} : Promise{};
}

Result<> checkKind(const PackFile &file)
{
    if (!isMediaType(file.mediaType))
        return refused("'" + file.path + "' has no media type");
    const Promise promise = promiseOf(file.path);
    // A program of later years may know more kinds of files; what is known goes by its ending only.
    if (promise.mediaType.empty() ? file.mediaType == kDocumentType : file.mediaType != promise.mediaType)
        return refused("'" + file.path + "' must not have the media type " + file.mediaType);
    if (file.bytes > promise.maxBytes)
        return refused("'" + file.path + "' has " + std::to_string(file.bytes) + " bytes, at most " +
                       std::to_string(promise.maxBytes) + " are allowed");
    return {};
}

Result<> checkFiles(const std::vector<PackFile> &files)
{
    if (files.size() > kMaxPackFiles)
        return refused(std::to_string(files.size()) + " files, at most " + std::to_string(kMaxPackFiles) +
                       " are allowed");
    std::int64_t total = 0;
    std::set<std::string> folded;
    for (size_t i = 0; i < files.size(); ++i) {
        const PackFile &file = files[i];
        if (!isPackPath(file.path))
            return refused("'" + file.path + "' is no path inside a pack");
        if (i > 0 && files[i - 1].path >= file.path)
            return refused("files are not sorted by path, or '" + file.path + "' is there twice");
        if (!folded.insert(foldedCase(file.path)).second)
            return refused("'" + file.path + "' is there twice but for the case of letters");
        if (!isSha256(file.sha256))
            return refused("'" + file.path + "' has no SHA-256");
        if (auto checked = checkKind(file); !checked)
            return checked;
        total += file.bytes;
        if (total > kMaxPackBytes)
            return refused("the pack is larger than " + std::to_string(kMaxPackBytes) + " bytes");
    }
    return {};
}

} // namespace

const PackFile *Manifest::find(std::string_view path) const
{
    const auto found =
        std::ranges::lower_bound(files, path, {}, [](const PackFile &file) -> std::string_view { return file.path; });
    return found != files.end() && found->path == path ? &*found : nullptr;
}

std::string blobPathOf(std::string_view sha256)
{
    return "blobs/" + std::string(sha256.substr(0, 2)) + "/" + std::string(sha256);
}

std::string toJson(const Manifest &manifest)
{
    Json json{{"format", kManifestFormat},       {"pack", manifest.packId},
              {"version", manifest.version},     {"title", manifest.title},
              {"languages", manifest.languages}, {"default_language", manifest.defaultLanguage},
              {"files", Json::array()}};
    std::vector<PackFile> files = manifest.files;
    std::ranges::sort(files, {}, &PackFile::path);
    for (const PackFile &file : files)
        json["files"].push_back(
            {{"path", file.path}, {"sha256", file.sha256}, {"bytes", file.bytes}, {"media_type", file.mediaType}});
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Manifest> manifestFromJson(std::string_view text)
{
    if (std::int64_t(text.size()) > kMaxManifestBytes)
        return refused("larger than " + std::to_string(kMaxManifestBytes) + " bytes");
    return core::parseJson(text, "manifest", [](const Json &json) -> Result<Manifest> {
        if (const int format = json.value("format", 0); format > kManifestFormat)
            return core::failure(Code::Unsupported, "manifest: format " + std::to_string(format) +
                                                        " is newer than this program, which knows format " +
                                                        std::to_string(kManifestFormat));
        if (auto checked = checkDocument(json, "manifest", kManifestLimits); !checked)
            return tl::unexpected(checked.error());
        auto manifest = core::readFields(json, "manifest", readManifest);
        if (!manifest)
            return manifest;
        if (auto checked = checkHead(*manifest); !checked)
            return tl::unexpected(checked.error());
        if (auto checked = checkFiles(manifest->files); !checked)
            return tl::unexpected(checked.error());
        return manifest;
    });
}

} // namespace pack
