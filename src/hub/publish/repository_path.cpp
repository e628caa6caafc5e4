// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/repository_path.h"

#include "hub/publish/roles.h"
#include "pack/manifest.h"
#include "pack/names.h"

#include <algorithm>
#include <array>

namespace hub {
namespace {

constexpr std::string_view kMetadata = "metadata/";
constexpr std::string_view kTargets = "targets/";
constexpr std::string_view kBlobs = "targets/blobs/";
constexpr std::string_view kJson = ".json";
constexpr std::string_view kManifest = ".manifest.json";

/// "7" of "7.core.json"; canonical, so that one file has one address.
bool isVersionNumber(std::string_view text)
{
    return !text.empty() && text.size() <= 19 && text.front() != '0' &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool isServedRole(std::string_view role)
{
    return role == "root" || role == "snapshot" || role == "targets" || isPackRole(role);
}

bool isMetadata(std::string_view name)
{
    const size_t dot = name.find('.');
    return name.ends_with(kJson) && dot + kJson.size() < name.size() && isVersionNumber(name.substr(0, dot)) &&
           isServedRole(name.substr(dot + 1, name.size() - kJson.size() - dot - 1));
}

bool isManifest(std::string_view path)
{
    constexpr std::string_view overlays = "overlays/";
    const size_t slash = path.rfind('/');
    if (slash == std::string_view::npos || !path.ends_with(kManifest))
        return false;
    const std::string_view folder = path.substr(0, slash);
    const std::string_view hash = path.substr(slash + 1, path.size() - slash - 1 - kManifest.size());
    const bool isPackFolder = folder == "core" || folder == "notices" ||
                              (folder.starts_with(overlays) && pack::isId(folder.substr(overlays.size())));
    return isPackFolder && pack::isSha256(hash);
}

bool isBlob(std::string_view path)
{
    const std::string_view hash = path.substr(std::min(path.size(), kBlobs.size() + 3));
    return pack::isSha256(hash) && path == std::string(kTargets) + pack::blobPathOf(hash);
}

} // namespace

std::optional<RepositoryPath> RepositoryPath::parse(std::string_view path)
{
    if (path == "metadata/timestamp.json")
        return RepositoryPath{Kind::Timestamp, path};
    if (path.starts_with(kMetadata) && isMetadata(path.substr(kMetadata.size())))
        return RepositoryPath{Kind::Metadata, path};
    if (path.starts_with(kBlobs))
        return isBlob(path) ? std::optional(RepositoryPath{Kind::Blob, path}) : std::nullopt;
    if (path.starts_with(kTargets) && isManifest(path.substr(kTargets.size())))
        return RepositoryPath{Kind::Manifest, path};
    return std::nullopt;
}

} // namespace hub
