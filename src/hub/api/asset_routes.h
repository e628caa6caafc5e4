// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/api/router.h"

#include <span>

namespace hub {

struct DashboardAsset;

/// GET of each file of the office page, with an ETag; "/" is "/index.html". What lies under /assets/ has a hash in its
/// name and may be kept for a year, other files are asked for again each time.
void addAssetRoutes(Router &router, std::span<const DashboardAsset> files);

} // namespace hub
