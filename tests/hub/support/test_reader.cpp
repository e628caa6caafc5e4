// SPDX-License-Identifier: Apache-2.0
#include "tests/hub/support/test_reader.h"

#include "pack/manifest.h"
#include "tuf/folder_fetcher.h"
#include "tuf/http_fetcher.h"
#include "tuf/updater.h"

#include <stdexcept>

namespace testing_support {
namespace {

using core::Result;

Result<std::string> verified(tuf::Fetcher &targets, const std::string &path, const tuf::TargetFile &file)
{
    return targets.fetch(path, file.length).and_then([&](std::string bytes) {
        return tuf::checkBytes(core::asBytes(bytes), file.length, file.hashes, path).map([&] { return bytes; });
    });
}

Result<std::string> contentOf(tuf::Fetcher &targets, const std::string &name, const tuf::TargetFile &manifestFile)
{
    const auto manifest =
        verified(targets, tuf::targetUrlPath(name, manifestFile, true), manifestFile).and_then([](const auto &bytes) {
            return pack::manifestFromJson(bytes);
        });
    if (!manifest)
        return tl::unexpected(manifest.error());
    std::string all;
    for (const pack::PackFile &file : manifest->files) {
        const auto bytes = verified(targets, pack::blobPathOf(file.sha256), {file.bytes, {{"sha256", file.sha256}}});
        if (!bytes)
            return bytes;
        all += *bytes;
    }
    return all;
}

} // namespace

TestReader::TestReader(const std::string &rootBytes)
{
    if (const auto kept = tuf::MetadataFolder(m_folder.path()).write("root", rootBytes); !kept)
        throw std::runtime_error(kept.error().detail);
}

Result<TestReader::Content> TestReader::read(tuf::Fetcher &metadata, tuf::Fetcher &targets,
                                             std::chrono::sys_seconds now)
{
    auto updater = tuf::Updater::open(tuf::MetadataFolder(m_folder.path()), metadata, now);
    if (!updater)
        return tl::unexpected(updater.error());
    if (auto fresh = updater->refresh(); !fresh)
        return tl::unexpected(fresh.error());
    Content content;
    for (const auto &[role, name] :
         {std::pair("core", "core/manifest.json"), std::pair("notices", "notices/manifest.json"),
          std::pair("overlay-line-1", "overlays/line-1/manifest.json")}) {
        const auto file = updater->find(name);
        if (!file && file.error().code == core::Code::NotFound)
            continue;
        auto bytes = file.and_then([&](const tuf::TargetFile &one) { return contentOf(targets, name, one); });
        if (!bytes)
            return tl::unexpected(bytes.error());
        content[role] = std::move(*bytes);
    }
    return content;
}

Result<TestReader::Content> TestReader::readFolder(const std::filesystem::path &repository,
                                                   std::chrono::sys_seconds now)
{
    tuf::FolderFetcher metadata(repository / "metadata");
    tuf::FolderFetcher targets(repository / "targets");
    return read(metadata, targets, now);
}

Result<TestReader::Content> TestReader::readHub(TestHub &hub)
{
    const std::string base = "http://127.0.0.1:" + std::to_string(hub.port()) + "/repository/";
    tuf::HttpFetcher metadata(base + "metadata");
    tuf::HttpFetcher targets(base + "targets");
    return read(metadata, targets, hub.clock.utcNow());
}

} // namespace testing_support
