// SPDX-License-Identifier: Apache-2.0
#include "cli/interface_texts.h"

#include <array>
#include <set>
#include <string>
#include <utility>

namespace cli {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kEntities{
    {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&amp;", "&"}}};

/// What lies between <name> and </name> in the first such element, and moves `text` behind it; empty if there is none.
std::string_view takeElement(std::string_view &text, const std::string &name)
{
    const std::string opening = "<" + name;
    const size_t begin = text.find(opening);
    const size_t start = begin == std::string_view::npos ? begin : text.find('>', begin);
    const size_t end = start == std::string_view::npos ? start : text.find("</" + name + ">", start);
    if (end == std::string_view::npos)
        return {};
    const std::string_view inside = text.substr(start + 1, end - start - 1);
    text.remove_prefix(end);
    return inside;
}

std::string unescaped(std::string_view text)
{
    std::string plain(text);
    for (const auto &[entity, character] : kEntities)
        for (size_t at = 0; (at = plain.find(entity, at)) != std::string::npos; at += character.size())
            plain.replace(at, entity.size(), character);
    return plain;
}

bool isSayable(std::string_view text)
{
    // Plural forms are elements of their own.
    return !text.empty() && text.find('%') == std::string_view::npos && text.find('<') == std::string_view::npos;
}

} // namespace

std::vector<pack_building::SpokenDocument> interfaceTexts(std::string_view translations)
{
    std::array<pack_building::SpokenDocument, 2> documents{pack_building::SpokenDocument{"interface", "zh-Hans", {}},
                                                           pack_building::SpokenDocument{"interface", "en", {}}};
    std::array<std::set<std::string>, 2> known;
    const auto say = [&](size_t which, std::string text) {
        if (isSayable(text) && known[which].insert(text).second)
            documents[which].texts.push_back(std::move(text));
    };
    for (int digit = 0; digit < 10; ++digit)
        for (size_t which = 0; which < 2; ++which)
            say(which, std::to_string(digit));
    say(0, "+");
    say(1, "+");
    for (std::string_view context; !(context = takeElement(translations, "context")).empty();) {
        if (takeElement(context, "name").starts_with("Staff"))
            continue;
        for (std::string_view message; !(message = takeElement(context, "message")).empty();) {
            say(0, unescaped(takeElement(message, "source")));
            say(1, unescaped(takeElement(message, "translation")));
        }
    }
    return {documents.begin(), documents.end()};
}

} // namespace cli
