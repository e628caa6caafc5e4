// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json.h"
#include "core/result.h"

#include <string>

/// What every JSON document of a pack must keep to, whoever made it. A signature tells who made a pack, not that its
/// texts show what they say or fit on a page.
namespace pack {

struct DocumentLimits
{
    size_t textBytes = 4'000;
    size_t listEntries = 1'000;
};

/// For pack.json: the ids of all items, and notes that a licence may ask for.
inline constexpr DocumentLimits kIndexLimits{64'000, 50'000};

/// Looks at every text, also at those in fields that this program does not know.
///
/// Errors: Malformed (an unclean text, see clean_text.h; a text or list beyond the limits), with its place in front.
[[nodiscard]] core::Result<> checkDocument(const core::Json &json, const std::string &what,
                                           const DocumentLimits &limits = {});

} // namespace pack
