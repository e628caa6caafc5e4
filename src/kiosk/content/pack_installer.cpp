// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/pack_installer.h"

#include "core/sha256.h"
#include "kiosk/content/blob_fetch.h"
#include "kiosk/content/install_space.h"

#include <algorithm>
#include <iterator>
#include <mutex>

namespace kiosk {
namespace {

using core::Code;
using core::Result;

/// One installation, step by step.
class Run
{
public:
    Run(InstalledContent &content, BlobFetch &fetch, const SetManifests &wanted)
        : m_content(content), m_fetch(fetch), m_wanted(wanted), m_slots(content.slots().read().value_or(Slots{}))
    {}

    Result<Installation> run()
    {
        if (const auto outcome = knownOutcome())
            return finished(*outcome);
        auto prepared = bringNational().and_then([&] { return bringOverlays(); });
        if (!prepared)
            return m_fetch.isStopped() ? finished(InstallOutcome::Stopped)
                                       : Result<Installation>(tl::unexpected(prepared.error()));
        if (m_content.slots().isRefused(m_made.set.id()))
            return finished(InstallOutcome::Refused);
        const bool isCurrent = m_slots.current == m_made.set;
        return buildUnlessThere().and_then([&] { return m_content.slots().setCandidate(m_made.set); }).and_then([&] {
            return finished(isCurrent ? InstallOutcome::Unchanged : InstallOutcome::Ready);
        });
    }

private:
    /// What needs no work: most polls bring the set that is shown.
    std::optional<InstallOutcome> knownOutcome()
    {
        const auto hashOf = [](const std::string &bytes) { return core::sha256Hex(core::asBytes(bytes)); };
        ContentSet set{hashOf(m_wanted.core), {}, {}};
        if (m_wanted.notices)
            set.notices = hashOf(*m_wanted.notices);
        for (const auto &[venue, manifest] : m_wanted.overlays)
            set.overlays.emplace(venue, hashOf(manifest));
        const bool isCurrent = m_slots.current == set;
        const bool isCandidate = m_slots.candidate && m_slots.candidate->set == set;
        m_made.set = set;
        if (m_content.slots().isRefused(set.id()))
            return InstallOutcome::Refused;
        if (isCandidate && isThere(set))
            return InstallOutcome::Ready;
        if (isCurrent && !m_slots.candidate && isThere(set))
            return InstallOutcome::Unchanged;
        m_made.set = {};
        return std::nullopt;
    }

    /// Nothing of the set has gone; whether its bytes are right is looked at when they are shown.
    [[nodiscard]] bool isThere(const ContentSet &set) const
    {
        const auto hasAll = [&](const pack::Manifest &manifest) {
            return std::ranges::all_of(manifest.files, [&](const pack::PackFile &file) {
                return m_content.blobs().has(file.sha256, file.bytes);
            });
        };
        return m_content.open(set) && std::ranges::all_of(set.manifests(), [&](const std::string &hash) {
                   const auto manifest = m_content.manifest(hash);
                   return manifest && hasAll(*manifest);
               });
    }

    Result<Installation> finished(InstallOutcome outcome)
    {
        m_made.outcome = outcome;
        m_made.fetchedBlobs = m_fetch.fetchedBlobs();
        m_made.fetchedBytes = m_fetch.fetchedBytes();
        return std::move(m_made);
    }

    Result<> bringNational()
    {
        const auto core = bring(roleName(PackRole::Core), m_wanted.core);
        if (!core)
            return tl::unexpected(core.error());
        m_made.set.core = *core;
        if (!m_wanted.notices)
            return {};
        return bring(roleName(PackRole::Notices), *m_wanted.notices).map([&](const std::string &hash) {
            m_made.set.notices = hash;
        });
    }

    Result<> bringOverlays()
    {
        for (const auto &[venue, manifest] : m_wanted.overlays) {
            const auto brought = bring(roleName(PackRole::Overlay, venue), manifest);
            if (brought)
                m_made.set.overlays.emplace(venue, *brought);
            else if (m_fetch.isStopped())
                return tl::unexpected(brought.error());
            else
                keepOverlay(venue, brought.error());
        }
        return {};
    }

    /// What was installed for that venue before stays.
    void keepOverlay(const std::string &venue, const core::Error &why)
    {
        m_made.leftOut.push_back({roleName(PackRole::Overlay, venue), "everything", why.detail});
        const ContentSet *before = m_slots.newest();
        if (!before)
            return;
        if (const auto known = before->overlays.find(venue); known != before->overlays.end())
            m_made.set.overlays.emplace(venue, known->second);
    }

    /// Everything of one pack, whole on disk; returns the hash of its manifest.
    Result<std::string> bring(const std::string &role, const std::string &bytes)
    {
        const auto manifest = pack::manifestFromJson(bytes);
        if (!manifest)
            return core::failure(manifest.error().code, role + ": " + manifest.error().detail);
        auto hash = m_content.storeManifest(bytes);
        if (!hash)
            return hash;
        m_manifests.push_back(*hash);
        const std::vector<pack::PackFile> missing = m_fetch.missing(*manifest, isShown(*hash));
        return checkSpace(m_content, *manifest, missing, m_manifests)
            .and_then([&] { return m_fetch.fetch(missing); })
            .map([&] { return *hash; })
            .map_error([&](core::Error error) {
                return core::Error{error.code, role + ": " + error.detail};
            });
    }

    [[nodiscard]] bool isShown(const std::string &manifest) const
    {
        const auto shown = m_slots.current ? m_slots.current->manifests() : std::vector<std::string>();
        return std::ranges::find(shown, manifest) != shown.end();
    }

    Result<> buildUnlessThere()
    {
        if (m_content.open(m_made.set))
            return {};
        m_fetch.tell({UpdateProgress::Work::Catalogue, 0, 0});
        return m_content.build(m_made.set).map([&](const std::vector<LeftOut> &leftOut) {
            std::ranges::copy(leftOut, std::back_inserter(m_made.leftOut));
        });
    }

    InstalledContent &m_content;
    BlobFetch &m_fetch;
    const SetManifests &m_wanted;
    const Slots m_slots;
    Installation m_made;
    std::vector<std::string> m_manifests; ///< stored for this set so far
};

} // namespace

PackInstaller::PackInstaller(InstalledContent &content, std::vector<BlobSource *> sources)
    : m_content(content), m_sources(std::move(sources))
{}

Result<Installation> PackInstaller::install(const SetManifests &wanted, const std::atomic_bool &stop,
                                            const UpdateProgressTold &tell)
{
    const std::lock_guard lock(m_content.installing());
    BlobFetch fetch(m_content.blobs(), m_sources, stop, tell);
    return Run(m_content, fetch, wanted).run();
}

} // namespace kiosk
