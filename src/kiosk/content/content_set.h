// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json.h"
#include "core/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// What a pack of a set may bring: docs/content-format.md, "Sets and overlays".
enum class PackRole {
    Core,    ///< the national content
    Notices, ///< notices only; they take the place of older ones in the core
    Overlay, ///< what a park, an enterprise or a station adds
};

/// The packs that are shown together, each named by the SHA-256 of its manifest.
struct ContentSet
{
    std::string core;
    std::optional<std::string> notices;
    std::map<std::string, std::string, std::less<>> overlays; ///< by venue
    bool operator==(const ContentSet &) const = default;

    /// SHA-256 of the set's canonical JSON: equal ids, equal content.
    [[nodiscard]] std::string id() const;
    /// All of them: core, notices, overlays in the order of their venues.
    [[nodiscard]] std::vector<std::string> manifests() const;
};

/// "core", "notices", "overlay-<venue>": as the repository names the roles that sign them.
[[nodiscard]] std::string roleName(PackRole role, std::string_view venue = {});

/// [{"manifest":"ab…","role":"core"},{"manifest":"cd…","role":"overlay-airport"}]
[[nodiscard]] core::Json toJson(const ContentSet &set);
/// Errors: Malformed.
[[nodiscard]] core::Result<ContentSet> contentSetFromJson(const core::Json &json);

} // namespace kiosk
