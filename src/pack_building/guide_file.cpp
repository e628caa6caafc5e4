// SPDX-License-Identifier: Apache-2.0
#include "pack_building/guide_file.h"

#include "core/utf8.h"
#include "pack_building/film_source.h"
#include "pack_building/guide_source.h"
#include "pack_building/yaml_fields.h"

#include <algorithm>
#include <set>

namespace pack_building {
namespace {

using core::BlockKind;

constexpr size_t kMaxBlocks = 200;

struct GuideParts
{
    std::string frontMatter;
    std::string body;
    int linesBeforeBody = 0;
};

/// Splits a file that begins with YAML between two lines "---".
std::optional<GuideParts> splitFrontMatter(const std::string &text)
{
    constexpr std::string_view fence = "---\n";
    const size_t end = text.find("\n---\n");
    if (!text.starts_with(fence) || end == std::string::npos)
        return std::nullopt;
    const size_t body = end + 1 + fence.size();
    return GuideParts{text.substr(fence.size(), end + 1 - fence.size()), text.substr(body),
                      int(std::count(text.begin(), text.begin() + std::ptrdiff_t(body), '\n'))};
}

std::string plainText(const core::TextRun &run)
{
    std::string text;
    for (const core::Span &span : run.spans)
        text += span.text;
    return text;
}

void checkSummary(YamlFields &fields, const GuideFile &guide)
{
    const int limit = guide.language.starts_with("zh") ? kMaxSummaryHanzi : kMaxSummaryLetters;
    const int length = core::lengthOf(guide.text.summary);
    if (length > limit)
        fields.error("summary", "the summary has " + std::to_string(length) + " characters",
                     "at most " + std::to_string(limit) + " fit on the tile");
}

void readIllustration(YamlFields &fields, GuideFile &guide)
{
    guide.illustration = fields.optionalText("illustration");
    guide.text.illustrationAlt = fields.optionalText("illustration_alt");
    if (guide.illustration.empty())
        return;
    fields.context().media.use(guide.illustration, MediaKind::Picture, fields.placeOf("illustration"));
    if (guide.text.illustrationAlt.empty())
        fields.error("illustration", "the illustration has no alternative text",
                     "say in illustration_alt what it shows");
}

void checkText(YamlFields &fields, std::string_view key, const std::string &text, const core::Language &language)
{
    LoadContext &context = fields.context();
    context.texts.checkLength(text, language, key == "title" ? TextKind::Title : TextKind::Body, fields.placeOf(key));
    context.texts.check(text, context.numbers, fields.placeOf(key));
    context.texts.checkSentences(text, language, fields.placeOf(key));
}

GuideFile readFrontMatter(YamlFields &fields)
{
    GuideFile guide;
    guide.id = fields.id("id");
    guide.language = fields.text("language");
    guide.text.title = fields.text("title");
    guide.text.summary = fields.text("summary");
    guide.situation = fields.choice("situation", kSituations);
    guide.icon = fields.choice("icon", kIcons);
    guide.audience = fields.choices("audience", kAudiences);
    readIllustration(fields, guide);
    guide.isForEmergency = fields.optionalFlag("emergency");
    guide.readingSeconds = fields.integer("reading_seconds", 5, 1800);
    guide.sources = fields.sources();
    fields.checkedOn();
    checkSummary(fields, guide);
    checkText(fields, "title", guide.text.title, guide.language);
    checkText(fields, "summary", guide.text.summary, guide.language);
    checkText(fields, "illustration_alt", guide.text.illustrationAlt, guide.language);
    return guide;
}

void checkPathAgainst(const GuideFile &guide, LoadContext &context)
{
    if (guide.path != "guides/" + guide.id + "/" + guide.language + ".md")
        context.diagnostics.error({guide.path, 1}, "id and language do not fit the file's name",
                                  "a guide lies in guides/<id>/<language>.md");
}

/// What a film says has its sources where it is said; the film of a guide has them all.
void addFilm(const GuideFile &guide, PlacedBlock &placed, LoadContext &context)
{
    core::Block &block = placed.block;
    context.media.use(block.video, MediaKind::Video, placed.place);
    context.media.use(block.image, MediaKind::Picture, placed.place);
    FilmSubtitles subtitles = loadSubtitles(block.video, context);
    if (const auto found = subtitles.find(guide.language); found != subtitles.end()) {
        block.subtitles = std::move(found->second.subtitles);
        block.runs.front().sources.assign(found->second.sources.begin(), found->second.sources.end());
    }
}

void checkBlock(const GuideFile &guide, const PlacedBlock &placed, LoadContext &context)
{
    if (placed.block.kind == BlockKind::Image)
        context.media.use(placed.block.image, MediaKind::Picture, placed.place);
    for (size_t i = 0; i < placed.block.runs.size(); ++i) {
        const core::TextRun &run = placed.block.runs[i];
        const Place &place = placed.runPlaces[i];
        context.texts.checkLength(plainText(run), guide.language,
                                  placed.block.kind == BlockKind::Heading ? TextKind::Title : TextKind::Body, place);
        context.texts.check(plainText(run), context.numbers, place);
        context.texts.checkSentences(plainText(run), guide.language, place);
        for (const std::string &source : run.sources)
            if (std::ranges::find(guide.sources, source) == guide.sources.end())
                context.diagnostics.error(place, "the source '" + source + "' is not among this guide's sources",
                                          "add it to sources at the top, or correct the mark");
    }
}

void checkSections(const GuideFile &guide, LoadContext &context)
{
    if (guide.blocks.empty()) {
        context.diagnostics.error({guide.path}, "the guide has no text", "write it below the second line ---");
        return;
    }
    const auto isTooLong = [](const PlacedBlock &one) { return one.block.runs.size() > kMaxBlocks; };
    if (guide.blocks.size() > kMaxBlocks || std::ranges::any_of(guide.blocks, isTooLong))
        context.diagnostics.error({guide.path},
                                  "has more than " + std::to_string(kMaxBlocks) + " blocks, steps or bullets",
                                  "nobody reads so much at a kiosk: split the guide");
    if (guide.blocks.front().block.kind != BlockKind::Heading)
        context.diagnostics.error(guide.blocks.front().place, "the text begins without a heading",
                                  "begin with a line such as ## What to do now");
    for (size_t i = 0; i < guide.blocks.size(); ++i)
        if (guide.blocks[i].block.kind == BlockKind::Heading &&
            (i + 1 == guide.blocks.size() || guide.blocks[i + 1].block.kind == BlockKind::Heading))
            context.diagnostics.error(guide.blocks[i].place, "the section below this heading is empty",
                                      "write it or delete the heading");
}

void warnOfUnusedSources(const GuideFile &guide, LoadContext &context)
{
    std::set<std::string_view> used;
    for (const PlacedBlock &placed : guide.blocks)
        for (const core::TextRun &run : placed.block.runs)
            used.insert(run.sources.begin(), run.sources.end());
    for (const std::string &source : guide.sources)
        if (!used.contains(source))
            context.diagnostics.warning({guide.path, 1}, "no text of this guide names the source '" + source + "'",
                                        "delete it from sources");
}

} // namespace

std::optional<GuideFile> loadGuideFile(const std::string &path, LoadContext &context)
{
    const auto text = context.tree.readText(path, context.diagnostics);
    if (!text)
        return std::nullopt;
    const auto parts = splitFrontMatter(*text);
    if (!parts) {
        context.diagnostics.error({path, 1}, "has no front matter", "begin the file with YAML between two lines ---");
        return std::nullopt;
    }
    std::vector<PlacedBlock> blocks = readGuideMarkdown(parts->body, path, parts->linesBeforeBody, context.diagnostics);
    const auto yaml = parseYaml(parts->frontMatter, path, 1, context.diagnostics);
    if (!yaml)
        return std::nullopt;
    GuideFile guide = readYaml(*yaml, context, readFrontMatter);
    guide.path = path;
    guide.blocks = std::move(blocks);
    checkPathAgainst(guide, context);
    checkSections(guide, context);
    for (PlacedBlock &placed : guide.blocks) {
        if (placed.block.kind == BlockKind::Video)
            addFilm(guide, placed, context);
        checkBlock(guide, placed, context);
    }
    warnOfUnusedSources(guide, context);
    return guide;
}

} // namespace pack_building
