// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack/pack_content.h"

#include <string>
#include <string_view>
#include <vector>

/// What the items of a pack say, in words for a person who compares two versions. The labels are English, the values
/// the content's own words.
namespace pack {

/// One thing that an item says: "show until" → "2026-12-31", "facts (en)" → its sentences.
struct Statement
{
    std::string label;
    std::vector<std::string> values;
    bool operator==(const Statement &) const = default;
};

struct ItemStatements
{
    std::string item;  ///< "notice/th-rain"
    std::string path;  ///< of its document in the pack
    std::string title; ///< in every language: "雨季 / Rain"
    std::vector<Statement> statements;
};

[[nodiscard]] ItemStatements statementsOf(const core::Guide &guide);
[[nodiscard]] ItemStatements statementsOf(const core::Country &country);
[[nodiscard]] ItemStatements statementsOf(const core::Notice &notice);
[[nodiscard]] ItemStatements statementsOf(const core::Quiz &quiz);
[[nodiscard]] ItemStatements statementsOf(const core::Scenario &scenario);
[[nodiscard]] ItemStatements statementsOf(const core::Checklist &checklist);
[[nodiscard]] ItemStatements statementsOf(const core::Course &course);
[[nodiscard]] ItemStatements statementsOf(const core::Playlist &playlist);
[[nodiscard]] ItemStatements statementsOf(const core::Campaign &campaign);
[[nodiscard]] ItemStatements statementsOf(const core::Venue &venue);
/// What the pack says of itself: version, title, languages, licence.
[[nodiscard]] ItemStatements headStatementsOf(const PackContent &content);

} // namespace pack
