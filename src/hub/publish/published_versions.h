// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "tuf_signing/repository_folder.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace hub {

/// The bytes of one version of a role's file. Errors: NotFound, Io.
[[nodiscard]] core::Result<std::string> readVersion(const tuf_signing::RepositoryFolder &repository,
                                                    std::string_view role, std::int64_t version);

using Versions = std::map<std::string, std::int64_t, std::less<>>; ///< by role

/// The highest version of every role that has a file, the timestamp among them. Errors: Io.
[[nodiscard]] core::Result<Versions> publishedVersions(const tuf_signing::RepositoryFolder &repository);

} // namespace hub
