// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json.h"
#include "core/language.h"
#include "core/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Takes typed fields out of a JSON object. The first thing that is wrong is kept with its place
/// ("guide.texts.en.title: missing"); after it every call returns an empty value, so that a struct is read in one go
/// and checked once.
class FieldReader
{
public:
    using FirstError = std::optional<Error>;

    /// `error` outlives the reader and is shared by the readers of one document.
    FieldReader(const Json &json, std::string place, FirstError &error);

    [[nodiscard]] std::string text(std::string_view key);
    /// Empty where the field is missing.
    [[nodiscard]] std::string optionalText(std::string_view key);
    std::int64_t integer(std::string_view key, std::int64_t least, std::int64_t most);
    /// Nothing where the field is missing.
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(std::string_view key, std::int64_t least,
                                                              std::int64_t most);
    /// False where the field is missing.
    [[nodiscard]] bool optionalFlag(std::string_view key);
    [[nodiscard]] bool flag(std::string_view key);
    [[nodiscard]] std::vector<std::string> texts(std::string_view key);
    /// An object whose members are texts; no members where the field is missing.
    [[nodiscard]] std::map<std::string, std::string, std::less<>> optionalTextMap(std::string_view key);
    [[nodiscard]] std::vector<int> integers(std::string_view key, int least, int most);
    [[nodiscard]] LocalizedText localized(std::string_view key);
    /// Empty where the field is missing.
    [[nodiscard]] LocalizedText optionalLocalized(std::string_view key);
    [[nodiscard]] std::vector<LocalizedText> localizedList(std::string_view key);
    [[nodiscard]] std::map<Language, std::vector<std::string>, std::less<>> textsByLanguage(std::string_view key);

    /// An array of objects, each read by `readItem(FieldReader &)`.
    template <typename ReadItem>
    [[nodiscard]] auto list(std::string_view key, ReadItem readItem)
        -> std::vector<decltype(readItem(std::declval<FieldReader &>()))>
    {
        std::vector<decltype(readItem(std::declval<FieldReader &>()))> items;
        if (const Json *array = require(key, Json::value_t::array))
            for (size_t i = 0; i < array->size() && !m_error; ++i) {
                FieldReader item((*array)[i], placeOf(key) + "[" + std::to_string(i) + "]", m_error);
                items.push_back(readItem(item));
            }
        return items;
    }

    /// An object whose members are objects, each read by `readItem(FieldReader &)`.
    template <typename ReadItem>
    [[nodiscard]] auto members(std::string_view key, ReadItem readItem)
        -> std::map<std::string, decltype(readItem(std::declval<FieldReader &>())), std::less<>>
    {
        std::map<std::string, decltype(readItem(std::declval<FieldReader &>())), std::less<>> items;
        if (const Json *object = require(key, Json::value_t::object))
            for (const auto &[name, value] : object->items()) {
                if (m_error)
                    break;
                FieldReader item(value, placeOf(key) + "." + name, m_error);
                items.emplace(name, readItem(item));
            }
        return items;
    }

    /// An object, read by `readItem(FieldReader &)`; a default one where it is missing or wrong.
    template <typename ReadItem>
    [[nodiscard]] auto member(std::string_view key, ReadItem readItem)
        -> decltype(readItem(std::declval<FieldReader &>()))
    {
        const Json *object = require(key, Json::value_t::object);
        if (!object)
            return {};
        FieldReader item(*object, placeOf(key), m_error);
        return readItem(item);
    }

    [[nodiscard]] bool has(std::string_view key) const { return m_isObject && m_json.contains(key); }

    /// Notes that the field holds what it must not.
    void refuse(std::string_view key, std::string_view why);

private:
    [[nodiscard]] std::string placeOf(std::string_view key) const { return m_place + "." + std::string(key); }
    [[nodiscard]] const Json *require(std::string_view key, Json::value_t type);
    [[nodiscard]] LocalizedText localizedFrom(const Json &json, const std::string &place);
    [[nodiscard]] std::vector<std::string> textsFrom(const Json &json, const std::string &place);
    void fail(const std::string &place, std::string_view why);

    const Json &m_json;
    std::string m_place;
    FirstError &m_error;
    bool m_isObject;
};

/// Reads one object with `read(FieldReader &)`. Errors: Malformed, with the place of the first wrong field.
template <typename Read>
[[nodiscard]] auto readFields(const Json &json, std::string_view what, Read read)
    -> Result<decltype(read(std::declval<FieldReader &>()))>
{
    FieldReader::FirstError error;
    FieldReader fields(json, std::string(what), error);
    auto value = read(fields);
    if (error)
        return tl::unexpected(*error);
    return value;
}

} // namespace core
