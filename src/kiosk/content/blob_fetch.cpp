// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/blob_fetch.h"

#include "storage/file_io.h"

#include <set>

namespace kiosk {
namespace {

UpdateProgress beginOf(UpdateProgress::Work work, const std::vector<pack::PackFile> &files)
{
    UpdateProgress progress{work, 0, 0};
    for (const pack::PackFile &file : files)
        progress.all += file.bytes;
    return progress;
}

} // namespace

using core::Code;
using core::Result;

std::vector<pack::PackFile> BlobFetch::missing(const pack::Manifest &manifest, bool isShown) const
{
    std::vector<pack::PackFile> missing;
    std::set<std::string> known;
    UpdateProgress progress = beginOf(UpdateProgress::Work::Comparing, manifest.files);
    for (const pack::PackFile &file : manifest.files) {
        tell(progress);
        progress.done += file.bytes;
        if (!known.insert(file.sha256).second)
            continue;
        const bool isMedia = file.mediaType != "application/json";
        const bool isThere =
            isShown && isMedia ? m_store.has(file.sha256, file.bytes) : m_store.isWhole(file.sha256, file.bytes);
        if (!isThere)
            missing.push_back(file);
    }
    tell(progress);
    return missing;
}

Result<> BlobFetch::fetch(const std::vector<pack::PackFile> &files)
{
    if (auto prepared = m_store.prepare(); !prepared)
        return prepared;
    UpdateProgress progress = beginOf(UpdateProgress::Work::Fetching, files);
    for (const pack::PackFile &file : files) {
        tell(progress);
        if (auto fetched = fetchOne(file); !fetched)
            return core::failure(fetched.error().code, file.path + ": " + fetched.error().detail);
        progress.done += file.bytes;
    }
    tell(progress);
    return {};
}

Result<> BlobFetch::fetchOne(const pack::PackFile &file)
{
    // A fetch that ended with the power, just before the part was taken.
    if (m_store.partBytes(file.sha256) == file.bytes && m_store.adopt(file.sha256, file.bytes))
        return {};
    core::Error why{Code::NotFound, "no source has it"};
    for (BlobSource *source : m_sources) {
        if (m_stop)
            return core::failure(Code::Io, "the installation was stopped");
        auto fetched = fetchFrom(*source, file);
        if (fetched) {
            ++m_fetchedBlobs;
            return {};
        }
        if (fetched.error().code == Code::Full)
            return fetched;
        if (fetched.error().code != Code::NotFound)
            why = fetched.error();
    }
    return tl::unexpected(std::move(why));
}

Result<> BlobFetch::fetchFrom(BlobSource &source, const pack::PackFile &file)
{
    const auto attempt = [&](std::int64_t before) {
        auto fetched = source.fetch(file.sha256, file.bytes, m_store.partOf(file.sha256));
        m_fetchedBytes += std::max(std::int64_t(0), m_store.partBytes(file.sha256) - before);
        return fetched.and_then([&] { return m_store.adopt(file.sha256, file.bytes); });
    };
    std::int64_t before = m_store.partBytes(file.sha256);
    if (before > file.bytes) {
        if (auto removed = storage::removeFileDurably(m_store.partOf(file.sha256)); !removed)
            return removed;
        before = 0;
    }
    auto fetched = attempt(before);
    // The part that it went on from was of no use, and is gone now.
    if (!fetched && fetched.error().code == Code::Forged && before > 0)
        fetched = attempt(0);
    return fetched;
}

} // namespace kiosk
