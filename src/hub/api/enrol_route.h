// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/api/hub_services.h"
#include "hub/api/router.h"

namespace hub {

/// POST /v1/enrol: a code and a kiosk's public key in, the kiosk's id and venue out, signed by the hub. The same key
/// again gets the same answer and uses up nothing, so that a lost answer costs no code.
void addEnrolRoute(Router &router, HubServices &services);

} // namespace hub
