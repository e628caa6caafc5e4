// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/folder_import.h"

#include "hub/publish/file_intake.h"
#include "hub/publish/published_file.h"
#include "hub/publish/roles.h"
#include "tuf/updater.h"

#include <algorithm>

namespace hub {
namespace {

using core::Code;
using core::Result;
namespace fs = std::filesystem;

constexpr const char *kPurpose = "import";
/// Manifests, then blobs, then the publication.
constexpr int kMostRounds = 3;
constexpr size_t kPieceBytes = size_t(256) << 10;

std::int64_t versionIn(const Versions &versions, std::string_view role)
{
    const auto found = versions.find(role);
    return found == versions.end() ? 0 : found->second;
}

class Import
{
public:
    Import(const ContentFolder &content, Publisher &publisher, const fs::path &folder)
        : m_content(content), m_publisher(publisher), m_source(folder)
    {}

    [[nodiscard]] Result<ImportOutcome> run()
    {
        const auto offered = publishedVersions(m_source);
        const auto present = publishedVersions(m_content.repository());
        if (!offered || !present)
            return tl::unexpected(offered ? present.error() : offered.error());
        if (versionIn(*offered, tuf::kRoot) == 0)
            return core::failure(Code::NotFound,
                                 m_source.path().string() + " is no repository: it has no metadata/N.root.json");
        const auto release = gather(*offered, *present);
        if (!release)
            return tl::unexpected(release.error());
        m_outcome.versions = *present;
        return release->empty() ? Result<ImportOutcome>(m_outcome) : publish(*release);
    }

private:
    /// Roots that follow the hub's own, and every role whose newest version is not older than the hub's.
    [[nodiscard]] Result<Release> gather(const Versions &offered, const Versions &present)
    {
        Release release;
        const std::int64_t lastRoot = std::min(versionIn(offered, tuf::kRoot),
                                               versionIn(present, tuf::kRoot) + tuf::UpdaterLimits().rootRotations);
        for (std::int64_t version = versionIn(present, tuf::kRoot) + 1; version <= lastRoot; ++version)
            if (auto added = add(release, tuf::kRoot, version); !added)
                return tl::unexpected(added.error());
        for (const auto &[role, version] : offered) {
            if (role != tuf::kTargets && !isPackRole(role))
                continue;
            if (version < versionIn(present, role))
                m_outcome.passedOver.push_back(role + " " + std::to_string(version));
            else if (auto added = add(release, role, version); !added)
                return tl::unexpected(added.error());
        }
        return release;
    }

    [[nodiscard]] Result<> add(Release &release, std::string_view role, std::int64_t version) const
    {
        const fs::path path = m_source.metadataFile(role, version).lexically_relative(m_source.path());
        const auto file = PublishedFile::open(m_source.path(), path);
        if (!file)
            return tl::unexpected(file.error());
        if (file->bytes() > tuf::UpdaterLimits().targetsBytes)
            return core::failure(Code::Rejected, path.string() + " has " + std::to_string(file->bytes()) + " bytes");
        return file->read(0, file->bytes()).map([&](std::string bytes) {
            release.push_back({std::string(role), std::move(bytes)});
        });
    }

    [[nodiscard]] Result<ImportOutcome> publish(const Release &release)
    {
        for (int round = 0; round < kMostRounds; ++round) {
            auto verdict = m_publisher.submit(release, "console", "");
            if (!verdict)
                return tl::unexpected(verdict.error());
            if (verdict->missing.empty()) {
                m_outcome.versions = std::move(verdict->versions);
                m_outcome.isNew = verdict->isNew;
                return m_outcome;
            }
            for (const WantedFile &wanted : verdict->missing)
                if (auto copied = copy(wanted); !copied)
                    return tl::unexpected(copied.error());
        }
        return core::failure(Code::Io, "files that were copied into the hub's repository are missing there again");
    }

    [[nodiscard]] Result<> copy(const WantedFile &wanted)
    {
        const auto source = PublishedFile::open(m_source.path(), wanted.path);
        if (!source)
            return tl::unexpected(source.error());
        auto intake = FileIntake::begin(m_content, kPurpose, wanted);
        if (!intake)
            return tl::unexpected(intake.error());
        std::string piece(kPieceBytes, '\0');
        std::int64_t offset = 0;
        for (;;) {
            const auto filled = source->readAt(offset, piece);
            if (!filled)
                return tl::unexpected(filled.error());
            if (*filled == 0)
                break;
            if (auto taken = intake->take(std::string_view(piece).substr(0, *filled)); !taken)
                return taken;
            offset += std::int64_t(*filled);
        }
        return intake->finish().map([&] {
            ++m_outcome.files;
            m_outcome.bytes += wanted.bytes;
        });
    }

    const ContentFolder &m_content;
    Publisher &m_publisher;
    tuf_signing::RepositoryFolder m_source;
    ImportOutcome m_outcome;
};

} // namespace

Result<ImportOutcome> importFolder(const ContentFolder &content, Publisher &publisher, const fs::path &folder)
{
    const auto lock = content.lockImports();
    if (!lock)
        return tl::unexpected(lock.error());
    FileIntake::removeUnfinished(content, kPurpose);
    return Import(content, publisher, folder).run();
}

} // namespace hub
