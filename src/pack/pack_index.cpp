// SPDX-License-Identifier: Apache-2.0
#include "pack/pack_index.h"

#include "core/field_reader.h"
#include "core/json.h"

namespace pack {

std::string toJson(const PackIndex &index)
{
    core::Json json{{"id", index.packId},           {"version", index.version},     {"title", index.title},
                    {"licence", index.licence},     {"notes", index.notes},         {"guides", index.guides},
                    {"countries", index.countries}, {"notices", index.notices},     {"quizzes", index.quizzes},
                    {"playlists", index.playlists}, {"campaigns", index.campaigns}, {"venues", index.venues}};
    // Left out where there are none, so that packs without pins keep their bytes.
    if (!index.pins.empty())
        json["pins"] = index.pins;
    return json.dump(-1, ' ', false, core::Json::error_handler_t::replace);
}

core::Result<PackIndex> packIndexFromJson(std::string_view text)
{
    return core::parseJson(text, "pack.json", [](const core::Json &json) {
        return core::readFields(json, "pack.json", [](core::FieldReader &fields) {
            return PackIndex{fields.text("id"),
                             fields.text("version"),
                             fields.localized("title"),
                             fields.text("licence"),
                             fields.optionalText("notes"),
                             fields.texts("guides"),
                             fields.texts("countries"),
                             fields.texts("notices"),
                             fields.texts("quizzes"),
                             fields.texts("playlists"),
                             fields.texts("campaigns"),
                             fields.texts("venues"),
                             fields.has("pins") ? fields.texts("pins") : std::vector<std::string>()};
        });
    });
}

std::vector<std::string> itemsOf(const PackIndex &index)
{
    std::vector<std::string> items;
    const auto add = [&](const std::string &kind, const std::vector<std::string> &ids) {
        for (const std::string &id : ids)
            items.push_back(kind + "/" + id);
    };
    add("guide", index.guides);
    add("country", index.countries);
    add("notice", index.notices);
    add("quiz", index.quizzes);
    add("playlist", index.playlists);
    add("campaign", index.campaigns);
    add("venue", index.venues);
    return items;
}

} // namespace pack
