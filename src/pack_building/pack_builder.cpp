// SPDX-License-Identifier: Apache-2.0
#include "pack_building/pack_builder.h"

#include "core/sha256.h"
#include "pack/content_json.h"
#include "pack/manifest.h"
#include "pack/media_flaws.h"
#include "pack/pack_index.h"
#include "storage/file_io.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace pack_building {
namespace {

namespace fs = std::filesystem;
using core::Code;
using core::Result;

bool holds(const fs::path &file, const std::string &bytes)
{
    const auto old = storage::readFile(file, std::int64_t(bytes.size()));
    return old && *old == bytes;
}

/// Puts files into the folder and notes them for the manifest. They are not flushed: before the manifest nothing
/// counts.
class BlobWriter
{
public:
    explicit BlobWriter(const fs::path &folder) : m_folder(folder) {}

    [[nodiscard]] Result<> add(const std::string &path, const std::string &mediaType, const std::string &bytes)
    {
        const std::string hash = core::sha256Hex(core::asBytes(bytes));
        m_files.push_back({path, hash, std::int64_t(bytes.size()), mediaType});
        const fs::path file = m_folder / pack::blobPathOf(hash);
        // A file that holds these bytes already keeps its time stamp.
        if (holds(file, bytes))
            return {};
        return storage::makeFolderDurably(file.parent_path()).and_then([&] {
            return storage::writeFileUnflushed(file, core::asBytes(bytes));
        });
    }
    [[nodiscard]] std::vector<pack::PackFile> takeFiles()
    {
        std::ranges::sort(m_files, {}, &pack::PackFile::path);
        return std::move(m_files);
    }

private:
    const fs::path &m_folder;
    std::vector<pack::PackFile> m_files;
};

/// `read` reads what was written: the builder must not make what a kiosk refuses.
template <typename Value>
Result<> addDocuments(BlobWriter &blobs, const std::string &folder, const std::vector<Value> &values,
                      std::string Value::*id, Result<Value> (*read)(std::string_view), std::vector<std::string> &index)
{
    for (const Value &value : values) {
        index.push_back(value.*id);
        const std::string path = folder + "/" + value.*id + ".json";
        const std::string json = pack::toJson(value);
        if (const auto again = read(json); !again)
            return core::failure(again.error().code, path + ": " + again.error().detail);
        if (auto added = blobs.add(path, "application/json", json); !added)
            return added;
    }
    return {};
}

Result<> addMedia(BlobWriter &blobs, const PackSource &source, const fs::path &sourceFolder)
{
    for (const SourceMedia &media : source.media) {
        const auto bytes = storage::readFile(sourceFolder / media.path, pack::kMaxVideoBytes);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (auto added = blobs.add(media.path, media.mediaType, *bytes); !added)
            return added;
    }
    return {};
}

Result<> addSpeech(BlobWriter &blobs, const PackSource &source)
{
    for (const SpeechBook &book : source.books)
        if (auto added = blobs.add(book.path, std::string(pack::mediaFormatOf(book.path)->mediaType), book.bytes);
            !added)
            return added;
    return {};
}

Result<> addContent(BlobWriter &blobs, const PackSource &source)
{
    pack::PackIndex index{
        source.packId, source.version, source.title, source.licence, source.notes, {}, {}, {}, {}, {}, {}, {},
        source.pins};
    return addDocuments(blobs, "guides", source.guides, &core::Guide::id, pack::guideFromJson, index.guides)
        .and_then([&] {
            return addDocuments(blobs, "countries", source.countries, &core::Country::alpha2, pack::countryFromJson,
                                index.countries);
        })
        .and_then([&] {
            return addDocuments(blobs, "notices", source.notices, &core::Notice::id, pack::noticeFromJson,
                                index.notices);
        })
        .and_then([&] {
            return addDocuments(blobs, "quizzes", source.quizzes, &core::Quiz::id, pack::quizFromJson, index.quizzes);
        })
        .and_then([&] {
            return addDocuments(blobs, "scenarios", source.scenarios, &core::Scenario::id, pack::scenarioFromJson,
                                index.scenarios);
        })
        .and_then([&] {
            return addDocuments(blobs, "checklists", source.checklists, &core::Checklist::id, pack::checklistFromJson,
                                index.checklists);
        })
        .and_then([&] {
            return addDocuments(blobs, "courses", source.courses, &core::Course::id, pack::courseFromJson,
                                index.courses);
        })
        .and_then([&] {
            return addDocuments(blobs, "playlists", source.playlists, &core::Playlist::id, pack::playlistFromJson,
                                index.playlists);
        })
        .and_then([&] {
            return addDocuments(blobs, "campaigns", source.campaigns, &core::Campaign::id, pack::campaignFromJson,
                                index.campaigns);
        })
        .and_then([&] {
            return addDocuments(blobs, "venues", source.venues, &core::Venue::id, pack::venueFromJson, index.venues);
        })
        .and_then(
            [&] { return blobs.add(std::string(pack::kPackIndexPath), "application/json", pack::toJson(index)); });
}

Result<> checkOutFolder(const fs::path &sourceFolder, const fs::path &outFolder)
{
    std::error_code error;
    const fs::path relative =
        fs::weakly_canonical(outFolder, error).lexically_relative(fs::weakly_canonical(sourceFolder, error));
    if (!relative.empty() && *relative.begin() != "..")
        return core::failure(Code::Rejected, outFolder.string() + " lies inside the source; build beside it");
    if (!fs::exists(outFolder, error))
        return {};
    if (!fs::is_directory(outFolder, error))
        return core::failure(Code::Rejected, outFolder.string() + " is no folder");
    for (const fs::directory_entry &entry : fs::directory_iterator(outFolder, error))
        if (const std::string name = entry.path().filename().string();
            name != "blobs" && !name.starts_with("manifest.json"))
            return core::failure(Code::Rejected, outFolder.string() + " holds '" + name +
                                                     "', which is no part of a pack; name an empty or new folder");
    if (error)
        return core::failure(Code::Io, "cannot list " + outFolder.string() + ": " + error.message());
    return {};
}

} // namespace

Result<BuiltPack> PackBuilder::build(const PackSource &source, const fs::path &sourceFolder,
                                     const fs::path &outFolder) const
{
    BlobWriter blobs(outFolder);
    const auto written = checkOutFolder(sourceFolder, outFolder)
                             .and_then([&] { return addContent(blobs, source); })
                             .and_then([&] { return addMedia(blobs, source, sourceFolder); })
                             .and_then([&] { return addSpeech(blobs, source); });
    if (!written)
        return tl::unexpected(written.error());
    const pack::Manifest manifest{source.packId,    source.version,         source.title,
                                  source.languages, source.defaultLanguage, blobs.takeFiles()};
    const std::string json = pack::toJson(manifest);
    // The builder must not make what the reader refuses.
    if (const auto read = pack::manifestFromJson(json); !read)
        return tl::unexpected(read.error());
    if (const fs::path file = outFolder / "manifest.json"; !holds(file, json)) {
        // Also blobs that an interrupted build left.
        const auto stored =
            storage::flushAll(outFolder).and_then([&] { return storage::writeFileDurably(file, core::asBytes(json)); });
        if (!stored)
            return tl::unexpected(stored.error());
    }
    BuiltPack built{core::sha256Hex(core::asBytes(json)), manifest.files.size(), 0};
    for (const pack::PackFile &file : manifest.files)
        built.bytes += file.bytes;
    return built;
}

} // namespace pack_building
