// SPDX-License-Identifier: Apache-2.0
#include "tuf_signing/repository_folder.h"

#include "storage/file_io.h"
#include "tuf/metadata_folder.h"
#include "tuf/trusted_metadata.h"
#include "tuf/updater.h"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace tuf_signing {
namespace {

using core::Code;
using core::Result;
namespace fs = std::filesystem;

constexpr std::string_view kOverlayPrefix = "overlay-";

std::optional<std::string> targetFolderOf(std::string_view role)
{
    if (role == "core" || role == "notices")
        return std::string(role);
    if (role.starts_with(kOverlayPrefix) && role.size() > kOverlayPrefix.size())
        return "overlays/" + std::string(role.substr(kOverlayPrefix.size()));
    return std::nullopt;
}

/// The versions of a role's files in the folder, ascending.
Result<std::vector<std::int64_t>> versionsOf(const fs::path &folder, std::string_view role)
{
    std::vector<std::int64_t> versions;
    const std::string ending = "." + tuf::quoted(role) + ".json";
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        std::int64_t version = 0;
        if (!name.ends_with(ending))
            continue;
        const char *last = name.data() + name.size() - ending.size();
        if (const auto read = std::from_chars(name.data(), last, version); read.ec == std::errc() && read.ptr == last)
            versions.push_back(version);
    }
    if (error && error != std::errc::no_such_file_or_directory)
        return core::failure(Code::Io, "cannot read " + folder.string() + ": " + error.message());
    std::ranges::sort(versions);
    return versions;
}

Result<tuf::Targets> verifiedTargets(std::string_view bytes, std::string_view name, const tuf::Role &role,
                                     const tuf::Keys &keys)
{
    return tuf::SignedMetadata::parse(bytes, name).and_then([&](const tuf::SignedMetadata &file) {
        return file.verify(name, role, keys).and_then([&] { return tuf::targetsFrom(file.signedPart); });
    });
}

} // namespace

fs::path RepositoryFolder::metadataFile(std::string_view role, std::int64_t version) const
{
    const std::string prefix = role == tuf::kTimestamp ? std::string() : std::to_string(version) + ".";
    return m_folder / "metadata" / (prefix + tuf::quoted(role) + ".json");
}

Result<std::int64_t> RepositoryFolder::latestVersion(std::string_view role) const
{
    return versionsOf(m_folder / "metadata", role).map([](const std::vector<std::int64_t> &versions) {
        return versions.empty() ? std::int64_t(0) : versions.back();
    });
}

Result<std::string> RepositoryFolder::latest(std::string_view role) const
{
    return latestVersion(role).and_then([&](std::int64_t version) {
        return storage::readFile(metadataFile(role, version), tuf::UpdaterLimits().targetsBytes);
    });
}

Result<> RepositoryFolder::write(std::string_view role, std::int64_t version, std::string_view bytes) const
{
    const fs::path file = metadataFile(role, version);
    return storage::makeFolderDurably(file.parent_path()).and_then([&] {
        return storage::writeFileDurably(file, core::asBytes(bytes));
    });
}

Result<tuf::Root> RepositoryFolder::currentRoot() const
{
    const auto versions = versionsOf(m_folder / "metadata", tuf::kRoot);
    if (!versions)
        return tl::unexpected(versions.error());
    if (versions->empty())
        return core::failure(Code::NotFound, m_folder.string() + " is no repository: it has no metadata/1.root.json");
    const auto read = [&](std::int64_t version) {
        return storage::readFile(metadataFile(tuf::kRoot, version), tuf::UpdaterLimits().rootBytes);
    };
    auto trusted = read(versions->front()).and_then([](const std::string &bytes) {
        return tuf::TrustedMetadata::begin(bytes, std::chrono::sys_seconds());
    });
    for (size_t i = 1; trusted && i < versions->size(); ++i) {
        const auto next =
            read((*versions)[i]).and_then([&](const std::string &bytes) { return trusted->updateRoot(bytes); });
        if (!next)
            return tl::unexpected(next.error());
    }
    return trusted.map([](const tuf::TrustedMetadata &metadata) { return metadata.root(); });
}

Result<tuf::Targets> RepositoryFolder::currentTargets(const tuf::Root &root) const
{
    return latest(tuf::kTargets).and_then([&](const std::string &bytes) {
        return verifiedTargets(bytes, tuf::kTargets, root.role(tuf::kTargets), root.keys);
    });
}

Result<std::optional<tuf::Targets>> RepositoryFolder::currentRole(const tuf::Targets &targets,
                                                                  std::string_view role) const
{
    const tuf::DelegatedRole *delegated = targets.delegations.find(role);
    if (!delegated)
        return core::failure(Code::NotFound, "the repository has no role " + std::string(role));
    const auto version = latestVersion(role);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == 0)
        return std::nullopt;
    return latest(role)
        .and_then([&](const std::string &bytes) {
            return verifiedTargets(bytes, role, delegated->role, targets.delegations.keys);
        })
        .map([](tuf::Targets content) { return std::optional(std::move(content)); });
}

fs::path RepositoryFolder::draftFile(std::string_view role) const
{
    return m_folder / "drafts" / (tuf::quoted(role) + ".json");
}

Result<SignedFile> RepositoryFolder::draft(std::string_view role) const
{
    auto bytes = storage::readFile(draftFile(role), tuf::UpdaterLimits().targetsBytes);
    if (!bytes && bytes.error().code == Code::NotFound)
        return core::failure(Code::NotFound, "there is no draft of " + std::string(role) + " in " + m_folder.string());
    return bytes.and_then([&](const std::string &text) { return SignedFile::parse(text, role); });
}

Result<> RepositoryFolder::writeDraft(std::string_view role, const SignedFile &file) const
{
    const fs::path path = draftFile(role);
    return storage::makeFolderDurably(path.parent_path()).and_then([&] {
        return storage::writeFileDurably(path, core::asBytes(file.toBytes()));
    });
}

Result<> RepositoryFolder::removeDraft(std::string_view role) const
{
    return storage::removeFileDurably(draftFile(role));
}

std::vector<std::string> RepositoryFolder::drafts() const
{
    std::vector<std::string> roles;
    std::error_code ignored;
    for (const auto &entry : fs::directory_iterator(m_folder / "drafts", ignored))
        if (entry.path().extension() == ".json")
            roles.push_back(entry.path().stem().string());
    std::ranges::sort(roles);
    return roles;
}

std::optional<std::string> manifestTargetOf(std::string_view role)
{
    const auto folder = targetFolderOf(role);
    return folder ? std::optional(*folder + "/manifest.json") : std::nullopt;
}

std::optional<std::string> pathPatternOf(std::string_view role)
{
    const auto folder = targetFolderOf(role);
    return folder ? std::optional(*folder + "/*") : std::nullopt;
}

} // namespace tuf_signing
