// SPDX-License-Identifier: Apache-2.0
#include "pack/pack_index.h"

#include "core/field_reader.h"
#include "core/json.h"
#include "pack/clean_text.h"
#include "pack/document_rules.h"
#include "pack/names.h"

namespace pack {

std::string toJson(const PackIndex &index)
{
    core::Json json{{"id", index.packId},           {"version", index.version},     {"title", index.title},
                    {"licence", index.licence},     {"notes", index.notes},         {"guides", index.guides},
                    {"countries", index.countries}, {"notices", index.notices},     {"quizzes", index.quizzes},
                    {"playlists", index.playlists}, {"campaigns", index.campaigns}, {"venues", index.venues}};
    // Left out where there are none, so that packs without them keep their bytes.
    for (const auto &[key, list] : {std::pair("pins", &index.pins),
                                    {"scenarios", &index.scenarios},
                                    {"checklists", &index.checklists},
                                    {"courses", &index.courses}})
        if (!list->empty())
            json[key] = *list;
    return json.dump(-1, ' ', false, core::Json::error_handler_t::replace);
}

namespace {

/// Ids in order, each once: what a document is found by.
std::vector<std::string> readIds(core::FieldReader &fields, std::string_view key, bool (*isGood)(std::string_view))
{
    std::vector<std::string> ids = fields.texts(key);
    for (size_t i = 0; i < ids.size(); ++i)
        if (!isGood(ids[i]))
            fields.refuse(key, "'" + visibleText(ids[i]) + "' is no id");
        else if (i > 0 && ids[i - 1] >= ids[i])
            fields.refuse(key, "not sorted, or '" + ids[i] + "' is there twice");
    return ids;
}

PackIndex readIndex(core::FieldReader &fields)
{
    return {fields.text("id"),
            fields.text("version"),
            fields.localized("title"),
            fields.text("licence"),
            fields.optionalText("notes"),
            readIds(fields, "guides", isId),
            readIds(fields, "countries", isAlpha2),
            readIds(fields, "notices", isId),
            readIds(fields, "quizzes", isId),
            readIds(fields, "playlists", isId),
            readIds(fields, "campaigns", isId),
            readIds(fields, "venues", isId),
            fields.has("pins") ? fields.texts("pins") : std::vector<std::string>(),
            fields.has("scenarios") ? readIds(fields, "scenarios", isId) : std::vector<std::string>(),
            fields.has("checklists") ? readIds(fields, "checklists", isId) : std::vector<std::string>(),
            fields.has("courses") ? readIds(fields, "courses", isId) : std::vector<std::string>()};
}

} // namespace

core::Result<PackIndex> packIndexFromJson(std::string_view text)
{
    return core::parseJson(text, "pack.json", [](const core::Json &json) {
        return checkDocument(json, "pack.json", kIndexLimits).and_then([&] {
            return core::readFields(json, "pack.json", readIndex);
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
    add("scenario", index.scenarios);
    add("checklist", index.checklists);
    add("course", index.courses);
    add("playlist", index.playlists);
    add("campaign", index.campaigns);
    add("venue", index.venues);
    return items;
}

} // namespace pack
