// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack_building/pack_source.h"

#include <string>
#include <vector>

namespace pack_building {

/// What one document, or all countries together, says in one language, in the order of the page.
struct SpokenDocument
{
    std::string name; ///< "guides-lost-passport"
    core::Language language;
    std::vector<std::string> texts; ///< as pages show them, each once
};

/// Everything of the pack that pages show as text, in those of its `speech` languages.
[[nodiscard]] std::vector<SpokenDocument> spokenDocuments(const PackSource &source);

} // namespace pack_building
