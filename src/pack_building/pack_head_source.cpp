// SPDX-License-Identifier: Apache-2.0
#include "pack_building/pack_head_source.h"

#include "core/language.h"
#include "pack/names.h"
#include "pack/pack_index.h"
#include "pack_building/yaml_fields.h"

#include <algorithm>
#include <map>

namespace pack_building {
namespace {

constexpr size_t kMaxUrlBytes = 500;

std::optional<YamlDocument> readTopFile(const std::string &path, LoadContext &context)
{
    if (!context.tree.contains(path)) {
        context.diagnostics.error({path}, "the file is missing", "add it; docs/content-format.md shows one");
        return std::nullopt;
    }
    const auto text = context.tree.readText(path, context.diagnostics);
    return text ? parseYaml(*text, path, 0, context.diagnostics) : std::nullopt;
}

void readLanguages(YamlFields &fields, LoadContext &context)
{
    std::vector<core::Language> languages = fields.choices("languages", core::kLanguages);
    std::erase_if(languages, [](const core::Language &one) { return !isOneOf(one, core::kLanguages); });
    if (!languages.empty())
        context.languages = languages;
    context.defaultLanguage = fields.text("default_language");
    if (std::ranges::find(context.languages, context.defaultLanguage) == context.languages.end()) {
        if (!context.defaultLanguage.empty())
            fields.error("default_language", "'" + context.defaultLanguage + "' is not among the languages",
                         "use one of them");
        context.defaultLanguage = context.languages.front();
    }
}

std::string readNumber(YamlFields &fields)
{
    std::string number = fields.text("number");
    if (!number.empty() &&
        (number.find_first_not_of("+0123456789 -") != std::string::npos || digitsOf(number).size() < 3))
        fields.error("number", "'" + number + "' is no telephone number", "write it as \"+86-10-12308\"");
    static_cast<void>(fields.sources());
    fields.checkedOn();
    return number;
}

bool isHomeItem(const std::string &item)
{
    const size_t slash = item.find('/');
    if (slash == std::string::npos || !isOneOf(item.substr(0, slash), kFeaturedKinds))
        return false;
    const std::string id = item.substr(slash + 1);
    const bool isCountry = item.starts_with("country/");
    return isCountry ? id.size() == 2 && std::ranges::all_of(id, [](char c) { return c >= 'A' && c <= 'Z'; })
                     : pack::isId(id);
}

/// Whether the items exist is known only where the pack is put together with others: most pins of an overlay name
/// items of the core.
std::vector<std::string> readPins(YamlFields &fields)
{
    std::vector<std::string> pins = fields.optionalTexts("pins");
    for (const std::string &item : pins)
        if (!isHomeItem(item))
            fields.error("pins", "'" + item + "' cannot stand on the home page",
                         "write a " + choiceOf(kFeaturedKinds) + " as guide/lost-passport");
    if (pins.size() > pack::kMaxPins)
        fields.error("pins", "there are " + std::to_string(pins.size()) + " pins",
                     "keep at most " + std::to_string(pack::kMaxPins));
    return pins;
}

std::vector<core::Language> readSpeech(YamlFields &fields)
{
    std::vector<core::Language> languages = fields.optionalTexts("speech");
    for (const core::Language &language : languages)
        if (!isOneOf(language, kSpokenLanguages))
            fields.error("speech", "'" + language + "' has no voice", "use " + choiceOf(kSpokenLanguages));
    return languages;
}

core::SourceNote readSource(YamlFields &fields, const std::string &id)
{
    core::SourceNote note{id, fields.shownText("title"), fields.shownText("publisher"), fields.optionalText("url"), "",
                          ""};
    if (!note.url.empty() && !note.url.starts_with("https://") && !note.url.starts_with("http://"))
        fields.error("url", "'" + note.url + "' is no web address", "begin it with https://");
    if (note.url.size() > kMaxUrlBytes)
        fields.error("url", "the address has " + std::to_string(note.url.size()) + " bytes",
                     "at most " + std::to_string(kMaxUrlBytes) + " are allowed: leave out what only counts visitors");
    note.date = fields.has("date") ? fields.dayOrMonthOrYear("date") : "";
    note.checkedOn = fields.checkedOn();
    return note;
}

bool isSourceId(std::string_view id)
{
    return !id.empty() && id.size() <= 64 && std::ranges::all_of(id, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

} // namespace

void loadPackHead(PackSource &pack, LoadContext &context)
{
    const auto yaml = readTopFile("pack.yaml", context);
    if (!yaml)
        return;
    YamlFields fields(yaml->root, *yaml, context);
    pack.packId = fields.id("id");
    pack.version = fields.text("version");
    if (!pack.version.empty() && !pack::isVersion(pack.version))
        fields.error("version", "'" + pack.version + "' is no version", "write it as \"2026.11.1\"");
    readLanguages(fields, context);
    for (const std::string &number : fields.list("telephone_numbers", 0, readNumber))
        context.numbers.add(number);
    fields.allowNumbers(context.numbers);
    pack.title = fields.localized("title");
    pack.licence = fields.text("licence");
    pack.notes = fields.optionalText("notes");
    pack.pins = readPins(fields);
    pack.speech = readSpeech(fields);
    fields.finish();
    pack.languages = context.languages;
    pack.defaultLanguage = context.defaultLanguage;
}

void loadSources(LoadContext &context)
{
    const auto yaml = readTopFile("sources.yaml", context);
    if (!yaml)
        return;
    YamlFields fields(yaml->root, *yaml, context);
    std::map<std::string, std::string> byFoldedCase;
    for (const auto &pair : yaml->root) {
        if (!pair.first.IsScalar())
            continue;
        const std::string id = pair.first.Scalar();
        const Place place = yaml->placeOf(pair.first);
        if (const auto known = byFoldedCase.emplace(pack::foldedCase(id), id).first; known->second != id)
            context.diagnostics.error(place,
                                      "'" + id + "' differs from '" + known->second + "' only by the case of letters",
                                      "rename one of them");
        if (!isSourceId(id))
            context.diagnostics.error(place, "'" + id + "' is no source id", "use letters, digits and hyphens");
        if (!pair.second.IsMap())
            context.diagnostics.error(place, "the source '" + id + "' must be a map of keys and values");
        else
            fields.object(id, [&](YamlFields &one) { context.sources.add(readSource(one, id), place); });
    }
}

} // namespace pack_building
