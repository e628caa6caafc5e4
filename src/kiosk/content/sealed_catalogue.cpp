// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/sealed_catalogue.h"

#include "core/json.h"
#include "storage/file_io.h"

namespace kiosk {
namespace {

using core::Code;
using core::Result;
namespace fs = std::filesystem;

constexpr std::int64_t kMaxSealBytes = 4 << 10;
constexpr std::int64_t kMaxCatalogueBytes = std::int64_t(1) << 30;
constexpr const char *kCatalogue = "catalogue.sqlite";
constexpr const char *kSeal = "seal.json";

fs::path withEnding(fs::path path, const char *ending)
{
    path += ending;
    return path;
}

Result<std::vector<LeftOut>> buildFile(const fs::path &file, std::span<const SetPack> packs)
{
    const fs::path unflushed = withEnding(file, ".part");
    auto built =
        storage::Database::open(unflushed, storage::Durability::Disposable).and_then([&](storage::Database database) {
            return buildCatalogue(packs, database);
        });
    if (!built)
        return built;
    return storage::moveFileDurably(unflushed, file).map([&] { return std::move(*built); });
}

Result<> seal(const fs::path &folder)
{
    return storage::digestOfFile(folder / kCatalogue, kMaxCatalogueBytes)
        .and_then([&](const storage::FileDigest &digest) {
            const std::string json = core::Json{{"sha256", digest.sha256}}.dump();
            return storage::writeFileDurably(folder / kSeal, core::asBytes(json));
        });
}

Result<> checkSeal(const fs::path &folder)
{
    const auto text = storage::readFile(folder / kSeal, kMaxSealBytes);
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

} // namespace

Result<std::vector<LeftOut>> buildSealedCatalogue(const fs::path &folder, std::span<const SetPack> packs)
{
    const fs::path unfinished = withEnding(folder, ".part");
    std::error_code ignored;
    fs::remove_all(unfinished, ignored);
    auto built =
        storage::makeFolderDurably(unfinished).and_then([&] { return buildFile(unfinished / kCatalogue, packs); });
    auto moved = built.and_then([&](const auto &) { return seal(unfinished); }).and_then([&] {
        // What is there under this name is of no use any more. Losing power before the next line costs another build.
        fs::remove_all(folder, ignored);
        return storage::moveFileDurably(unfinished, folder);
    });
    if (!moved) {
        fs::remove_all(unfinished, ignored);
        return tl::unexpected(moved.error());
    }
    return built;
}

Result<Catalogue> openSealedCatalogue(const fs::path &folder)
{
    return checkSeal(folder).and_then([&] { return Catalogue::open(folder / kCatalogue); });
}

} // namespace kiosk
