// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/api/hub_services.h"
#include "hub/api/router.h"

namespace hub {

/// GET /api/session, POST /api/setup, /api/sign-in and /api/sign-out.
void addSessionRoutes(Router &router, HubServices &services);

} // namespace hub
