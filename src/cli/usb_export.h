// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/usb_mirror.h"
#include "storage/guarded_folder.h"

namespace cli {

struct ExportSummary
{
    int filesWritten = 0;
    int filesRemoved = 0;
    std::int64_t bytesWritten = 0;
};

/// Makes `repository` hold exactly the mirror. Only what is missing or damaged is written, what is not needed any more
/// is removed, and the timestamp comes last: a folder without one is no mirror, and an old one stays of use until the
/// new one is whole, as far as there is room for both. Blobs come from `targets` and are verified; one at a time lies
/// in `scratch`, an empty folder.
///
/// Errors: Full (with the bytes that are missing; whatever was there is still a mirror or none), Forged (a blob is not
/// what its name says), Rejected (the stick holds a link or a file in place of a folder), Io.
[[nodiscard]] core::Result<ExportSummary> writeMirror(const Mirror &mirror, tuf::Fetcher &targets,
                                                      const storage::GuardedFolder &repository,
                                                      const std::filesystem::path &scratch);

} // namespace cli
