// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace core {

/// Objects keep their keys sorted, so dump() is stable.
using Json = nlohmann::json;

/// True if arrays and objects nest deeper than `limit`. Looks at brackets outside of strings only, so it is also safe
/// on what is no JSON.
[[nodiscard]] inline bool isNestedDeeperThan(std::string_view text, int limit)
{
    int depth = 0;
    bool isInString = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isInString && c == '\\')
            ++i;
        else if (c == '"')
            isInString = !isInString;
        else if (!isInString && (c == '[' || c == '{') && ++depth > limit)
            return true;
        else if (!isInString && (c == ']' || c == '}'))
            --depth;
    }
    return false;
}

/// Parses `text` and hands it to `read`, which returns a Result. What the library throws (syntax, a missing key, a
/// wrong type) becomes Malformed with `what` in front. Nesting deeper than 64 is refused, so hostile input cannot
/// exhaust the stack.
template <typename Read>
[[nodiscard]] auto parseJson(std::string_view text, std::string_view what, Read read) -> decltype(read(Json()))
{
    // Not by the parser's callback: with one, nlohmann-json looks through all earlier members at the end of each, so
    // that a list of 50,000 objects takes a minute.
    if (isNestedDeeperThan(text, 64))
        return failure(Code::Malformed, std::string(what) + ": nested deeper than 64");
    try {
        return read(Json::parse(text));
    } catch (const Json::exception &error) {
        return failure(Code::Malformed, std::string(what) + ": " + error.what());
    }
}

} // namespace core
