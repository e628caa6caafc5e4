// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"
#include "pack/clean_text.h"
#include "pack_building/guide_markdown.h"

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string body(fuzz::textOf(data, size));
    // The reader of files refuses these before.
    if (!pack::isCleanText(body))
        return 0;
    const auto lines = int(std::count(body.begin(), body.end(), '\n')) + 1;
    pack_building::Diagnostics diagnostics;
    for (const pack_building::PlacedBlock &placed :
         pack_building::readGuideMarkdown(body, "guides/g/en.md", 10, diagnostics)) {
        fuzz::require(!placed.block.runs.empty(), "a block has a run");
        fuzz::require(placed.block.runs.size() == placed.runPlaces.size(), "each run has its place");
    }
    for (const pack_building::Diagnostic &one : diagnostics.sorted())
        fuzz::require(one.place.line <= 10 + lines, "a finding stands in the file");
    return 0;
}
