// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "kiosk/content/catalogue.h"

#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// Pictures, films and speech of the pack. A file is handed out only after its hash was found right, once per run of
/// the program. Thread: any.
class MediaStore
{
public:
    /// `packFolders` are looked through in this order; which of them a blob comes from does not matter, its hash does.
    MediaStore(std::vector<std::filesystem::path> packFolders, const std::vector<CatalogueMedia> &media);

    /// The file that holds the bytes of a path of the pack. Reads the whole file on the first call.
    /// Errors: NotFound (the pack has no such path), Forged (damaged or missing in every folder), Malformed (it is not
    /// what its path's ending says, or of no kind that is shown).
    [[nodiscard]] core::Result<std::filesystem::path> verified(std::string_view path);
    /// Paths of the pack with that ending, sorted.
    [[nodiscard]] std::vector<std::string> pathsEndingWith(std::string_view ending) const;

private:
    [[nodiscard]] core::Result<std::filesystem::path> findBlob(const CatalogueMedia &media) const;

    const std::vector<std::filesystem::path> m_packFolders;
    std::map<std::string, CatalogueMedia, std::less<>> m_media; ///< never changes after construction
    std::mutex m_mutex;
    std::map<std::string, std::filesystem::path, std::less<>> m_verified; ///< guarded by m_mutex
};

} // namespace kiosk
