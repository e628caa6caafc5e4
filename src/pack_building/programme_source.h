// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "pack_building/load_context.h"

#include <vector>

/// What plays where and when: playlists, campaigns and venues.
namespace pack_building {

/// Reads playlists/<id>.yaml. Sorted by id.
[[nodiscard]] std::vector<core::Playlist> loadPlaylists(LoadContext &context);
/// Reads campaigns/<id>.yaml. Sorted by id.
[[nodiscard]] std::vector<core::Campaign> loadCampaigns(LoadContext &context);
/// Reads venues/<id>.yaml. Sorted by id.
[[nodiscard]] std::vector<core::Venue> loadVenues(LoadContext &context);

} // namespace pack_building
