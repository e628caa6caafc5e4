// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace core {

/// Objects keep their keys sorted, so dump() is stable.
using Json = nlohmann::json;

/// Parses `text` and hands it to `read`, which returns a Result. What the library throws (syntax, a missing key, a
/// wrong type) becomes Malformed with `what` in front. Nesting deeper than 64 is refused, so hostile input cannot
/// exhaust the stack.
template <typename Read>
[[nodiscard]] auto parseJson(std::string_view text, std::string_view what, Read read) -> decltype(read(Json()))
{
    try {
        bool isTooDeep = false;
        const Json json = Json::parse(text, [&isTooDeep](int depth, Json::parse_event_t, Json &) {
            isTooDeep = isTooDeep || depth > 64;
            return !isTooDeep;
        });
        if (isTooDeep)
            return failure(Code::Malformed, std::string(what) + ": nested deeper than 64");
        return read(json);
    } catch (const Json::exception &error) {
        return failure(Code::Malformed, std::string(what) + ": " + error.what());
    }
}

} // namespace core
