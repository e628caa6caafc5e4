// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "pack_building/guide_markdown.h"
#include "pack_building/load_context.h"

#include <optional>
#include <string>
#include <vector>

namespace pack_building {

/// One language of a guide as its file says it.
struct GuideFile
{
    std::string path;
    core::Language language;
    std::string id;
    std::string situation;
    std::string icon;
    std::vector<std::string> audience;
    std::string illustration;
    int readingSeconds = 60;
    bool isForEmergency = false;
    std::vector<std::string> sources;
    core::GuideText text; ///< without blocks
    std::vector<PlacedBlock> blocks;
};

/// Reads front matter and body and checks what one file alone can show. Nothing where the file cannot be read at all.
[[nodiscard]] std::optional<GuideFile> loadGuideFile(const std::string &path, LoadContext &context);

} // namespace pack_building
