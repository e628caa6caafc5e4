// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/sync_message.h"
#include "tuf_signing/repository_folder.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hub {

/// What each role publishes now: role → SHA-256 of the manifest.
using NewestContent = std::map<std::string, std::string, std::less<>>;

/// Of every pack role that ever published, by its verified metadata; empty if there is no repository. Errors: Forged,
/// Malformed, Io.
[[nodiscard]] core::Result<NewestContent> newestContent(const tuf_signing::RepositoryFolder &repository);

/// The roles of which a screen of `venue` that shows `pack` shows an older version, or none.
[[nodiscard]] std::vector<std::string> outdatedRoles(const NewestContent &newest, const core::PackInUse &pack,
                                                     std::string_view venue);

} // namespace hub
