// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/programme.h"

#include "core/time_text.h"
#include "kiosk/content/playlist_time.h"

#include <algorithm>
#include <cstdint>

namespace kiosk {
namespace {
constexpr std::int64_t kLeastAdditions = 60; // seconds
} // namespace

bool runsOn(const core::Campaign &campaign, std::chrono::year_month_day day)
{
    const auto from = core::dayFromText(campaign.from);
    const auto to = core::dayFromText(campaign.to);
    return from && to && *from <= day && day <= *to;
}

const core::Campaign *campaignOn(const std::vector<core::Campaign> &campaigns, std::chrono::year_month_day day)
{
    const core::Campaign *newest = nullptr;
    for (const core::Campaign &campaign : campaigns)
        if (runsOn(campaign, day) && (!newest || newest->from < campaign.from))
            newest = &campaign;
    return newest;
}

std::vector<core::Playlist> playlistsOn(const OverlayProgramme &programme, std::chrono::year_month_day day)
{
    std::vector<core::Playlist> playlists;
    for (const core::Playlist &playlist : programme.playlists) {
        const auto plays = [&](const core::Campaign &campaign) { return campaign.playlist == playlist.id; };
        const auto playsToday = [&](const core::Campaign &campaign) {
            return plays(campaign) && runsOn(campaign, day);
        };
        if (std::ranges::none_of(programme.campaigns, plays) || std::ranges::any_of(programme.campaigns, playsToday))
            playlists.push_back(playlist);
    }
    return playlists;
}

core::Playlist withAdditions(core::Playlist national, const std::vector<core::Playlist> &additions,
                             std::chrono::minutes sinceMidnight)
{
    std::int64_t secondsLeft = 0;
    for (const core::PlaylistItem &item : national.items)
        secondsLeft += item.seconds;
    secondsLeft = std::max(kLeastAdditions, secondsLeft);
    for (const core::Playlist &addition : additions) {
        if (!playsAt(addition, sinceMidnight))
            continue;
        for (const core::PlaylistItem &item : addition.items) {
            if (item.seconds > secondsLeft)
                return national;
            secondsLeft -= item.seconds;
            national.items.push_back(item);
        }
    }
    return national;
}

} // namespace kiosk
