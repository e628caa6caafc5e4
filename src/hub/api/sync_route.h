// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/api/hub_services.h"
#include "hub/api/router.h"

namespace hub {

/// POST /v1/sync: a kiosk's signed totals in, a signed receipt out, after the commit. Specification:
/// docs/sync-protocol.md.
void addSyncRoute(Router &router, HubServices &services);

/// The body of a kiosk's request, unzipped if it says so. The problem to answer with otherwise: 413, 400, 415.
[[nodiscard]] tl::expected<std::string, Response> kioskBody(Request &request);
/// 503 with Retry-After, for a full queue.
[[nodiscard]] Response busyResponse();
/// The same for what kiosks send: each is told another time.
[[nodiscard]] Response intakeBusyResponse(HubServices &services);

} // namespace hub
