// SPDX-License-Identifier: Apache-2.0
#include "core/language.h"

namespace core {

std::string_view textIn(const LocalizedText &texts, std::string_view wanted, Language *used)
{
    const auto found = nearestLanguage(texts, wanted);
    if (found == texts.end())
        return {};
    if (used)
        *used = found->first;
    return found->second;
}

} // namespace core
