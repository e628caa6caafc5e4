// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/api/hub_services.h"
#include "hub/api/router.h"

namespace hub {

/// GET /v1/events: server-sent events that say when to look for new content. They carry none and no trust: whoever
/// listens then verifies what the repository offers, as ever.
void addEventsRoute(Router &router, HubServices &services);

} // namespace hub
