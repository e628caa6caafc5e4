// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "hub/publish/content_folder.h"
#include "hub/publish/publisher.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace hub {

struct ImportOutcome
{
    Versions versions;                   ///< what the hub publishes now
    bool isNew = false;                  ///< something was published that was not before
    std::vector<std::string> passedOver; ///< "core 3": older than what the hub has
    std::int64_t files = 0;              ///< that were copied
    std::int64_t bytes = 0;              ///< of those
};

/// Publishes what lies in a repository folder, such as on a stick: what the office keeps, or a mirror of it. The same
/// checks as over HTTP; nothing in the folder is trusted, and no link in it is followed. May run beside the serving
/// hub; repeating it is harmless.
///
/// Errors: as Publisher::submit(); NotFound (no repository, or it lacks a file that it names), Forged (a file is
/// another one than its name says), Rejected (another import is running), Io, Full.
[[nodiscard]] core::Result<ImportOutcome> importFolder(const ContentFolder &content, Publisher &publisher,
                                                       const std::filesystem::path &folder);

} // namespace hub
