// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/sha256.h"
#include "hub/publish/content_folder.h"
#include "hub/publish/missing_files.h"
#include "storage/part_file.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace hub {

/// Purpose of what comes over HTTP.
inline constexpr const char *kUploadsPurpose = "uploads";

/// A file of a release on its way into the repository: nobody sees it before it is whole, right and on the disk. One
/// that is not finished is removed. Thread: one at a time; the functions block.
class FileIntake
{
public:
    /// `purpose` names the folder for unfinished files. Errors: Io, Full.
    [[nodiscard]] static core::Result<FileIntake> begin(const ContentFolder &content, const std::string &purpose,
                                                        WantedFile wanted);
    FileIntake(FileIntake &&other) noexcept;
    FileIntake(const FileIntake &) = delete;
    FileIntake &operator=(const FileIntake &) = delete;
    FileIntake &operator=(FileIntake &&) = delete;
    ~FileIntake();

    /// Errors: Rejected (more bytes than were announced), Io, Full.
    [[nodiscard]] core::Result<> take(std::string_view piece);
    /// Compares size and hash and puts the file in its place. Errors: Forged, Io, Full.
    [[nodiscard]] core::Result<> finish();

    /// Removes what a program that ended in the midst of it left behind; others of that purpose must not be under way.
    static void removeUnfinished(const ContentFolder &content, const std::string &purpose);

private:
    FileIntake(std::filesystem::path repository, std::filesystem::path unfinished, storage::PartFile part,
               WantedFile wanted)
        : m_repository(std::move(repository)),
          m_unfinished(std::move(unfinished)),
          m_part(std::move(part)),
          m_wanted(std::move(wanted))
    {}

    std::filesystem::path m_repository;
    std::filesystem::path m_unfinished; ///< empty once it has its place, or in an object that was moved from
    storage::PartFile m_part;
    core::Sha256 m_hash;
    WantedFile m_wanted;
};

} // namespace hub
