// SPDX-License-Identifier: Apache-2.0
#include "pack_building/programme_source.h"

#include "pack_building/day_text.h"
#include "pack_building/film_source.h"
#include "pack_building/yaml_folder.h"

namespace pack_building {
namespace {

std::string readPicture(YamlFields &fields, std::string_view key, MediaKind kind)
{
    std::string path = fields.text(key);
    if (!path.empty())
        fields.context().media.use(path, kind, fields.placeOf(key));
    return path;
}

core::PlaylistItem readPlaylistItem(YamlFields &fields)
{
    LoadContext &context = fields.context();
    core::PlaylistItem item;
    item.id = fields.id("id");
    item.type = fields.choice("type", kPlaylistItemTypes);
    if (item.type == "notice") {
        item.notice = fields.text("notice");
        context.references.use("notice", item.notice, fields.placeOf("notice"));
    } else {
        item.file = readPicture(fields, "file", item.type == "video" ? MediaKind::Video : MediaKind::Picture);
    }
    if (item.type == "video") {
        item.poster = readPicture(fields, "poster", MediaKind::Picture);
        for (auto &[language, found] : loadSubtitles(item.file, context))
            item.subtitles.emplace(language, std::move(found.subtitles));
    }
    item.seconds = fields.integer("seconds", 3, 600);
    item.headline = fields.optionalLocalized("headline");
    item.line = fields.optionalLocalized("line");
    // A notice is shown as text, so it needs no words for what is seen.
    item.alt = item.type == "notice" ? fields.optionalLocalized("alt") : fields.localized("alt");
    context.references.define("media", item.id, fields.placeOf("id"), context.diagnostics);
    return item;
}

core::Daypart readDaypart(YamlFields &fields)
{
    core::Daypart daypart{fields.text("from"), fields.text("to")};
    for (const std::string_view key : {"from", "to"})
        if (const std::string &time = key == "from" ? daypart.from : daypart.to; !time.empty() && !isTimeOfDay(time))
            fields.error(key, "'" + time + "' is no time of day", "write it as \"06:00\"");
    if (!daypart.from.empty() && daypart.from == daypart.to)
        fields.error("to", "the daypart is empty", "end it after its beginning");
    return daypart;
}

core::Playlist readPlaylist(YamlFields &fields)
{
    return {fields.id("id"), fields.list("items", 1, readPlaylistItem), fields.list("dayparts", 0, readDaypart)};
}

core::Campaign readCampaign(YamlFields &fields)
{
    core::Campaign campaign;
    campaign.id = fields.id("id");
    campaign.title = fields.localized("title");
    campaign.from = fields.day("from");
    campaign.to = fields.day("to");
    // Days are written so that they sort as text.
    if (!campaign.to.empty() && campaign.to < campaign.from)
        fields.error("to", "the campaign ends before it begins", "exchange the days");
    campaign.playlist = fields.text("playlist");
    fields.context().references.use("playlist", campaign.playlist, fields.placeOf("playlist"));
    campaign.featured = fields.items("featured", kFeaturedKinds, "cannot stand on the home page");
    campaign.isSample = fields.optionalFlag("sample");
    return campaign;
}

core::Venue readVenue(YamlFields &fields)
{
    return {fields.id("id"), fields.localized("name"), fields.shownText("district"), fields.choice("kind", kVenueKinds),
            fields.optionalFlag("sample")};
}

} // namespace

std::vector<core::Playlist> loadPlaylists(LoadContext &context)
{
    return loadYamlFolder("playlists", "playlist", &core::Playlist::id, context, readPlaylist);
}

std::vector<core::Campaign> loadCampaigns(LoadContext &context)
{
    return loadYamlFolder("campaigns", "campaign", &core::Campaign::id, context, readCampaign);
}

std::vector<core::Venue> loadVenues(LoadContext &context)
{
    return loadYamlFolder("venues", "venue", &core::Venue::id, context, readVenue);
}

} // namespace pack_building
