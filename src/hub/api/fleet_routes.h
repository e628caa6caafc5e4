// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/api/hub_services.h"
#include "hub/api/router.h"

namespace hub {

/// Venues, enrolment codes and kiosks: GET and POST /api/venues, POST /api/enrolment-codes, GET /api/kiosks, POST
/// /api/kiosks/revoke.
void addFleetRoutes(Router &router, HubServices &services);

} // namespace hub
