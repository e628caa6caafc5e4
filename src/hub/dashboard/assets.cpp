// SPDX-License-Identifier: Apache-2.0
#include "hub/dashboard/assets.h"

#include <algorithm>

namespace hub {

const DashboardAsset *findDashboardAsset(std::string_view path)
{
    if (path == "/")
        path = "/index.html";
    const auto assets = dashboardAssets();
    const auto found = std::ranges::lower_bound(assets, path, {}, &DashboardAsset::path);
    return found != assets.end() && found->path == path ? &*found : nullptr;
}

} // namespace hub
