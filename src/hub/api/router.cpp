// SPDX-License-Identifier: Apache-2.0
#include "hub/api/router.h"

#include "hub/api/problem.h"

#include <algorithm>

namespace hub {
namespace {

/// What was added for a prefix of the path, or null.
template <typename Handler> const Handler *findPrefix(const std::map<std::string, Handler> &all, std::string_view path)
{
    const auto found = std::ranges::find_if(all, [&](const auto &one) { return path.starts_with(one.first); });
    return found == all.end() ? nullptr : &found->second;
}

Response methodNotAllowed(const std::string &method, const std::string &allowed)
{
    Response response =
        problem(405, "method-not-allowed", "This address does not take " + method + ".", "Use " + allowed + ".");
    response.headers.emplace_back("Allow", allowed);
    return response;
}

} // namespace

void Router::add(const std::string &method, const std::string &path, RequestHandler handler)
{
    m_routes[path][method] = std::move(handler);
}

void Router::addFolder(const std::string &prefix, RequestHandler handler) { m_folders[prefix] = std::move(handler); }

void Router::addUploads(const std::string &prefix, UploadGate gate) { m_uploads[prefix] = std::move(gate); }

UploadDecision Router::decideUpload(const Request &request) const
{
    const UploadGate *gate = request.method == "PUT" ? findPrefix(m_uploads, request.path) : nullptr;
    return gate ? (*gate)(request) : std::nullopt;
}

void Router::route(Request request, const Responder &respond) const
{
    const auto found = m_routes.find(request.path);
    if (found == m_routes.end()) {
        const RequestHandler *folder = findPrefix(m_folders, request.path);
        if (folder && request.method == "GET")
            return (*folder)(std::move(request), respond);
        if (folder)
            return respond(methodNotAllowed(request.method, "GET, HEAD"));
        if (findPrefix(m_uploads, request.path))
            return respond(methodNotAllowed(request.method, "PUT"));
        return respond(problem(404, "not-found", "There is nothing at this address.", "Check the address."));
    }
    if (const auto handler = found->second.find(request.method); handler != found->second.end())
        return handler->second(std::move(request), respond);
    std::string allowed;
    for (const auto &[method, handler] : found->second)
        allowed += (allowed.empty() ? "" : ", ") + method + (method == "GET" ? ", HEAD" : "");
    respond(methodNotAllowed(request.method, allowed));
}

} // namespace hub
