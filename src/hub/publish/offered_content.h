// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "hub/publish/published_versions.h"
#include "tuf_signing/repository_folder.h"

#include <cstdint>
#include <optional>
#include <string>

namespace hub {

/// What the newest timestamp offers.
struct OfferedContent
{
    std::int64_t timestampVersion = 0;
    Versions roles; ///< as the snapshot lists them: unchanged when signatures are only renewed
};

/// The file that changes whenever anything is published or renewed, by whomever. Errors: NotFound (nothing was ever
/// published), Io. Thread: any; blocks.
[[nodiscard]] core::Result<std::string> timestampBytes(const tuf_signing::RepositoryFolder &repository);

/// Errors: Malformed, Unsupported, NotFound (the snapshot), Io. Thread: any; blocks.
[[nodiscard]] core::Result<OfferedContent> offeredContent(const tuf_signing::RepositoryFolder &repository,
                                                          const std::string &timestampBytes);

} // namespace hub
