// SPDX-License-Identifier: Apache-2.0
#include "hub/api/router.h"

#include "hub/api/problem.h"

namespace hub {

void Router::add(const std::string &method, const std::string &path, RequestHandler handler)
{
    m_routes[path][method] = std::move(handler);
}

void Router::setFallback(RequestHandler handler) { m_fallback = std::move(handler); }

void Router::route(Request request, const Responder &respond) const
{
    const auto found = m_routes.find(request.path);
    if (found == m_routes.end()) {
        if (m_fallback && request.method == "GET")
            return m_fallback(std::move(request), respond);
        return respond(problem(404, "not-found", "There is nothing at this address.", "Check the address."));
    }
    if (const auto handler = found->second.find(request.method); handler != found->second.end())
        return handler->second(std::move(request), respond);
    std::string allowed;
    for (const auto &[method, handler] : found->second)
        allowed += (allowed.empty() ? "" : ", ") + method + (method == "GET" ? ", HEAD" : "");
    Response response = problem(405, "method-not-allowed", "This address does not take " + request.method + ".",
                                "Use " + allowed + ".");
    response.headers.emplace_back("Allow", allowed);
    respond(std::move(response));
}

} // namespace hub
