// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/language.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace pack {

/// The table of contents of a pack, its document "pack.json". Ids are sorted; the document of a guide "x" is
/// "guides/x.json", and so on for the other lists.
struct PackIndex
{
    std::string packId;
    std::string version;
    core::LocalizedText title;
    std::string licence; ///< SPDX expression for the pack as a whole
    std::string notes;   ///< credits that a licence asks for, and what a reader must know; may be empty
    std::vector<std::string> guides;
    std::vector<std::string> countries; ///< alpha-2 codes
    std::vector<std::string> notices;
    std::vector<std::string> quizzes;
    std::vector<std::string> playlists;
    std::vector<std::string> campaigns;
    std::vector<std::string> venues;
    /// Items that come first on the home page, "guide/lost-passport", in this order.
    std::vector<std::string> pins = {};
    std::vector<std::string> scenarios = {};
    std::vector<std::string> checklists = {};
    std::vector<std::string> courses = {};
    bool operator==(const PackIndex &) const = default;
};

/// The home page shows three cards, so that one is left for the national campaign. Of more pins the first ones count.
inline constexpr size_t kMaxPins = 2;

inline constexpr std::string_view kPackIndexPath = "pack.json";

/// Every item that the index lists, as others refer to it: "guide/lost-passport", "country/TH", "playlist/main".
[[nodiscard]] std::vector<std::string> itemsOf(const PackIndex &index);

/// Canonical JSON. Equal values give equal bytes.
[[nodiscard]] std::string toJson(const PackIndex &index);
/// Errors: Malformed. Thread: any.
[[nodiscard]] core::Result<PackIndex> packIndexFromJson(std::string_view json);

} // namespace pack
