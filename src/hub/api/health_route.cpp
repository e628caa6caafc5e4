// SPDX-License-Identifier: Apache-2.0
#include "hub/api/health_route.h"

#include "core/time_text.h"
#include "hub/api/problem.h"

#include <cstdlib>

namespace hub {
namespace {

/// Anybody may read this: the detail, which names folders, stays in the log.
const char *causeText(core::Code code)
{
    switch (code) {
    case core::Code::Io:
        return "io";
    case core::Code::Full:
        return "disk-full";
    case core::Code::NotFound:
        return "not-found";
    case core::Code::Malformed:
        return "malformed";
    case core::Code::Rejected:
        return "refused";
    case core::Code::Forged:
        return "not-signed";
    case core::Code::Unsupported:
        return "unsupported";
    }
    std::abort();
}

core::Json toJson(const Renewal::Health &health)
{
    switch (health.state) {
    case Renewal::State::Unused:
        return {{"status", "unused"}};
    case Renewal::State::Fresh:
        return {{"status", "ok"}};
    case Renewal::State::Failing:
        return {{"status", "failing"}, {"cause", causeText(health.error->code)}, {"since", core::toText(health.since)}};
    }
    std::abort();
}

} // namespace

void addHealthRoute(Router &router, HubServices &services)
{
    router.add("GET", "/healthz", [&services](const Request &, const Responder &respond) {
        respond(jsonResponse(
            {{"status", "ok"}, {"version", HUHANG_VERSION}, {"content", toJson(services.renewal.health())}}));
    });
}

} // namespace hub
