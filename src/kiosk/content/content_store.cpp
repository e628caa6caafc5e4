// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/content_store.h"

#include "core/json.h"
#include "kiosk/content/catalogue_builder.h"
#include "pack/names.h"
#include "storage/file_io.h"

#include <fcntl.h>
#include <unistd.h>

namespace kiosk {
namespace {

using core::Code;
using core::Result;
namespace fs = std::filesystem;

constexpr std::int64_t kMaxNoteBytes = 64 << 10;
constexpr std::int64_t kMaxCatalogueBytes = std::int64_t(1) << 30;
constexpr const char *kCatalogue = "catalogue.sqlite";
constexpr const char *kSeal = "seal.json";

Result<> flush(const fs::path &path)
{
    const int opened = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool isFlushed = opened >= 0 && ::fsync(opened) == 0;
    if (opened >= 0)
        ::close(opened);
    return isFlushed ? Result<>() : core::failure(Code::Io, "cannot flush " + path.string());
}

Result<> buildFile(const pack::PackReader &pack, const fs::path &file)
{
    return storage::Database::open(file, storage::Durability::Normal).and_then([&](storage::Database database) {
        return buildCatalogue(pack, database).and_then([&] {
            return storage::guarded([&]() -> Result<> {
                // Sealed catalogues are read only: no WAL files beside them.
                database.handle().exec("PRAGMA journal_mode=DELETE");
                return {};
            });
        });
    });
}

Result<> seal(const fs::path &folder)
{
    return flush(folder / kCatalogue)
        .and_then([&] { return storage::digestOfFile(folder / kCatalogue, kMaxCatalogueBytes); })
        .and_then([&](const storage::FileDigest &digest) {
            const std::string json = core::Json{{"sha256", digest.sha256}}.dump();
            return storage::writeFileDurably(folder / kSeal, core::asBytes(json));
        });
}

Result<> checkSeal(const fs::path &folder)
{
    const auto text = storage::readFile(folder / kSeal, kMaxNoteBytes);
    if (!text)
        return tl::unexpected(text.error());
    const auto sealed = core::parseJson(*text, folder.string() + "/" + kSeal, [](const core::Json &json) {
        return Result<std::string>(json.at("sha256").get<std::string>());
    });
    if (!sealed)
        return tl::unexpected(sealed.error());
    const auto digest = storage::digestOfFile(folder / kCatalogue, kMaxCatalogueBytes);
    if (!digest)
        return tl::unexpected(digest.error());
    if (digest->sha256 != *sealed)
        return core::failure(Code::Malformed, (folder / kCatalogue).string() + " is damaged");
    return {};
}

Result<ContentStore::Library> makeLibrary(Catalogue catalogue, std::vector<fs::path> packFolders,
                                          const std::string &manifestSha256)
{
    return catalogue.media().map([&](const std::vector<CatalogueMedia> &media) {
        return std::make_shared<ContentLibrary>(ContentLibrary{
            std::move(catalogue), std::make_shared<MediaStore>(std::move(packFolders), media), manifestSha256});
    });
}

struct LastGood
{
    std::string manifestSha256;
    fs::path packFolder;
};

Result<LastGood> readLastGood(const fs::path &file)
{
    return storage::readFile(file, kMaxNoteBytes).and_then([&](const std::string &text) {
        return core::parseJson(text, file.string(), [&](const core::Json &json) -> Result<LastGood> {
            LastGood note{json.at("manifest_sha256").get<std::string>(), json.at("pack_folder").get<std::string>()};
            if (!pack::isSha256(note.manifestSha256))
                return core::failure(Code::Malformed, file.string() + ": not a hash");
            return note;
        });
    });
}

} // namespace

ContentStore::ContentStore(fs::path packFolder, fs::path dataFolder)
    : m_packFolder(fs::absolute(packFolder)), m_contentFolder(fs::absolute(dataFolder) / "content")
{}

fs::path ContentStore::folderOf(const std::string &manifestSha256) const { return m_contentFolder / manifestSha256; }

Result<ContentStore::Library> ContentStore::openSealed(const std::string &manifestSha256,
                                                       std::vector<fs::path> packFolders) const
{
    const fs::path folder = folderOf(manifestSha256);
    return checkSeal(folder)
        .and_then([&] { return Catalogue::open(folder / kCatalogue); })
        .and_then([&](Catalogue catalogue) { return makeLibrary(std::move(catalogue), packFolders, manifestSha256); });
}

Result<ContentStore::Library> ContentStore::openBuilt() const
{
    return pack::PackReader::open(m_packFolder).and_then([&](const pack::PackReader &pack) {
        return openSealed(pack.manifestSha256(), {m_packFolder});
    });
}

Result<> ContentStore::build() const
{
    const auto pack = pack::PackReader::open(m_packFolder);
    if (!pack)
        return tl::unexpected(pack.error());
    const fs::path folder = folderOf(pack->manifestSha256());
    fs::path unfinished = folder;
    unfinished += ".part";
    std::error_code failed;
    fs::remove_all(unfinished, failed);
    const auto built = storage::makeFolderDurably(unfinished)
                           .and_then([&] { return buildFile(*pack, unfinished / kCatalogue); })
                           .and_then([&] { return seal(unfinished); });
    if (!built) {
        fs::remove_all(unfinished, failed);
        return built;
    }
    // What is there under this name failed its seal. Losing power between the two lines costs only another build.
    fs::remove_all(folder, failed);
    fs::rename(unfinished, folder, failed);
    if (failed)
        return core::failure(Code::Io, "cannot rename " + unfinished.string() + ": " + failed.message());
    return flush(m_contentFolder);
}

Result<ContentStore::Library> ContentStore::openInMemory() const
{
    const auto pack = pack::PackReader::open(m_packFolder);
    if (!pack)
        return tl::unexpected(pack.error());
    auto database = storage::Database::open(":memory:", storage::Durability::Normal);
    if (!database)
        return tl::unexpected(database.error());
    return buildCatalogue(*pack, *database)
        .and_then([&] { return Catalogue::open(std::move(*database)); })
        .and_then([&](Catalogue catalogue) {
            return makeLibrary(std::move(catalogue), {m_packFolder}, pack->manifestSha256());
        });
}

Result<ContentStore::Library> ContentStore::openLastGood() const
{
    return readLastGood(m_contentFolder / "last-good.json").and_then([&](const LastGood &note) {
        return openSealed(note.manifestSha256, {note.packFolder, m_packFolder});
    });
}

Result<> ContentStore::keepAsLastGood(const std::string &manifestSha256) const
{
    std::error_code failed;
    if (!fs::exists(folderOf(manifestSha256), failed))
        return {};
    const fs::path file = m_contentFolder / "last-good.json";
    const auto known = readLastGood(file);
    if (!known || known->manifestSha256 != manifestSha256 || known->packFolder != m_packFolder) {
        const std::string json =
            core::Json{{"manifest_sha256", manifestSha256}, {"pack_folder", m_packFolder.string()}}.dump();
        if (auto written = storage::writeFileDurably(file, core::asBytes(json)); !written)
            return written;
    }
    for (fs::directory_iterator entry(m_contentFolder, failed), end; !failed && entry != end; entry.increment(failed))
        if (std::error_code ignored; entry->is_directory(ignored) && entry->path().filename() != manifestSha256)
            fs::remove_all(entry->path(), ignored);
    return {};
}

} // namespace kiosk
