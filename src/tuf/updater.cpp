// SPDX-License-Identifier: Apache-2.0
#include "tuf/updater.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace tuf {

using core::Code;
using core::Result;

namespace {

/// A file that the metadata name must be there: its absence is the repository's fault, and no answer to a question.
core::Error asFault(core::Error error)
{
    if (error.code == Code::NotFound)
        error.code = Code::Io;
    return error;
}

} // namespace

Result<> trustRoot(const MetadataFolder &folder, std::string_view rootBytes)
{
    return TrustedMetadata::begin(rootBytes, std::chrono::sys_seconds()).and_then([&](const TrustedMetadata &) {
        return folder.write(kRoot, rootBytes);
    });
}

Result<Updater> Updater::open(MetadataFolder folder, Fetcher &repository, std::chrono::sys_seconds now,
                              UpdaterLimits limits)
{
    return folder.read(kRoot, limits.rootBytes)
        .and_then([&](const std::string &bytes) { return TrustedMetadata::begin(bytes, now); })
        .map([&](TrustedMetadata trusted) {
            return Updater(std::move(folder), repository, std::move(trusted), limits);
        });
}

Updater::Updater(MetadataFolder folder, Fetcher &repository, TrustedMetadata trusted, UpdaterLimits limits)
    : m_folder(std::move(folder)), m_repository(&repository), m_trusted(std::move(trusted)), m_limits(limits)
{}

Result<> Updater::refresh()
{
    return refreshRoot()
        .and_then([&] { return refreshTimestamp(); })
        .and_then([&] { return refreshSnapshot(); })
        .and_then([&] { return refreshTargets(kTargets, kRoot); });
}

Result<> Updater::refreshRoot()
{
    for (int i = 0; i < m_limits.rootRotations; ++i) {
        const std::string name = std::to_string(m_trusted.root().version + 1) + ".root.json";
        const auto bytes = m_repository->fetch(name, m_limits.rootBytes);
        if (!bytes && bytes.error().code == Code::NotFound)
            break;
        auto taken = bytes.and_then([&](const std::string &root) { return takeRoot(root); });
        if (!taken)
            return taken;
    }
    return m_trusted.finishRoots();
}

Result<> Updater::takeRoot(std::string_view bytes)
{
    auto change = m_trusted.updateRoot(bytes);
    if (!change)
        return tl::unexpected(change.error());
    Result<> stored;
    // Before the root: were it stored first, a power cut would leave the outdated files trusted.
    if (change->mustForgetTimestampAndSnapshot)
        stored = m_folder.remove(kTimestamp).and_then([&] { return m_folder.remove(kSnapshot); });
    return stored.and_then([&] { return m_folder.write(kRoot, bytes); });
}

Result<> Updater::refreshTimestamp()
{
    // A file that cannot be trusted any more, or that a disk fault spoilt, is simply fetched anew.
    if (const auto known = m_folder.read(kTimestamp, m_limits.timestampBytes))
        (void)m_trusted.recallTimestamp(*known);
    const auto bytes = m_repository->fetch("timestamp.json", m_limits.timestampBytes);
    if (!bytes)
        return tl::unexpected(asFault(bytes.error()));
    return m_trusted.updateTimestamp(*bytes).and_then(
        [&](bool isNew) { return isNew ? m_folder.write(kTimestamp, *bytes) : Result<>(); });
}

Result<> Updater::refreshSnapshot()
{
    if (const auto known = m_folder.read(kSnapshot, m_limits.snapshotBytes))
        (void)m_trusted.recallSnapshot(*known);
    if (m_trusted.isSnapshotCurrent())
        return {};
    const MetaFile &expected = m_trusted.timestamp()->snapshot;
    const auto bytes =
        m_repository->fetch(fileName(kSnapshot, expected.version),
                            std::min(expected.length.value_or(m_limits.snapshotBytes), m_limits.snapshotBytes));
    if (!bytes)
        return tl::unexpected(asFault(bytes.error()));
    return m_trusted.updateSnapshot(*bytes).and_then([&] { return m_folder.write(kSnapshot, *bytes); });
}

Result<> Updater::refreshTargets(std::string_view role, std::string_view delegator)
{
    if (const auto known = m_folder.read(role, m_limits.targetsBytes))
        if (m_trusted.updateTargets(role, delegator, *known))
            return {};
    const auto expected = m_trusted.metaFileOf(role);
    if (!expected)
        return tl::unexpected(expected.error());
    const auto bytes =
        m_repository->fetch(fileName(role, expected->version),
                            std::min(expected->length.value_or(m_limits.targetsBytes), m_limits.targetsBytes));
    if (!bytes)
        return tl::unexpected(asFault(bytes.error()));
    return m_trusted.updateTargets(role, delegator, *bytes).and_then([&] { return m_folder.write(role, *bytes); });
}

std::string Updater::fileName(std::string_view role, std::int64_t version) const
{
    const std::string prefix = m_trusted.root().consistentSnapshot ? std::to_string(version) + "." : std::string();
    return prefix + quoted(role) + ".json";
}

Result<TargetFile> Updater::find(std::string_view path)
{
    struct Visit
    {
        std::string role;
        std::string delegator;
    };
    m_trusted.forgetDelegated();
    std::vector<Visit> ahead{{std::string(kTargets), std::string(kRoot)}}; // the next one last
    std::set<std::string> visited;
    while (!ahead.empty() && int(visited.size()) <= m_limits.visitedRoles) {
        const Visit visit = std::move(ahead.back());
        ahead.pop_back();
        if (!visited.insert(visit.role).second)
            continue;
        if (!m_trusted.targets(visit.role))
            if (auto loaded = refreshTargets(visit.role, visit.delegator); !loaded)
                return tl::unexpected(loaded.error());
        const Targets &targets = *m_trusted.targets(visit.role);
        if (const auto found = targets.targets.find(path); found != targets.targets.end())
            return found->second;
        std::vector<Visit> children;
        for (const DelegatedRole &child : targets.delegations.roles) {
            if (!child.isDelegated(path))
                continue;
            children.push_back({child.name, visit.role});
            if (child.isTerminating) {
                ahead.clear();
                break;
            }
        }
        ahead.insert(ahead.end(), children.rbegin(), children.rend());
    }
    return core::failure(Code::NotFound, "no role of the repository offers " + std::string(path));
}

std::string targetUrlPath(std::string_view path, const TargetFile &file, bool consistentSnapshot)
{
    std::string url;
    size_t begin = 0;
    for (size_t slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/', begin)) {
        url += quoted(path.substr(begin, slash - begin)) + "/";
        begin = slash + 1;
    }
    if (consistentSnapshot)
        url += tuf::quoted(file.hashes.begin()->second) + ".";
    return url + quoted(path.substr(begin));
}

} // namespace tuf
