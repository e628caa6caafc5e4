// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/repository_update.h"

#include "core/sha256.h"
#include "tuf/folder_fetcher.h"
#include "tuf/hashes.h"

namespace kiosk {
namespace {

using core::Code;
using core::Result;

/// Blobs lie in the repository under their hash; the manifest that named them was signed.
class RepositoryBlobs final : public BlobSource
{
public:
    explicit RepositoryBlobs(tuf::Fetcher &targets) : m_targets(targets) {}

    Result<> fetch(const std::string &sha256, std::int64_t bytes, const std::filesystem::path &part) override
    {
        return m_targets.fetchToFile(pack::blobPathOf(sha256), part, bytes);
    }

private:
    tuf::Fetcher &m_targets;
};

/// The manifests that the roles name now.
class ManifestSearch
{
public:
    ManifestSearch(const InstalledContent &content, tuf::Updater &updater, tuf::Fetcher &targets)
        : m_content(content), m_updater(updater), m_targets(targets)
    {}

    /// Bytes of the manifest; nothing if the role never published. Errors: what keeps the role from being used.
    Result<std::optional<std::string>> find(const std::string &target)
    {
        const auto file = m_updater.find(target);
        if (!file && file.error().code == Code::NotFound)
            return std::nullopt;
        if (!file)
            return tl::unexpected(file.error());
        auto bytes = known(*file);
        if (!bytes)
            bytes = fetched(target, *file);
        return bytes.map([](std::string manifest) { return std::optional(std::move(manifest)); });
    }

private:
    Result<std::string> known(const tuf::TargetFile &file) const
    {
        const auto hash = file.hashes.find("sha256");
        if (hash == file.hashes.end())
            return core::failure(Code::NotFound, "no SHA-256");
        return m_content.manifestBytes(hash->second);
    }

    Result<std::string> fetched(const std::string &target, const tuf::TargetFile &file)
    {
        const std::string path = tuf::targetUrlPath(target, file, m_updater.trusted().root().consistentSnapshot);
        auto bytes = m_targets.fetch(path, std::min(file.length, pack::kMaxManifestBytes));
        if (!bytes)
            return bytes;
        if (auto right = tuf::checkBytes(core::asBytes(*bytes), file.length, file.hashes, target); !right)
            return tl::unexpected(right.error());
        return bytes;
    }

    const InstalledContent &m_content;
    tuf::Updater &m_updater;
    tuf::Fetcher &m_targets;
};

/// The manifest of a role as it was installed last.
std::optional<std::string> keptManifest(const InstalledContent &content, const std::optional<std::string> &hash)
{
    if (!hash)
        return std::nullopt;
    auto bytes = content.manifestBytes(*hash);
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

} // namespace

RepositoryUpdate::RepositoryUpdate(InstalledContent &content, tuf::MetadataFolder trusted, std::string venue,
                                   std::filesystem::path seed)
    : m_content(content), m_trusted(std::move(trusted)), m_venue(std::move(venue)), m_seed(std::move(seed))
{}

Result<UpdateOutcome> RepositoryUpdate::run(const RepositorySource &repository, std::chrono::sys_seconds now,
                                            const std::atomic_bool &stop, const UpdateProgressTold &tell)
{
    if (tell)
        tell({UpdateProgress::Work::Signatures, 0, 0});
    auto updater = tuf::Updater::open(m_trusted, repository.metadata, now);
    if (!updater && updater.error().code == Code::NotFound)
        return core::failure(Code::NotFound, "this kiosk trusts no repository yet; enrol it, or give it --trust-root");
    if (!updater)
        return tl::unexpected(updater.error());
    if (auto fresh = updater->refresh(); !fresh)
        return tl::unexpected(fresh.error());

    UpdateOutcome outcome;
    outcome.timestampVersion = updater->trusted().timestamp()->version;
    ManifestSearch search(m_content, *updater, repository.targets);
    const Slots slots = m_content.slots().read().value_or(Slots{});
    const ContentSet *kept = slots.newest();
    const auto findOrKeep = [&](const std::string &role, const std::string &target,
                                const std::optional<std::string> &keptHash) {
        auto found = search.find(target);
        if (found)
            return *found;
        outcome.troubles.push_back(role + ": " + found.error().detail);
        return keptManifest(m_content, keptHash);
    };

    SetManifests wanted;
    const auto core = findOrKeep("core", "core/manifest.json", kept ? std::optional(kept->core) : std::nullopt);
    if (!core)
        return core::failure(Code::NotFound, outcome.troubles.empty() ? "the repository offers no core content yet"
                                                                      : outcome.troubles.front());
    wanted.core = *core;
    wanted.notices = findOrKeep("notices", "notices/manifest.json", kept ? kept->notices : std::nullopt);
    if (!m_venue.empty()) {
        std::optional<std::string> keptOverlay;
        if (kept)
            if (const auto hash = kept->overlays.find(m_venue); hash != kept->overlays.end())
                keptOverlay = hash->second;
        if (auto overlay = findOrKeep("overlay-" + m_venue, "overlays/" + m_venue + "/manifest.json", keptOverlay))
            wanted.overlays.emplace(m_venue, std::move(*overlay));
    }
    RepositoryBlobs blobs(repository.targets);
    return PackInstaller(m_content, {&m_seed, &blobs}).install(wanted, stop, tell).map([&](Installation installation) {
        outcome.installation = std::move(installation);
        return std::move(outcome);
    });
}

FolderUpdate RepositoryUpdate::runFrom(const std::filesystem::path &folder, std::chrono::sys_seconds now,
                                       const std::atomic_bool &stop, const UpdateProgressTold &tell)
{
    tuf::FolderFetcher metadata(folder / "metadata");
    tuf::FolderFetcher targets(folder / "targets");
    auto result = run({metadata, targets}, now, stop, tell);
    std::error_code ignored;
    return {std::move(result), !std::filesystem::exists(folder, ignored)};
}

} // namespace kiosk
