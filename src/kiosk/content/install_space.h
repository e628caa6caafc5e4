// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "kiosk/content/installed_content.h"
#include "pack/manifest.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace kiosk {

/// Kept free for counts, logs and the rest of the machine.
inline constexpr std::int64_t kReserveBytes = std::int64_t(64) << 20;

/// What an installation of these missing files writes at most: the files, less what is there of them, and the pack's
/// share of the catalogue.
[[nodiscard]] std::int64_t neededBytes(const BlobStore &blobs, const pack::Manifest &manifest,
                                       const std::vector<pack::PackFile> &missing);

/// Whether that leaves kReserveBytes of the disk. If it does not, what no slot and none of `wanted` (manifests) names
/// is deleted first. Errors: Full (says what is needed and free), Io.
[[nodiscard]] core::Result<> checkSpace(const InstalledContent &content, const pack::Manifest &manifest,
                                        const std::vector<pack::PackFile> &missing,
                                        std::span<const std::string> wanted);

} // namespace kiosk
