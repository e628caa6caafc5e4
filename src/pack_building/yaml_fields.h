// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack_building/closed_lists.h"
#include "pack_building/load_context.h"
#include "pack_building/yaml_document.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pack_building {

/// Takes the fields of one YAML map. Whatever is wrong with a field becomes a diagnostic at its line and an empty
/// value, so that reading goes on and finds the rest. finish() reports the keys that nobody asked for.
class YamlFields
{
public:
    /// All outlive the fields. `map` is a node of `document`.
    YamlFields(const YAML::Node &map, const YamlDocument &document, LoadContext &context);

    [[nodiscard]] bool has(std::string_view key) const { return m_entries.contains(key); }
    /// Where the value of `key` stands, or the map if there is none.
    [[nodiscard]] Place placeOf(std::string_view key) const;
    [[nodiscard]] LoadContext &context() { return m_context; }
    /// Telephone numbers that the texts of this map may name; at first those of the context.
    void allowNumbers(KnownNumbers numbers) { m_numbers = std::move(numbers); }
    void error(std::string_view key, std::string message, std::string remedy = {});
    /// Reports the key if it is there.
    void forbid(std::string_view key, std::string remedy);

    [[nodiscard]] std::string text(std::string_view key);
    [[nodiscard]] std::string optionalText(std::string_view key);
    /// A text that is shown: its characters are checked.
    [[nodiscard]] std::string shownText(std::string_view key);
    [[nodiscard]] std::string id(std::string_view key);
    [[nodiscard]] std::string choice(std::string_view key, Names names);
    [[nodiscard]] int integer(std::string_view key, int least, int most);
    /// False where the key is missing.
    [[nodiscard]] bool optionalFlag(std::string_view key);
    [[nodiscard]] bool flag(std::string_view key);
    /// "2026-11-21".
    [[nodiscard]] std::string day(std::string_view key);
    [[nodiscard]] std::string optionalDay(std::string_view key);
    /// "2026-11-21", "2026-11" or "2026".
    [[nodiscard]] std::string dayOrMonthOrYear(std::string_view key);
    /// The day on which a person last looked; warns if that is more than a year ago or in the future.
    std::string checkedOn();

    [[nodiscard]] std::vector<std::string> texts(std::string_view key);
    [[nodiscard]] std::vector<std::string> optionalTexts(std::string_view key);
    [[nodiscard]] std::vector<std::string> choices(std::string_view key, Names names);
    /// Items of these kinds, "guide/lost-passport", to which the pack refers from here. One of another kind is an
    /// error: it `cannot`, such as "cannot stand on the home page".
    [[nodiscard]] std::vector<std::string> items(std::string_view key, Names kinds, std::string_view cannot);
    [[nodiscard]] std::vector<int> integers(std::string_view key, int least, int most);
    /// Ids of sources: at least one, each known.
    [[nodiscard]] std::vector<std::string> sources(std::string_view key = "sources");

    /// A text in every language of the pack.
    [[nodiscard]] core::LocalizedText localized(std::string_view key);
    [[nodiscard]] core::LocalizedText optionalLocalized(std::string_view key);
    /// A list in every language of the pack, equally long.
    [[nodiscard]] std::map<core::Language, std::vector<std::string>, std::less<>> localizedTexts(std::string_view key);
    /// Lists in any of the pack's languages.
    [[nodiscard]] std::map<core::Language, std::vector<std::string>, std::less<>>
    optionalTextsByLanguage(std::string_view key);
    [[nodiscard]] std::vector<core::LocalizedText> localizedList(std::string_view key, size_t least, size_t most);

    /// A list of maps, each read by `readItem(YamlFields &)`.
    template <typename ReadItem>
    [[nodiscard]] auto list(std::string_view key, size_t least, ReadItem readItem)
        -> std::vector<decltype(readItem(std::declval<YamlFields &>()))>
    {
        std::vector<decltype(readItem(std::declval<YamlFields &>()))> items;
        for (const YAML::Node &node : mapsIn(key, least)) {
            YamlFields item(node, m_document, m_context);
            item.m_numbers = m_numbers;
            items.push_back(readItem(item));
            item.finish();
        }
        return items;
    }

    /// A map, read by `read(YamlFields &)`; nothing happens where the key is missing.
    template <typename Read> void object(std::string_view key, Read read)
    {
        if (const YAML::Node *node = take(key); node && isMap(*node, key)) {
            YamlFields fields(*node, m_document, m_context);
            fields.m_numbers = m_numbers;
            read(fields);
            fields.finish();
        }
    }

    /// Reports every key that was not asked for.
    void finish() const;

private:
    struct Entry
    {
        YAML::Node value;
        Place place;    ///< of the value
        Place keyPlace; ///< of the key
    };

    [[nodiscard]] const YAML::Node *take(std::string_view key);
    [[nodiscard]] const YAML::Node *require(std::string_view key);
    [[nodiscard]] bool isMap(const YAML::Node &node, std::string_view key);
    [[nodiscard]] std::vector<YAML::Node> mapsIn(std::string_view key, size_t least);
    [[nodiscard]] std::string scalar(const YAML::Node &node, std::string_view key);
    [[nodiscard]] std::vector<std::string> scalars(const YAML::Node &node, std::string_view key);
    [[nodiscard]] int number(const YAML::Node &node, std::string_view key, int least, int most);
    [[nodiscard]] core::LocalizedText localizedFrom(const YAML::Node &node, std::string_view key);
    void checkTranslations(const YAML::Node &map, std::string_view key, bool needsAll);
    void checkShown(std::string_view key, const std::string &value, std::string_view language, const Place &place);
    [[nodiscard]] bool isShortEnough(const YAML::Node &list, std::string_view key);

    const YamlDocument &m_document;
    LoadContext &m_context;
    KnownNumbers m_numbers;
    Place m_place;
    std::map<std::string, Entry, std::less<>> m_entries;
    std::set<std::string, std::less<>> m_asked;
};

/// Reads the whole document with `read(YamlFields &)`.
template <typename Read> [[nodiscard]] auto readYaml(const YamlDocument &document, LoadContext &context, Read read)
{
    YamlFields fields(document.root, document, context);
    auto value = read(fields);
    fields.finish();
    return value;
}

} // namespace pack_building
