// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/api/hub_services.h"
#include "hub/api/router.h"

namespace hub {

/// GET and HEAD of /repository/metadata/… and /repository/targets/…: what was published, for anybody; its signatures
/// say whether it is right.
void addRepositoryRoutes(Router &router, HubServices &services);

} // namespace hub
