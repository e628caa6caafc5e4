// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/api/hub_services.h"
#include "hub/api/router.h"

namespace hub {

/// GET /healthz: 200 as long as the program answers. What is wrong with the content stands in the answer and changes no
/// status: a hub that cannot sign must not be restarted again and again, it still takes counts.
void addHealthRoute(Router &router, HubServices &services);

} // namespace hub
