// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/api/hub_services.h"
#include "hub/api/router.h"

namespace hub {

/// GET /api/filters, /api/reach and /api/reach.csv.
void addReportRoutes(Router &router, HubServices &services);

} // namespace hub
