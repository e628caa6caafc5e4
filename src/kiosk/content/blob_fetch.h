// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kiosk/content/blob_source.h"
#include "kiosk/content/blob_store.h"
#include "kiosk/content/update_progress.h"
#include "pack/manifest.h"

#include <atomic>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace kiosk {

/// Brings blobs that the store lacks, from the first source that has them. Thread: one at a time.
class BlobFetch
{
public:
    /// All outlive it.
    BlobFetch(const BlobStore &store, std::span<BlobSource *const> sources, const std::atomic_bool &stop,
              UpdateProgressTold told = {})
        : m_store(store), m_sources(sources), m_stop(stop), m_told(std::move(told))
    {}

    /// Files of the manifest whose blobs are missing or damaged, one for each blob. Every blob is read and its hash
    /// compared; only the media of a pack that `isShown` are not: they were compared when they came, and are again
    /// whenever they are about to be shown.
    [[nodiscard]] std::vector<pack::PackFile> missing(const pack::Manifest &manifest, bool isShown) const;

    /// Errors: NotFound, Forged, Rejected, Io, Full, each with the path in the pack; Io if it was stopped.
    [[nodiscard]] core::Result<> fetch(const std::vector<pack::PackFile> &files);

    [[nodiscard]] bool isStopped() const { return m_stop; }
    void tell(const UpdateProgress &progress) const
    {
        if (m_told)
            m_told(progress);
    }
    [[nodiscard]] int fetchedBlobs() const { return m_fetchedBlobs; }
    /// Bytes that were fetched, also for blobs that are not whole yet.
    [[nodiscard]] std::int64_t fetchedBytes() const { return m_fetchedBytes; }

private:
    [[nodiscard]] core::Result<> fetchOne(const pack::PackFile &file);
    [[nodiscard]] core::Result<> fetchFrom(BlobSource &source, const pack::PackFile &file);

    const BlobStore &m_store;
    std::span<BlobSource *const> m_sources;
    const std::atomic_bool &m_stop;
    const UpdateProgressTold m_told;
    int m_fetchedBlobs = 0;
    std::int64_t m_fetchedBytes = 0;
};

} // namespace kiosk
