// SPDX-License-Identifier: Apache-2.0
#include "pack/pack_check.h"

#include "pack/media_flaws.h"
#include "pack/pack_content.h"

#include <set>

namespace pack {
namespace {

using core::Code;
using core::Error;

void addMediaFlaws(const PackReader &reader, std::vector<Error> &flaws)
{
    for (const PackFile &file : reader.manifest().files) {
        const MediaFormat *format = mediaFormatOf(file.path);
        const auto blob = reader.blobPath(file.path);
        if (!format || !blob)
            continue;
        const auto flaw = flawOfMediaFile(*format, *blob);
        if (!flaw)
            flaws.push_back({flaw.error().code, file.path + ": " + flaw.error().detail});
        else if (*flaw)
            flaws.push_back({Code::Malformed, file.path + " " + (*flaw)->message});
    }
}

/// The paths of all documents that the index lists.
std::set<std::string> listedPaths(const PackIndex &index)
{
    std::set<std::string> paths{std::string(kPackIndexPath)};
    const auto add = [&](const std::string &folder, const std::vector<std::string> &ids) {
        for (const std::string &id : ids)
            paths.insert(folder + "/" + id + ".json");
    };
    add("guides", index.guides);
    add("countries", index.countries);
    add("notices", index.notices);
    add("quizzes", index.quizzes);
    add("scenarios", index.scenarios);
    add("checklists", index.checklists);
    add("courses", index.courses);
    add("playlists", index.playlists);
    add("campaigns", index.campaigns);
    add("venues", index.venues);
    return paths;
}

void addUnlisted(const Manifest &manifest, const PackIndex &index, std::vector<Error> &flaws)
{
    const std::set<std::string> listed = listedPaths(index);
    for (const PackFile &file : manifest.files)
        if (file.path.ends_with(".json") && !listed.contains(file.path))
            flaws.push_back({Code::Malformed, file.path + " is in the pack, but not in its index"});
}

void addMissingMedia(const PackContent &content, std::vector<Error> &flaws)
{
    const auto use = [&](const std::string &item, const std::string &path) {
        if (!path.empty() && (!content.manifest.find(path) || !mediaFormatOf(path)))
            flaws.push_back(
                {Code::Malformed, item + " shows '" + path + "', which is no picture or video of the pack"});
    };
    for (const core::Guide &guide : content.guides) {
        use("guide/" + guide.id, guide.illustration);
        for (const auto &[language, text] : guide.texts)
            for (const core::Block &block : text.blocks)
                for (const std::string &path : {block.image, block.video})
                    use("guide/" + guide.id, path);
    }
    for (const core::Playlist &playlist : content.playlists)
        for (const core::PlaylistItem &item : playlist.items) {
            use("playlist/" + playlist.id, item.file);
            use("playlist/" + playlist.id, item.poster);
        }
}

} // namespace

std::vector<Error> findContentFlaws(const PackReader &reader)
{
    std::vector<Error> flaws;
    addMediaFlaws(reader, flaws);
    const PackContent content = readReadable(reader, flaws);
    // Without an index every document would be unlisted.
    if (!content.index.packId.empty())
        addUnlisted(reader.manifest(), content.index, flaws);
    addMissingMedia(content, flaws);
    return flaws;
}

} // namespace pack
