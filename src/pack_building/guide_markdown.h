// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "pack_building/diagnostic.h"

#include <string>
#include <vector>

namespace pack_building {

/// A block of a guide and the lines where it and its runs begin.
struct PlacedBlock
{
    core::Block block;
    Place place;
    std::vector<Place> runPlaces; ///< one per run
};

/// Reads the body of a guide: headings (##), paragraphs, ordered and bullet lists, quotes, pictures, films (without
/// their subtitles) and **strong**, each paragraph, item and quote with source marks [^ID] at its end. Anything else is
/// an error in `diagnostics` at its line.
///
/// `body` is clean UTF-8 and begins `linesBefore` lines into `file`.
[[nodiscard]] std::vector<PlacedBlock> readGuideMarkdown(const std::string &body, const std::string &file,
                                                         int linesBefore, Diagnostics &diagnostics);

} // namespace pack_building
