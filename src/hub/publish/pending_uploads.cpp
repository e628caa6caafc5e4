// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/pending_uploads.h"

namespace hub {
namespace {
/// Of people who publish at the same time.
constexpr size_t kMostReleases = 16;
} // namespace

void PendingUploads::expect(const std::string &fingerprint, const std::vector<WantedFile> &missing)
{
    Pending pending{fingerprint, {}};
    for (const WantedFile &file : missing)
        pending.files.emplace(file.sha256, file);
    const std::lock_guard lock(m_mutex);
    forgetLocked(fingerprint);
    m_releases.push_back(std::move(pending));
    if (m_releases.size() > kMostReleases)
        m_releases.pop_front();
}

void PendingUploads::forget(const std::string &fingerprint)
{
    const std::lock_guard lock(m_mutex);
    forgetLocked(fingerprint);
}

void PendingUploads::forgetLocked(const std::string &fingerprint)
{
    std::erase_if(m_releases, [&](const Pending &one) { return one.fingerprint == fingerprint; });
}

std::optional<WantedFile> PendingUploads::find(const std::string &sha256) const
{
    const std::lock_guard lock(m_mutex);
    for (const Pending &release : m_releases)
        if (const auto found = release.files.find(sha256); found != release.files.end())
            return found->second;
    return std::nullopt;
}

} // namespace hub
