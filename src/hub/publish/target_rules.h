// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "tuf/metadata.h"
#include "tuf_signing/online_signer.h"

#include <optional>
#include <string_view>

/// What targets metadata may say in this project: less than TUF allows, so that nobody can sign for another's content.
namespace hub {

/// Top-level targets name no file and delegate to core, notices and overlay-<venue>, each for its own folder; no key of
/// the hub may sign for any. Errors: Rejected.
[[nodiscard]] core::Result<> checkDelegations(const tuf::Targets &targets, const tuf_signing::OnlineKeys &keys);

/// The one manifest that a pack role names, by its SHA-256; an overlay that was withdrawn names none.
/// Errors: Rejected.
[[nodiscard]] core::Result<std::optional<tuf::TargetFile>> manifestOf(std::string_view role,
                                                                      const tuf::Targets &content);

} // namespace hub
