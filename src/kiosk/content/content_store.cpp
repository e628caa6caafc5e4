// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/content_store.h"

#include "core/json.h"
#include "kiosk/content/sealed_catalogue.h"
#include "pack/names.h"
#include "storage/file_io.h"

#include <array>

namespace kiosk {
namespace {

using core::Code;
using core::Result;
namespace fs = std::filesystem;

constexpr std::int64_t kMaxNoteBytes = 64 << 10;

SetPack asCore(const pack::PackReader &pack) { return {PackRole::Core, {}, pack}; }

Result<ContentStore::Library> makeLibrary(Catalogue catalogue, std::vector<fs::path> packFolders,
                                          const std::string &manifestSha256)
{
    return catalogue.media().map([&](const std::vector<CatalogueMedia> &media) {
        return std::make_shared<ContentLibrary>(
            ContentLibrary{std::move(catalogue), std::make_shared<MediaStore>(std::move(packFolders), media),
                           manifestSha256, ContentSet{manifestSha256, {}, {}}});
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

ContentStore::ContentStore(const fs::path &packFolder, const fs::path &dataFolder)
    : m_packFolder(fs::absolute(packFolder)), m_contentFolder(fs::absolute(dataFolder) / "content" / "seed")
{}

fs::path ContentStore::folderOf(const std::string &manifestSha256) const { return m_contentFolder / manifestSha256; }

Result<ContentStore::Library> ContentStore::openSealed(const std::string &manifestSha256,
                                                       std::vector<fs::path> packFolders) const
{
    return openSealedCatalogue(folderOf(manifestSha256)).and_then([&](Catalogue catalogue) {
        return makeLibrary(std::move(catalogue), packFolders, manifestSha256);
    });
}

Result<ContentStore::Library> ContentStore::openBuilt() const
{
    // A manifest of this hash was read and found right when its catalogue was made; only one without is read here.
    const auto digest = storage::digestOfFile(m_packFolder / "manifest.json", pack::kMaxManifestBytes);
    auto sealed = digest.and_then(
        [&](const storage::FileDigest &manifest) { return openSealed(manifest.sha256, {m_packFolder}); });
    if (sealed || (digest && sealed.error().code != Code::NotFound))
        return sealed;
    return pack::PackReader::open(m_packFolder).and_then([&](const auto &) { return std::move(sealed); });
}

Result<> ContentStore::build() const
{
    const auto pack = pack::PackReader::open(m_packFolder);
    if (!pack)
        return tl::unexpected(pack.error());
    return pack->verifyAll()
        .and_then([&] { return buildSealedCatalogue(folderOf(pack->manifestSha256()), std::array{asCore(*pack)}); })
        .map([](const auto &) {});
}

Result<ContentStore::Library> ContentStore::openInMemory() const
{
    const auto pack = pack::PackReader::open(m_packFolder);
    if (!pack)
        return tl::unexpected(pack.error());
    auto database = storage::Database::open(":memory:", storage::Durability::Normal);
    if (!database)
        return tl::unexpected(database.error());
    return pack->verifyAll()
        .and_then([&] { return buildCatalogue(std::array{asCore(*pack)}, *database); })
        .and_then([&](const auto &) { return Catalogue::open(std::move(*database)); })
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
