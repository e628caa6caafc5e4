// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"

#include <chrono>
#include <vector>

/// What is shown when. The national programme stands alone; overlays add to it.
namespace kiosk {

/// True on the campaign's days, the first and last included; never for days that cannot be read.
[[nodiscard]] bool runsOn(const core::Campaign &campaign, std::chrono::year_month_day day);

/// The campaign that runs on `day`; of several the one that began last. Null if none does.
[[nodiscard]] const core::Campaign *campaignOn(const std::vector<core::Campaign> &campaigns,
                                               std::chrono::year_month_day day);

/// Campaigns and playlists of one overlay.
struct OverlayProgramme
{
    std::vector<core::Campaign> campaigns;
    std::vector<core::Playlist> playlists;
};

/// Its playlists of that day: those of its running campaigns, and those that belong to none of its campaigns.
[[nodiscard]] std::vector<core::Playlist> playlistsOn(const OverlayProgramme &programme,
                                                      std::chrono::year_month_day day);

/// The national loop with the items of overlays after its own. Together they take no more time than the national ones,
/// or a minute where those are shorter: what comes after that would push the national items aside, and is left out.
/// Playlists whose dayparts do not hold `sinceMidnight` add nothing.
[[nodiscard]] core::Playlist withAdditions(core::Playlist national, const std::vector<core::Playlist> &additions,
                                           std::chrono::minutes sinceMidnight);

} // namespace kiosk
