// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/missing_files.h"

#include "pack/manifest.h"
#include "storage/file_io.h"
#include "tuf/updater.h"

#include <set>
#include <system_error>

namespace hub {
namespace {

using core::Code;
using core::Result;
namespace fs = std::filesystem;

WantedFile wantedManifest(const NamedManifest &manifest)
{
    const tuf::TargetFile file{manifest.bytes, {{"sha256", manifest.sha256}}};
    return {manifest.sha256, manifest.bytes,
            fs::path("targets") /
                tuf::targetUrlPath(*tuf_signing::manifestTargetOf(manifest.role), file, /* consistentSnapshot */ true)};
}

/// Nothing if the manifest is not there, or not whole.
Result<std::optional<pack::Manifest>> readManifest(const fs::path &file, const WantedFile &wanted)
{
    const auto bytes = storage::readFile(file, pack::kMaxManifestBytes);
    if (!bytes && bytes.error().code == Code::NotFound)
        return std::nullopt;
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (core::sha256Hex(core::asBytes(*bytes)) != wanted.sha256)
        return std::nullopt;
    return pack::manifestFromJson(*bytes).map(
        [](pack::Manifest manifest) { return std::optional(std::move(manifest)); });
}

bool isThere(const fs::path &file, std::int64_t bytes)
{
    std::error_code error;
    return fs::is_regular_file(fs::symlink_status(file, error)) && std::int64_t(fs::file_size(file, error)) == bytes &&
           !error;
}

} // namespace

Result<std::vector<WantedFile>> missingFiles(const tuf_signing::RepositoryFolder &repository,
                                             const std::vector<NamedManifest> &manifests)
{
    std::vector<WantedFile> missing;
    std::set<fs::path> seen;
    for (const NamedManifest &named : manifests) {
        WantedFile wanted = wantedManifest(named);
        const auto manifest = readManifest(repository.path() / wanted.path, wanted);
        if (!manifest)
            return core::failure(manifest.error().code, named.role + ": " + manifest.error().detail);
        if (!*manifest) {
            missing.push_back(std::move(wanted));
            continue;
        }
        for (const pack::PackFile &file : (*manifest)->files) {
            const fs::path path = fs::path("targets") / pack::blobPathOf(file.sha256);
            if (seen.insert(path).second && !isThere(repository.path() / path, file.bytes))
                missing.push_back({file.sha256, file.bytes, path});
        }
    }
    return missing;
}

} // namespace hub
