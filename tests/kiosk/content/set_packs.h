// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "built_packs.h"

/// The packs of a set: each as small as can be, made by the real builder.
namespace support {

/// A park's pack, which shares no id with MinimalPack: guide "gate", quiz "park-quiz", playlist "park-loop" of campaign
/// "fair" (2026-09-01 to 2026-12-31) with the film "park-film", venue "park-gate". Pins guide/gate and country/TH.
[[nodiscard]] MinimalPack overlayPack();

/// A notices pack: "th-rain" with the title `title`, and the new notice "th-heat".
[[nodiscard]] MinimalPack noticesPack(const std::string &title = "Heavy rain");

} // namespace support
