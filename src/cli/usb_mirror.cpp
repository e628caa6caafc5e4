// SPDX-License-Identifier: Apache-2.0
#include "cli/usb_mirror.h"

#include "pack/manifest.h"
#include "tuf/updater.h"

#include <algorithm>
#include <deque>

namespace cli {
namespace {

using core::Code;
using core::Result;
using tuf::TrustedMetadata;

constexpr std::int64_t kMostRoots = 1000;
constexpr size_t kMostRoles = 10'000;
constexpr std::string_view kManifest = "manifest.json";

std::string fileName(std::string_view role, std::int64_t version)
{
    return std::to_string(version) + "." + tuf::quoted(role) + ".json";
}

/// Reads one mirror; the steps share what is trusted.
class MirrorReader
{
public:
    MirrorReader(const tuf::MetadataFolder &folder, TrustedMetadata trusted, tuf::Fetcher &metadata,
                 tuf::Fetcher &targets, std::chrono::sys_seconds now)
        : m_folder(folder), m_trusted(std::move(trusted)), m_metadata(metadata), m_targets(targets), m_now(now)
    {}

    Result<Mirror> read()
    {
        return readTopLevel().and_then([&] { return readRoots(); }).and_then([&] { return readRoles(); }).map([&] {
            return std::move(m_mirror);
        });
    }

private:
    /// What Updater::refresh() has just verified and stored.
    Result<> readTopLevel()
    {
        const tuf::UpdaterLimits limits;
        const auto timestamp = m_folder.read(tuf::kTimestamp, limits.timestampBytes);
        const auto snapshot = m_folder.read(tuf::kSnapshot, limits.snapshotBytes);
        const auto targets = m_folder.read(tuf::kTargets, limits.targetsBytes);
        for (const auto *file : {&timestamp, &snapshot, &targets})
            if (!*file)
                return tl::unexpected(file->error());
        m_mirror.timestamp = *timestamp;
        m_mirror.metadata[fileName(tuf::kSnapshot, m_trusted.snapshot()->version)] = *snapshot;
        m_mirror.metadata[fileName(tuf::kTargets, m_trusted.targets(tuf::kTargets)->version)] = *targets;
        m_mirror.usableUntil = std::min({m_trusted.root().expires, m_trusted.timestamp()->expires,
                                         m_trusted.snapshot()->expires, m_trusted.targets(tuf::kTargets)->expires});
        return {};
    }

    /// From the trusted root down to the oldest that the repository still has: a kiosk may know any of them.
    Result<> readRoots()
    {
        const auto newest = m_folder.read(tuf::kRoot, tuf::UpdaterLimits().rootBytes);
        if (!newest)
            return tl::unexpected(newest.error());
        std::deque<std::string> roots{*newest};
        const std::int64_t last = m_trusted.root().version;
        for (std::int64_t version = last - 1; version >= 1 && version > last - kMostRoots; --version) {
            auto bytes = m_metadata.fetch(fileName(tuf::kRoot, version), tuf::UpdaterLimits().rootBytes);
            if (!bytes && bytes.error().code == Code::NotFound)
                break;
            if (!bytes)
                return tl::unexpected(bytes.error());
            roots.push_front(std::move(*bytes));
        }
        auto chain = TrustedMetadata::begin(roots.front(), m_now);
        for (size_t i = 1; chain && i < roots.size(); ++i)
            if (auto next = chain->updateRoot(roots[i]); !next)
                chain = tl::unexpected(next.error());
        if (!chain || chain->root() != m_trusted.root())
            return core::failure(Code::Forged, "the hub's earlier roots do not lead to the one that is trusted" +
                                                   (chain ? std::string() : ": " + chain.error().detail));
        std::int64_t version = last - std::int64_t(roots.size());
        for (std::string &bytes : roots)
            m_mirror.metadata[fileName(tuf::kRoot, ++version)] = std::move(bytes);
        return {};
    }

    Result<> readRoles()
    {
        std::deque<std::string> ahead{std::string(tuf::kTargets)};
        for (size_t seen = 0; !ahead.empty(); ++seen) {
            const std::string role = std::move(ahead.front());
            ahead.pop_front();
            if (seen > kMostRoles)
                return core::failure(Code::Rejected,
                                     "the repository has more than " + std::to_string(kMostRoles) + " roles");
            if (auto read = readManifests(role); !read)
                return read;
            for (const tuf::DelegatedRole &child : m_trusted.targets(role)->delegations.roles) {
                if (m_trusted.targets(child.name))
                    continue;
                const auto isThere = readRole(child.name, role);
                if (!isThere)
                    return tl::unexpected(isThere.error());
                if (*isThere)
                    ahead.push_back(child.name);
            }
        }
        return {};
    }

    /// False for a role that was never released, or that no kiosk would take.
    Result<bool> readRole(const std::string &role, const std::string &delegator)
    {
        const auto expected = m_trusted.metaFileOf(role);
        if (!expected)
            return false;
        const std::string name = fileName(role, expected->version);
        const auto bytes = m_metadata.fetch(name, tuf::UpdaterLimits().targetsBytes);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (auto taken = m_trusted.updateTargets(role, delegator, *bytes); !taken) {
            if (taken.error().code != Code::Rejected)
                return tl::unexpected(taken.error());
            m_mirror.leftOut.push_back(taken.error().detail);
            return false;
        }
        m_mirror.metadata[name] = *bytes;
        m_mirror.usableUntil = std::min(m_mirror.usableUntil, m_trusted.targets(role)->expires);
        return true;
    }

    Result<> readManifests(const std::string &role)
    {
        for (const auto &[path, file] : m_trusted.targets(role)->targets) {
            if (!path.ends_with(kManifest))
                continue;
            const std::string url = tuf::targetUrlPath(path, file, true);
            const auto bytes = m_targets.fetch(url, std::min(file.length, pack::kMaxManifestBytes));
            if (!bytes)
                return tl::unexpected(bytes.error());
            const auto manifest = tuf::checkBytes(core::asBytes(*bytes), file.length, file.hashes, path).and_then([&] {
                return pack::manifestFromJson(*bytes);
            });
            if (!manifest)
                return tl::unexpected(manifest.error());
            m_mirror.manifests[url] = *bytes;
            m_mirror.packs.push_back(role + ": " + manifest->packId + " " + manifest->version);
            for (const pack::PackFile &one : manifest->files)
                m_mirror.blobs[one.sha256] = one.bytes;
        }
        return {};
    }

    const tuf::MetadataFolder &m_folder;
    TrustedMetadata m_trusted;
    tuf::Fetcher &m_metadata;
    tuf::Fetcher &m_targets;
    const std::chrono::sys_seconds m_now;
    Mirror m_mirror;
};

} // namespace

Result<Mirror> readMirror(const tuf::MetadataFolder &trusted, tuf::Fetcher &metadata, tuf::Fetcher &targets,
                          std::chrono::sys_seconds now)
{
    auto updater = tuf::Updater::open(trusted, metadata, now);
    if (!updater)
        return tl::unexpected(updater.error());
    if (auto fresh = updater->refresh(); !fresh)
        return tl::unexpected(fresh.error());
    if (!updater->trusted().root().consistentSnapshot)
        return core::failure(Code::Unsupported, "a repository without consistent snapshots cannot be mirrored");
    return MirrorReader(trusted, updater->trusted(), metadata, targets, now).read();
}

} // namespace cli
