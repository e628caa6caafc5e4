// SPDX-License-Identifier: Apache-2.0
#include "pack/document_rules.h"

#include "pack/clean_text.h"

namespace pack {
namespace {

using core::Json;

struct Found
{
    std::string place; ///< below the value that was looked at; grows on the way up
    std::string why;
};

std::optional<Found> flawIn(const std::string &text, const DocumentLimits &limits)
{
    if (text.size() > limits.textBytes)
        return Found{"", "has " + std::to_string(text.size()) + " bytes, at most " + std::to_string(limits.textBytes) +
                             " are allowed"};
    const auto flaw = flawOfText(text);
    return flaw ? std::optional(Found{"", flaw->what}) : std::nullopt;
}

std::optional<Found> below(std::optional<Found> found, const std::string &step)
{
    if (found)
        found->place.insert(0, step);
    return found;
}

/// Recurses as deep as core::parseJson() lets through.
std::optional<Found> flawIn(const Json &json, const DocumentLimits &limits)
{
    if (json.is_string())
        return flawIn(json.get_ref<const std::string &>(), limits);
    if (json.is_structured() && json.size() > limits.listEntries)
        return Found{"", "has " + std::to_string(json.size()) + " entries, at most " +
                             std::to_string(limits.listEntries) + " are allowed"};
    if (json.is_array())
        for (size_t i = 0; i < json.size(); ++i)
            if (auto found = flawIn(json[i], limits))
                return below(std::move(found), "[" + std::to_string(i) + "]");
    if (json.is_object())
        for (const auto &[key, value] : json.items()) {
            auto found = flawIn(key, limits);
            if (!found)
                found = flawIn(value, limits);
            if (found)
                return below(std::move(found), "." + visibleText(key.substr(0, 40)));
        }
    return std::nullopt;
}

} // namespace

core::Result<> checkDocument(const Json &json, const std::string &what, const DocumentLimits &limits)
{
    if (const auto found = flawIn(json, limits))
        return core::failure(core::Code::Malformed, what + found->place + ": " + found->why);
    return {};
}

} // namespace pack
