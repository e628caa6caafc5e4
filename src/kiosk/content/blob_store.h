// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>

namespace kiosk {

/// The files of all installed packs, named by their hashes: `folder`/blobs/ab/<sha256>. What is being fetched lies in
/// `folder`/downloads/<sha256>.part until it is whole.
/// Thread: any; fetching and collectGarbage() not at once.
class BlobStore
{
public:
    explicit BlobStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Holds "blobs/", as a built pack's folder does.
    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }
    [[nodiscard]] std::filesystem::path pathOf(std::string_view sha256) const;
    [[nodiscard]] std::filesystem::path partOf(std::string_view sha256) const;

    /// True for a blob of that size. Its hash was found right when it was adopted; isWhole() looks again.
    [[nodiscard]] bool has(std::string_view sha256, std::int64_t bytes) const;
    [[nodiscard]] bool isWhole(std::string_view sha256, std::int64_t bytes) const;
    /// What an earlier, broken fetch left of it.
    [[nodiscard]] std::int64_t partBytes(std::string_view sha256) const;

    /// Makes the folder for what is being fetched. Errors: Io, Full.
    [[nodiscard]] core::Result<> prepare() const;
    /// Takes partOf() as the blob if it is whole: after a power cut the whole blob is there or none. A part that is
    /// longer or has another hash is deleted. Errors: NotFound (no part), Forged, Io, Full.
    [[nodiscard]] core::Result<> adopt(const std::string &sha256, std::int64_t bytes) const;

    /// Deletes every blob whose hash is not in `kept`, and whatever else lies in downloads/ but parts of those. What
    /// cannot be deleted stays for the next time. Returns the bytes that became free.
    std::int64_t collectGarbage(const std::set<std::string, std::less<>> &kept) const;

private:
    std::filesystem::path m_folder;
};

} // namespace kiosk
