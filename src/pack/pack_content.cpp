// SPDX-License-Identifier: Apache-2.0
#include "pack/pack_content.h"

#include "pack/content_json.h"

namespace pack {
namespace {

using core::Code;
using core::Result;

template <typename Value, typename Read>
Result<> readAll(const PackReader &reader, const std::string &folder, const std::vector<std::string> &ids, Read read,
                 std::string Value::*id, std::vector<Value> &values)
{
    values.reserve(ids.size());
    for (const std::string &expected : ids) {
        const std::string path = folder + "/" + expected + ".json";
        const auto text = reader.readText(path);
        if (!text && text.error().code == Code::NotFound)
            return core::failure(Code::Malformed, path + " is in the index, but not in the pack");
        if (!text)
            return tl::unexpected(text.error());
        auto value = read(*text);
        if (!value)
            return core::failure(value.error().code, path + ": " + value.error().detail);
        if ((*value).*id != expected)
            return core::failure(Code::Malformed, path + ": names itself '" + (*value).*id + "'");
        values.push_back(std::move(*value));
    }
    return {};
}

Result<PackIndex> readIndex(const PackReader &reader)
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

Result<PackContent> readContent(const PackReader &reader)
{
    auto index = readIndex(reader);
    if (!index)
        return tl::unexpected(index.error());
    PackContent all{reader.manifest(), reader.manifestSha256(), std::move(*index), {}, {}, {}, {}, {}, {}, {}};
    const PackIndex &ids = all.index;
    const auto read =
        readAll(reader, "guides", ids.guides, guideFromJson, &core::Guide::id, all.guides)
            .and_then([&] {
                return readAll(reader, "countries", ids.countries, countryFromJson, &core::Country::alpha2,
                               all.countries);
            })
            .and_then(
                [&] { return readAll(reader, "notices", ids.notices, noticeFromJson, &core::Notice::id, all.notices); })
            .and_then(
                [&] { return readAll(reader, "quizzes", ids.quizzes, quizFromJson, &core::Quiz::id, all.quizzes); })
            .and_then([&] {
                return readAll(reader, "playlists", ids.playlists, playlistFromJson, &core::Playlist::id,
                               all.playlists);
            })
            .and_then([&] {
                return readAll(reader, "campaigns", ids.campaigns, campaignFromJson, &core::Campaign::id,
                               all.campaigns);
            })
            .and_then(
                [&] { return readAll(reader, "venues", ids.venues, venueFromJson, &core::Venue::id, all.venues); });
    if (!read)
        return tl::unexpected(read.error());
    return all;
}

} // namespace pack
