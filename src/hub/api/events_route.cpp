// SPDX-License-Identifier: Apache-2.0
#include "hub/api/events_route.h"

namespace hub {

void addEventsRoute(Router &router, HubServices &services)
{
    router.add("GET", "/v1/events", [&services](const Request &, const Responder &respond) {
        Response response;
        response.headers = {
            {"Content-Type", "text/event-stream"},
            {"Cache-Control", "no-store"},
            {"X-Accel-Buffering", "no"}, // else nginx would collect events until its buffer is full
        };
        response.isForPages = false;
        response.events = services.news.broadcast();
        respond(std::move(response));
    });
}

} // namespace hub
