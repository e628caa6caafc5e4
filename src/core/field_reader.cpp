// SPDX-License-Identifier: Apache-2.0
#include "core/field_reader.h"

namespace core {
namespace {

using Type = Json::value_t;

std::string_view nameOf(Type type)
{
    switch (type) {
    case Type::null:
        return "nothing";
    case Type::object:
        return "an object";
    case Type::array:
        return "a list";
    case Type::string:
        return "a text";
    case Type::boolean:
        return "true or false";
    case Type::number_integer:
    case Type::number_unsigned:
        return "a whole number";
    case Type::number_float:
        return "a number with a fraction";
    case Type::binary:
        return "binary data";
    case Type::discarded:
        return "nothing readable";
    }
    return "nothing known";
}

bool isOfType(const Json &json, Type type)
{
    return type == Type::number_integer ? json.is_number_integer() : json.type() == type;
}

} // namespace

FieldReader::FieldReader(const Json &json, std::string place, FirstError &error)
    : m_json(json), m_place(std::move(place)), m_error(error), m_isObject(json.is_object())
{
    if (!m_isObject)
        fail(m_place, "must be an object");
}

void FieldReader::fail(const std::string &place, std::string_view why)
{
    if (!m_error)
        m_error = Error{Code::Malformed, place + ": " + std::string(why)};
}

void FieldReader::refuse(std::string_view key, std::string_view why) { fail(placeOf(key), why); }

const Json *FieldReader::require(std::string_view key, Type type)
{
    if (m_error)
        return nullptr;
    const auto found = m_json.find(key);
    if (found == m_json.end()) {
        fail(placeOf(key), "missing");
        return nullptr;
    }
    if (!isOfType(*found, type)) {
        fail(placeOf(key), "must be " + std::string(nameOf(type)) + ", is " + std::string(nameOf(found->type())));
        return nullptr;
    }
    return &*found;
}

std::string FieldReader::text(std::string_view key)
{
    const Json *found = require(key, Type::string);
    return found ? found->get<std::string>() : std::string();
}

std::string FieldReader::optionalText(std::string_view key) { return has(key) ? text(key) : std::string(); }

std::int64_t FieldReader::integer(std::string_view key, std::int64_t least, std::int64_t most)
{
    const Json *found = require(key, Type::number_integer);
    if (!found)
        return least;
    const bool isTooLarge = found->is_number_unsigned() && found->get<std::uint64_t>() > std::uint64_t(INT64_MAX);
    const auto value = isTooLarge ? INT64_MAX : found->get<std::int64_t>();
    if (isTooLarge || value < least || value > most) {
        refuse(key, "must lie between " + std::to_string(least) + " and " + std::to_string(most));
        return least;
    }
    return value;
}

std::optional<std::int64_t> FieldReader::optionalInteger(std::string_view key, std::int64_t least, std::int64_t most)
{
    return has(key) ? std::optional(integer(key, least, most)) : std::nullopt;
}

bool FieldReader::flag(std::string_view key)
{
    const Json *found = require(key, Type::boolean);
    return found && found->get<bool>();
}

bool FieldReader::optionalFlag(std::string_view key) { return has(key) && flag(key); }

std::vector<std::string> FieldReader::textsFrom(const Json &json, const std::string &place)
{
    std::vector<std::string> texts;
    if (!json.is_array())
        fail(place, "must be a list of texts");
    for (const Json &one : json)
        if (one.is_string())
            texts.push_back(one.get<std::string>());
        else
            fail(place, "must hold texts only");
    return texts;
}

std::vector<std::string> FieldReader::texts(std::string_view key)
{
    const Json *found = require(key, Type::array);
    return found ? textsFrom(*found, placeOf(key)) : std::vector<std::string>();
}

std::map<std::string, std::string, std::less<>> FieldReader::optionalTextMap(std::string_view key)
{
    std::map<std::string, std::string, std::less<>> texts;
    const Json *found = has(key) ? require(key, Type::object) : nullptr;
    if (!found)
        return texts;
    for (const auto &[name, value] : found->items())
        if (value.is_string())
            texts.emplace(name, value.get<std::string>());
        else
            fail(placeOf(key) + "." + name, "must be a text");
    return texts;
}

std::vector<int> FieldReader::integers(std::string_view key, int least, int most)
{
    std::vector<int> values;
    if (const Json *found = require(key, Type::array))
        for (const Json &one : *found) {
            const auto value = one.is_number_integer() ? one.get<std::int64_t>() : std::int64_t(least) - 1;
            if (value < least || value > most)
                refuse(key,
                       "must hold whole numbers between " + std::to_string(least) + " and " + std::to_string(most));
            else
                values.push_back(int(value));
        }
    return values;
}

LocalizedText FieldReader::localizedFrom(const Json &json, const std::string &place)
{
    LocalizedText texts;
    if (!json.is_object())
        fail(place, "must be an object of language and text");
    else
        for (const auto &[language, value] : json.items())
            if (value.is_string())
                texts.emplace(language, value.get<std::string>());
            else
                fail(std::string(place).append(".").append(language), "must be a text");
    return texts;
}

LocalizedText FieldReader::localized(std::string_view key)
{
    const Json *found = require(key, Type::object);
    if (!found)
        return {};
    if (found->empty())
        refuse(key, "has no text in any language");
    return localizedFrom(*found, placeOf(key));
}

LocalizedText FieldReader::optionalLocalized(std::string_view key)
{
    const Json *found = has(key) ? require(key, Type::object) : nullptr;
    return found ? localizedFrom(*found, placeOf(key)) : LocalizedText();
}

std::vector<LocalizedText> FieldReader::localizedList(std::string_view key)
{
    std::vector<LocalizedText> texts;
    if (const Json *found = require(key, Type::array))
        for (size_t i = 0; i < found->size(); ++i)
            texts.push_back(localizedFrom((*found)[i], placeOf(key) + "[" + std::to_string(i) + "]"));
    return texts;
}

std::map<Language, std::vector<std::string>, std::less<>> FieldReader::textsByLanguage(std::string_view key)
{
    std::map<Language, std::vector<std::string>, std::less<>> texts;
    if (const Json *found = require(key, Type::object))
        for (const auto &[language, value] : found->items())
            texts.emplace(language, textsFrom(value, placeOf(key) + "." + language));
    return texts;
}

} // namespace core
