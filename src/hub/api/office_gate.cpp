// SPDX-License-Identifier: Apache-2.0
#include "hub/api/office_gate.h"

#include "hub/api/problem.h"
#include "hub/api/sync_route.h"

#include <sodium.h>

namespace hub {
namespace {

bool isSameToken(std::string_view left, std::string_view right)
{
    return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

Response handled(HubServices &services, const Request &request, Role role, const OfficeGate::Handler &handler)
{
    const std::string secret = request.cookie(kSessionCookie);
    const auto session = services.signIn.sessionOf(secret);
    if (!session)
        return problemFor(session.error());
    if (!*session)
        return problem(401, "not-signed-in", "Nobody is signed in, or the session has run out.", "Sign in.");
    if ((*session)->role < role)
        return problem(403, "role", "This account may not do this.", "Ask an administrator.");
    if (request.method != "GET" && !isSameToken(request.header("x-csrf-token"), csrfToken(secret)))
        return problem(403, "csrf", "The page's token is missing or wrong.", "Load the page again.");
    return handler(request, **session);
}

} // namespace

void OfficeGate::get(const std::string &path, Role role, Handler handler)
{
    add("GET", path, role, std::move(handler));
}

void OfficeGate::post(const std::string &path, Role role, Handler handler)
{
    add("POST", path, role, std::move(handler));
}

void OfficeGate::add(const std::string &method, const std::string &path, Role role, Handler handler)
{
    m_router.add(
        method, path,
        [&services = m_services, role, handler = std::move(handler)](Request request, const Responder &respond) {
            auto shared = std::make_shared<Request>(std::move(request));
            const bool isOffered = services.officePool.offer(
                [&services, role, handler, shared, respond] { respond(handled(services, *shared, role, handler)); });
            if (!isOffered)
                respond(busyResponse());
        });
}

tl::expected<core::Json, Response> jsonBody(const Request &request)
{
    // A form of another site can send text/plain but not this type without asking first.
    if (!request.header("content-type").starts_with("application/json"))
        return tl::unexpected(
            problem(415, "content-type", "The body must be JSON.", "Send Content-Type: application/json."));
    auto json = core::parseJson(request.body, "body", [](const core::Json &parsed) -> core::Result<core::Json> {
        if (!parsed.is_object())
            return core::failure(core::Code::Malformed, "the body must be a JSON object");
        return parsed;
    });
    if (!json)
        return tl::unexpected(problemFor(json.error()));
    return std::move(*json);
}

Response fromJsonBody(const Request &request, const std::function<Response(const core::Json &)> &handle)
{
    const auto json = jsonBody(request);
    if (!json)
        return json.error();
    try {
        return handle(*json);
    } catch (const core::Json::exception &error) {
        return problem(400, "malformed", std::string("body: ") + error.what(), "Correct the request.");
    }
}

} // namespace hub
