// SPDX-License-Identifier: Apache-2.0
#include "pack/pack_content.h"

#include "pack/content_json.h"

namespace pack {
namespace {

using core::Code;
using core::Result;

template <typename Value>
Result<Value> readItem(const PackReader &reader, const std::string &path, const std::string &expectedId,
                       Result<Value> (*read)(std::string_view), std::string Value::*id)
{
    const auto text = reader.readText(path);
    if (!text && text.error().code == Code::NotFound)
        return core::failure(Code::Malformed, path + " is in the index, but not in the pack");
    if (!text)
        return tl::unexpected(text.error());
    auto value = read(*text);
    if (!value)
        return core::failure(value.error().code, path + ": " + value.error().detail);
    if ((*value).*id != expectedId)
        return core::failure(Code::Malformed, path + ": names itself '" + (*value).*id + "'");
    return value;
}

Result<PackIndex> readIndexOf(const PackReader &reader)
{
    const auto text = reader.readText(kPackIndexPath);
    if (!text)
        return tl::unexpected(text.error());
    auto index = packIndexFromJson(*text);
    const Manifest &manifest = reader.manifest();
    if (index &&
        (index->packId != manifest.packId || index->version != manifest.version || index->title != manifest.title))
        return core::failure(Code::Malformed, "pack.json speaks of " + index->packId + " " + index->version +
                                                  ", the manifest of " + manifest.packId + " " + manifest.version);
    return index;
}

} // namespace

PackContent readReadable(const PackReader &reader, std::vector<core::Error> &errors)
{
    PackContent all{reader.manifest(), reader.manifestSha256(), {}, {}, {}, {}, {}, {}, {}, {}};
    if (auto index = readIndexOf(reader))
        all.index = std::move(*index);
    else
        errors.push_back(index.error());
    const auto readAll = [&](const std::string &folder, const std::vector<std::string> &ids, auto read, auto id,
                             auto &values) {
        values.reserve(ids.size());
        for (const std::string &one : ids)
            if (auto value = readItem(reader, folder + "/" + one + ".json", one, read, id))
                values.push_back(std::move(*value));
            else
                errors.push_back(value.error());
    };
    readAll("guides", all.index.guides, guideFromJson, &core::Guide::id, all.guides);
    readAll("countries", all.index.countries, countryFromJson, &core::Country::alpha2, all.countries);
    readAll("notices", all.index.notices, noticeFromJson, &core::Notice::id, all.notices);
    readAll("quizzes", all.index.quizzes, quizFromJson, &core::Quiz::id, all.quizzes);
    readAll("playlists", all.index.playlists, playlistFromJson, &core::Playlist::id, all.playlists);
    readAll("campaigns", all.index.campaigns, campaignFromJson, &core::Campaign::id, all.campaigns);
    readAll("venues", all.index.venues, venueFromJson, &core::Venue::id, all.venues);
    readAll("scenarios", all.index.scenarios, scenarioFromJson, &core::Scenario::id, all.scenarios);
    readAll("checklists", all.index.checklists, checklistFromJson, &core::Checklist::id, all.checklists);
    readAll("courses", all.index.courses, courseFromJson, &core::Course::id, all.courses);
    return all;
}

Result<PackContent> readContent(const PackReader &reader)
{
    std::vector<core::Error> errors;
    PackContent content = readReadable(reader, errors);
    if (!errors.empty())
        return tl::unexpected(errors.front());
    return content;
}

} // namespace pack
