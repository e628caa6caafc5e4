// SPDX-License-Identifier: Apache-2.0
#include "pack_building/yaml_fields.h"

#include "pack/clean_text.h"
#include "pack/names.h"
#include "pack_building/day_text.h"

#include <algorithm>
#include <array>

namespace pack_building {
namespace {

constexpr std::array<std::string_view, 4> kTitleKeys{"title", "name", "headline", "capital"};
/// Of texts that no place limits, such as notes.
constexpr size_t kMaxScalarBytes = 16'000;
constexpr size_t kMaxListEntries = 200;

std::string inQuotes(std::string_view text) { return "'" + std::string(text) + "'"; }

std::string_view kindOf(const YAML::Node &node)
{
    switch (node.Type()) {
    case YAML::NodeType::Undefined:
    case YAML::NodeType::Null:
        return "empty";
    case YAML::NodeType::Scalar:
        return "a single value";
    case YAML::NodeType::Sequence:
        return "a list";
    case YAML::NodeType::Map:
        return "a map";
    }
    return "unknown";
}

} // namespace

YamlFields::YamlFields(const YAML::Node &map, const YamlDocument &document, LoadContext &context)
    : m_document(document), m_context(context), m_numbers(context.numbers), m_place(document.placeOf(map))
{
    for (const auto &pair : map) {
        const Place keyPlace = document.placeOf(pair.first);
        if (!pair.first.IsScalar()) {
            context.diagnostics.error(keyPlace, "a key must be a word");
            continue;
        }
        const Place place = pair.second.IsNull() ? keyPlace : document.placeOf(pair.second);
        if (!m_entries.emplace(pair.first.Scalar(), Entry{pair.second, place, keyPlace}).second)
            context.diagnostics.error(keyPlace, "the key " + inQuotes(pair.first.Scalar()) + " is there twice",
                                      "delete one of them");
    }
}

void YamlFields::finish() const
{
    for (const auto &[key, entry] : m_entries)
        if (!m_asked.contains(key))
            m_context.diagnostics.error(entry.keyPlace, "the key " + inQuotes(key) + " is unknown here",
                                        "correct or delete it; docs/content-format.md lists the keys");
}

Place YamlFields::placeOf(std::string_view key) const
{
    const auto found = m_entries.find(key);
    return found == m_entries.end() ? m_place : found->second.place;
}

void YamlFields::error(std::string_view key, std::string message, std::string remedy)
{
    m_context.diagnostics.error(placeOf(key), std::move(message), std::move(remedy));
}

void YamlFields::forbid(std::string_view key, std::string remedy)
{
    if (take(key))
        error(key, inQuotes(key) + " must not be here", std::move(remedy));
}

const YAML::Node *YamlFields::take(std::string_view key)
{
    m_asked.emplace(key);
    const auto found = m_entries.find(key);
    return found == m_entries.end() ? nullptr : &found->second.value;
}

const YAML::Node *YamlFields::require(std::string_view key)
{
    const YAML::Node *node = take(key);
    if (!node)
        m_context.diagnostics.error(m_place, "the key " + inQuotes(key) + " is missing", "add it");
    return node;
}

bool YamlFields::isShortEnough(const YAML::Node &list, std::string_view key)
{
    if (list.size() > kMaxListEntries)
        error(key, inQuotes(key) + " has " + std::to_string(list.size()) + " entries",
              "at most " + std::to_string(kMaxListEntries) + " are allowed");
    return list.size() <= kMaxListEntries;
}

bool YamlFields::isMap(const YAML::Node &node, std::string_view key)
{
    if (!node.IsMap())
        error(key, inQuotes(key) + " must be a map of keys and values, it is " + std::string(kindOf(node)));
    return node.IsMap();
}

std::vector<YAML::Node> YamlFields::mapsIn(std::string_view key, size_t least)
{
    std::vector<YAML::Node> maps;
    const YAML::Node *node = least == 0 ? take(key) : require(key);
    if (!node)
        return maps;
    if (!node->IsSequence() || node->size() < least) {
        error(key, inQuotes(key) + " must be a list" + (least > 0 ? " of at least " + std::to_string(least) : ""));
        return maps;
    }
    if (!isShortEnough(*node, key))
        return maps;
    for (const YAML::Node &item : *node)
        if (item.IsMap())
            maps.push_back(item);
        else
            m_context.diagnostics.error(m_document.placeOf(item),
                                        "each entry of " + inQuotes(key) + " must be a map of keys and values");
    return maps;
}

std::string YamlFields::scalar(const YAML::Node &node, std::string_view key)
{
    const Place place = node.IsNull() ? placeOf(key) : m_document.placeOf(node);
    if (!node.IsScalar())
        m_context.diagnostics.error(place, inQuotes(key) + " must be a text, it is " + std::string(kindOf(node)));
    else if (node.Scalar().find_first_not_of(" \n\t") == std::string::npos)
        m_context.diagnostics.error(place, inQuotes(key) + " is empty", "write the text or delete the key");
    else if (node.Scalar().size() > kMaxScalarBytes)
        m_context.diagnostics.error(place, inQuotes(key) + " has " + std::to_string(node.Scalar().size()) + " bytes",
                                    "at most " + std::to_string(kMaxScalarBytes) + " are allowed");
    else if (const auto flaw = pack::flawOfText(node.Scalar()))
        m_context.diagnostics.error(place, inQuotes(key) + " " + flaw->what, flaw->remedy);
    else
        return node.Scalar();
    return {};
}

std::vector<std::string> YamlFields::scalars(const YAML::Node &node, std::string_view key)
{
    std::vector<std::string> values;
    if (!node.IsSequence()) {
        error(key, inQuotes(key) + " must be a list, it is " + std::string(kindOf(node)), "write it as [one, two]");
        return values;
    }
    if (!isShortEnough(node, key))
        return values;
    for (const YAML::Node &item : node)
        if (std::string value = scalar(item, key); !value.empty())
            values.push_back(std::move(value));
    return values;
}

int YamlFields::number(const YAML::Node &node, std::string_view key, int least, int most)
{
    int value = 0;
    if (node.IsScalar() && YAML::convert<int>::decode(node, value) && value >= least && value <= most)
        return value;
    m_context.diagnostics.error(m_document.placeOf(node), inQuotes(key) + " must be a whole number between " +
                                                              std::to_string(least) + " and " + std::to_string(most));
    return least;
}

std::string YamlFields::text(std::string_view key)
{
    const YAML::Node *node = require(key);
    return node ? scalar(*node, key) : std::string();
}

std::string YamlFields::optionalText(std::string_view key)
{
    const YAML::Node *node = take(key);
    return node ? scalar(*node, key) : std::string();
}

std::string YamlFields::shownText(std::string_view key)
{
    std::string value = text(key);
    m_context.texts.checkCharacters(value, placeOf(key));
    // No language: the larger limit.
    m_context.texts.checkLength(value, "", TextKind::Body, placeOf(key));
    return value;
}

std::string YamlFields::id(std::string_view key)
{
    std::string value = text(key);
    if (!value.empty() && !pack::isId(value))
        error(key, inQuotes(value) + " is no id", "use lower-case letters a-z, digits and hyphens, at most 64");
    return value;
}

std::string YamlFields::choice(std::string_view key, Names names)
{
    std::string value = text(key);
    if (!value.empty() && !isOneOf(value, names))
        error(key, inQuotes(key) + " must not be " + inQuotes(value), "use " + choiceOf(names));
    return value;
}

int YamlFields::integer(std::string_view key, int least, int most)
{
    const YAML::Node *node = require(key);
    return node ? number(*node, key, least, most) : least;
}

bool YamlFields::flag(std::string_view key)
{
    const std::string value = text(key);
    if (!value.empty() && value != "true" && value != "false")
        error(key, inQuotes(key) + " must be true or false");
    return value == "true";
}

bool YamlFields::optionalFlag(std::string_view key)
{
    m_asked.emplace(key);
    return has(key) && flag(key);
}

std::string YamlFields::day(std::string_view key)
{
    std::string value = text(key);
    if (!value.empty() && !core::dayFromText(value))
        error(key, inQuotes(value) + " is no day", "write it as \"2026-11-21\"");
    return value;
}

std::string YamlFields::optionalDay(std::string_view key)
{
    m_asked.emplace(key);
    return has(key) ? day(key) : std::string();
}

std::string YamlFields::dayOrMonthOrYear(std::string_view key)
{
    std::string value = text(key);
    if (!value.empty() && !isDayOrMonthOrYear(value))
        error(key, inQuotes(value) + " is no date",
              "write it as \"2026-11-21\", \"2026-11\" or \"2026\", or leave it out where there is none");
    return value;
}

std::string YamlFields::checkedOn()
{
    std::string value = day("checked_on");
    const auto checked = core::dayFromText(value);
    if (!checked)
        return value;
    if (isOlderThanAYear(*checked, m_context.today))
        m_context.diagnostics.warning(placeOf("checked_on"), "was last checked on " + value + ", over a year ago",
                                      "check it against its sources and enter the new day");
    else if (std::chrono::sys_days(*checked) > std::chrono::sys_days(m_context.today))
        m_context.diagnostics.warning(placeOf("checked_on"), "was checked on " + value + ", which is in the future",
                                      "correct the day, or this machine's clock");
    return value;
}

std::vector<std::string> YamlFields::texts(std::string_view key)
{
    const YAML::Node *node = require(key);
    if (!node)
        return {};
    std::vector<std::string> values = scalars(*node, key);
    if (node->IsSequence() && node->size() == 0)
        error(key, inQuotes(key) + " is an empty list", "name at least one");
    return values;
}

std::vector<std::string> YamlFields::optionalTexts(std::string_view key)
{
    const YAML::Node *node = take(key);
    return node ? scalars(*node, key) : std::vector<std::string>();
}

std::vector<std::string> YamlFields::choices(std::string_view key, Names names)
{
    std::vector<std::string> values = texts(key);
    std::set<std::string_view> seen;
    for (const std::string &value : values) {
        if (!isOneOf(value, names))
            error(key, inQuotes(key) + " must not hold " + inQuotes(value), "use " + choiceOf(names));
        if (!seen.insert(value).second)
            error(key, inQuotes(key) + " holds " + inQuotes(value) + " twice", "delete one of them");
    }
    return values;
}

std::vector<std::string> YamlFields::items(std::string_view key, Names kinds, std::string_view cannot)
{
    std::vector<std::string> values = texts(key);
    for (const std::string &item : values) {
        const size_t slash = item.find('/');
        const std::string kind = item.substr(0, slash);
        if (slash == std::string::npos || !isOneOf(kind, kinds))
            error(key, inQuotes(item) + " " + std::string(cannot),
                  "write a " + choiceOf(kinds) + " as guide/lost-passport");
        else
            m_context.references.use(kind, item.substr(slash + 1), placeOf(key));
    }
    return values;
}

std::vector<int> YamlFields::integers(std::string_view key, int least, int most)
{
    std::vector<int> values;
    if (const YAML::Node *node = take(key); node && node->IsSequence() && isShortEnough(*node, key))
        for (const YAML::Node &item : *node)
            values.push_back(number(item, key, least, most));
    else if (node && !node->IsSequence())
        error(key, inQuotes(key) + " must be a list", "write it as [220, 230]");
    return values;
}

std::vector<std::string> YamlFields::sources(std::string_view key)
{
    std::vector<std::string> ids = texts(key);
    for (const std::string &id : ids)
        m_context.sources.use(id, placeOf(key), m_context.diagnostics);
    return ids;
}

void YamlFields::checkShown(std::string_view key, const std::string &value, std::string_view language,
                            const Place &place)
{
    m_context.texts.checkLength(value, language, isOneOf(key, kTitleKeys) ? TextKind::Title : TextKind::Body, place);
    m_context.texts.check(value, m_numbers, place);
    m_context.texts.checkSentences(value, language, place);
}

void YamlFields::checkTranslations(const YAML::Node &map, std::string_view key, bool needsAll)
{
    std::set<std::string> found;
    for (const auto &pair : map) {
        const std::string language = pair.first.IsScalar() ? pair.first.Scalar() : "";
        if (std::ranges::find(m_context.languages, language) == m_context.languages.end())
            m_context.diagnostics.error(m_document.placeOf(pair.first),
                                        inQuotes(language) + " is no language of this pack",
                                        "use the tags listed under languages in pack.yaml");
        else if (!found.insert(language).second)
            m_context.diagnostics.error(m_document.placeOf(pair.first),
                                        "the key " + inQuotes(language) + " is there twice");
    }
    if (!needsAll)
        return;
    for (const core::Language &language : m_context.languages)
        if (!found.contains(language))
            error(key, inQuotes(key) + " has no text in " + inQuotes(language), "add the translation");
}

core::LocalizedText YamlFields::localizedFrom(const YAML::Node &node, std::string_view key)
{
    core::LocalizedText texts;
    if (!node.IsMap()) {
        m_context.diagnostics.error(m_document.placeOf(node), inQuotes(key) + " must hold a text per language",
                                    "write zh-Hans: … and en: … below it");
        return texts;
    }
    checkTranslations(node, key, true);
    for (const auto &pair : node) {
        std::string value = scalar(pair.second, key);
        const std::string language = pair.first.IsScalar() ? pair.first.Scalar() : "";
        checkShown(key, value, language, m_document.placeOf(pair.second));
        if (!value.empty())
            texts.emplace(language, std::move(value));
    }
    return texts;
}

core::LocalizedText YamlFields::localized(std::string_view key)
{
    const YAML::Node *node = require(key);
    return node ? localizedFrom(*node, key) : core::LocalizedText();
}

core::LocalizedText YamlFields::optionalLocalized(std::string_view key)
{
    const YAML::Node *node = take(key);
    return node ? localizedFrom(*node, key) : core::LocalizedText();
}

std::map<core::Language, std::vector<std::string>, std::less<>> YamlFields::localizedTexts(std::string_view key)
{
    std::map<core::Language, std::vector<std::string>, std::less<>> lists;
    const YAML::Node *node = require(key);
    if (!node || !isMap(*node, key))
        return lists;
    checkTranslations(*node, key, true);
    for (const auto &pair : *node) {
        if (!pair.first.IsScalar())
            continue;
        std::vector<std::string> values = scalars(pair.second, key);
        if (values.empty())
            m_context.diagnostics.error(m_document.placeOf(pair.first),
                                        inQuotes(key) + " has no entry in " + inQuotes(pair.first.Scalar()));
        else
            for (const YAML::Node &item : pair.second)
                if (item.IsScalar())
                    checkShown(key, item.Scalar(), pair.first.Scalar(), m_document.placeOf(item));
        lists.emplace(pair.first.Scalar(), std::move(values));
    }
    const auto isOfOtherLength = [&](const auto &one) { return one.second.size() != lists.begin()->second.size(); };
    if (std::ranges::any_of(lists, isOfOtherLength))
        error(key, inQuotes(key) + " has lists of different length", "translate each entry");
    return lists;
}

std::map<core::Language, std::vector<std::string>, std::less<>>
YamlFields::optionalTextsByLanguage(std::string_view key)
{
    std::map<core::Language, std::vector<std::string>, std::less<>> lists;
    const YAML::Node *node = take(key);
    if (!node || !isMap(*node, key))
        return lists;
    checkTranslations(*node, key, false);
    for (const auto &pair : *node)
        if (pair.first.IsScalar())
            for (const std::string &value : lists.emplace(pair.first.Scalar(), scalars(pair.second, key)).first->second)
                m_context.texts.checkLength(value, pair.first.Scalar(), TextKind::Title,
                                            m_document.placeOf(pair.second));
    return lists;
}

std::vector<core::LocalizedText> YamlFields::localizedList(std::string_view key, size_t least, size_t most)
{
    std::vector<core::LocalizedText> texts;
    const YAML::Node *node = require(key);
    if (!node)
        return texts;
    if (!node->IsSequence() || node->size() < least || node->size() > most) {
        error(key, inQuotes(key) + " must be a list of " + std::to_string(least) + " to " + std::to_string(most));
        return texts;
    }
    for (const YAML::Node &item : *node)
        texts.push_back(localizedFrom(item, key));
    return texts;
}

} // namespace pack_building
