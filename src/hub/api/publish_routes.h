// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/api/hub_services.h"
#include "hub/api/router.h"

namespace hub {

/// POST /v1/publish and PUT /v1/publish/blobs/<sha256>, docs/publishing.md: the signatures are the permission, nobody
/// signs in.
void addPublishRoutes(Router &router, HubServices &services);

} // namespace hub
