// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace hub {

/// One file of the office page. What lies under "/assets/" has a name made from its content and never changes.
struct DashboardAsset
{
    std::string_view path; ///< As in the address: "/index.html", "/assets/index-B1c2D3e4.js".
    std::string_view mediaType;
    std::string_view sha256Hex;
    std::span<const std::byte> body;
};

/// All files, sorted by path.
[[nodiscard]] std::span<const DashboardAsset> dashboardAssets();

/// Null where there is none. "/" finds the page itself, "/index.html".
[[nodiscard]] const DashboardAsset *findDashboardAsset(std::string_view path);

} // namespace hub
