// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content.h"
#include "pack/manifest.h"
#include "pack/pack_index.h"
#include "pack/pack_reader.h"

#include <string>
#include <vector>

namespace pack {

/// Everything that a built pack says, as values. Lists are in the order of the pack's index.
struct PackContent
{
    Manifest manifest;
    std::string manifestSha256;
    PackIndex index;
    std::vector<core::Guide> guides;
    std::vector<core::Country> countries;
    std::vector<core::Notice> notices;
    std::vector<core::Quiz> quizzes;
    std::vector<core::Playlist> playlists;
    std::vector<core::Campaign> campaigns;
    std::vector<core::Venue> venues;
    std::vector<core::Scenario> scenarios = {};
    std::vector<core::Checklist> checklists = {};
    std::vector<core::Course> courses = {};
};

/// Reads every document of the pack.
///
/// Errors: Malformed (a document that cannot be read, names another thing than its path, or is in the index but not in
/// the pack), Forged (damaged), Io. Thread: any.
[[nodiscard]] core::Result<PackContent> readContent(const PackReader &reader);

/// Reads what can be read and adds each error to `errors`. Thread: any.
[[nodiscard]] PackContent readReadable(const PackReader &reader, std::vector<core::Error> &errors);

} // namespace pack
