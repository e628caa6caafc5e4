// SPDX-License-Identifier: Apache-2.0
#include "pack_building/guide_source.h"

#include "pack_building/guide_file.h"

#include <algorithm>
#include <map>
#include <set>

namespace pack_building {
namespace {

std::string describe(const core::Block &block)
{
    const std::string kind(core::blockKindName(block.kind));
    return block.runs.size() == 1 ? kind : kind + " of " + std::to_string(block.runs.size());
}

bool hasSameForm(const core::Block &one, const core::Block &other)
{
    return one.kind == other.kind && one.runs.size() == other.runs.size() && one.image == other.image &&
           one.video == other.video;
}

/// Compares the bodies block by block; the first difference tells enough.
void compareBlocks(const GuideFile &guide, const GuideFile &original, Diagnostics &diagnostics)
{
    const size_t common = std::min(guide.blocks.size(), original.blocks.size());
    for (size_t i = 0; i < common; ++i) {
        const PlacedBlock &block = guide.blocks[i];
        const PlacedBlock &other = original.blocks[i];
        if (!hasSameForm(block.block, other.block)) {
            diagnostics.error(block.place,
                              "this " + describe(block.block) + " stands where " + original.path + ":" +
                                  std::to_string(other.place.line) + " has a " + describe(other.block),
                              "both languages have the same blocks in the same order");
            return;
        }
        for (size_t run = 0; run < block.block.runs.size(); ++run)
            if (std::set(block.block.runs[run].sources.begin(), block.block.runs[run].sources.end()) !=
                std::set(other.block.runs[run].sources.begin(), other.block.runs[run].sources.end()))
                diagnostics.warning(block.runPlaces[run],
                                    "names other sources than " + original.path + ":" +
                                        std::to_string(other.runPlaces[run].line),
                                    "a translation has the sources of its original");
    }
    if (guide.blocks.size() != original.blocks.size())
        diagnostics.error({guide.path},
                          "has " + std::to_string(guide.blocks.size()) + " blocks, " + original.path + " has " +
                              std::to_string(original.blocks.size()),
                          "translate every block");
}

void compareHeads(const GuideFile &guide, const GuideFile &original, Diagnostics &diagnostics)
{
    const auto compare = [&](bool isSame, const std::string &key) {
        if (!isSame)
            diagnostics.error(
                {guide.path, 1}, "'" + key + "' differs from " + original.path,
                "id, situation, icon, audience, illustration, emergency and sources are the same in every language");
    };
    compare(guide.id == original.id, "id");
    compare(guide.situation == original.situation, "situation");
    compare(guide.icon == original.icon, "icon");
    compare(guide.audience == original.audience, "audience");
    compare(guide.isForEmergency == original.isForEmergency, "emergency");
    compare(guide.illustration == original.illustration, "illustration");
    compare(guide.sources == original.sources, "sources");
}

core::Guide merge(const std::map<core::Language, GuideFile> &files, const GuideFile &original,
                  const SourceRegistry &sources)
{
    core::Guide guide;
    guide.id = original.id;
    guide.situation = original.situation;
    guide.icon = original.icon;
    guide.audience = original.audience;
    guide.illustration = original.illustration;
    guide.isForEmergency = original.isForEmergency;
    guide.readingSeconds = original.readingSeconds;
    guide.sources = sources.notesOf(original.sources);
    for (const auto &[language, file] : files) {
        core::GuideText text = file.text;
        for (const PlacedBlock &placed : file.blocks)
            text.blocks.push_back(placed.block);
        guide.texts.emplace(language, std::move(text));
    }
    return guide;
}

core::Guide loadGuide(const std::string &folder, LoadContext &context)
{
    std::map<core::Language, GuideFile> files;
    for (const std::string &path : context.tree.filesIn(folder)) {
        const std::string language = path.substr(folder.size() + 1, path.size() - folder.size() - 4);
        if (std::ranges::find(context.languages, language) == context.languages.end())
            context.diagnostics.error({path}, "'" + language + "' is no language of this pack",
                                      "use the tags listed under languages in pack.yaml");
        else if (auto file = loadGuideFile(path, context))
            files.emplace(language, std::move(*file));
    }
    for (const core::Language &language : context.languages) {
        std::string file = folder;
        file.append("/").append(language).append(".md");
        if (!context.tree.contains(file))
            context.diagnostics.error({file}, "the translation is missing", "write it");
    }
    const auto original = files.find(context.defaultLanguage);
    if (original == files.end())
        return {};
    context.references.define("guide", original->second.id, {original->second.path}, context.diagnostics);
    for (const auto &[language, file] : files)
        if (language != context.defaultLanguage) {
            compareHeads(file, original->second, context.diagnostics);
            compareBlocks(file, original->second, context.diagnostics);
        }
    return merge(files, original->second, context.sources);
}

} // namespace

std::vector<core::Guide> loadGuides(LoadContext &context)
{
    std::set<std::string> folders;
    for (const std::string &path : context.tree.filesIn("guides"))
        folders.insert(path.substr(0, path.rfind('/')));
    std::vector<core::Guide> guides;
    guides.reserve(folders.size());
    for (const std::string &folder : folders)
        guides.push_back(loadGuide(folder, context));
    std::ranges::sort(guides, {}, &core::Guide::id);
    return guides;
}

} // namespace pack_building
