// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "tuf_signing/online_signer.h"

#include <filesystem>
#include <string>

namespace hub {

/// The hub's keys for the roles "snapshot" and "timestamp" from its data folder, made if they are not there
/// (online-snapshot-key, online-timestamp-key, mode 0600). The root names them: whoever loses them can make new ones
/// and let the office sign a root that names those.
///
/// Errors: Malformed (damaged), Rejected (others may read them), Io, Full. Thread: any.
[[nodiscard]] core::Result<tuf_signing::OnlineKeys> openOnlineKeys(const std::filesystem::path &data);

/// What the office's key ceremony needs: {"snapshot": KEY, "timestamp": KEY} with KEY as in TUF metadata.
[[nodiscard]] std::string publicPartsAsJson(const tuf_signing::OnlineKeys &keys);

} // namespace hub
