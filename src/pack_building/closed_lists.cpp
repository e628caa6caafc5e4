// SPDX-License-Identifier: Apache-2.0
#include "pack_building/closed_lists.h"

#include <algorithm>

namespace pack_building {

bool isOneOf(std::string_view value, Names names) { return std::ranges::find(names, value) != names.end(); }

std::string choiceOf(Names names)
{
    std::string text;
    for (size_t i = 0; i < names.size(); ++i) {
        text += i == 0 ? "" : i + 1 == names.size() ? " or " : ", ";
        text += names[i];
    }
    return text;
}

} // namespace pack_building
