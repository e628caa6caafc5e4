// SPDX-License-Identifier: Apache-2.0
#include "hub/api/problem.h"

#include <cstdlib>

namespace hub {
namespace {

std::string dumped(const core::Json &json) { return json.dump(-1, ' ', false, core::Json::error_handler_t::replace); }

} // namespace

Response problem(int status, std::string_view kind, std::string_view detail, std::string_view remedy)
{
    Response response{status, {{"Content-Type", "application/problem+json"}}, {}, {}};
    response.body = dumped({{"type", "urn:huhang:problem:" + std::string(kind)},
                            {"title", reasonPhrase(status)},
                            {"status", status},
                            {"detail", detail},
                            {"remedy", remedy}});
    return response;
}

Response problemAfter(int status, std::string_view kind, std::string_view detail, std::string_view remedy,
                      std::chrono::seconds retryAfter)
{
    Response response = problem(status, kind, detail, remedy);
    response.headers.emplace_back("Retry-After", std::to_string(std::max<std::int64_t>(retryAfter.count(), 1)));
    return response;
}

Response problemFor(const core::Error &error)
{
    using core::Code;
    switch (error.code) {
    case Code::Io:
        return problemAfter(503, "store", error.detail, "Try again; if it stays, look into the hub's log.",
                            std::chrono::seconds(5));
    case Code::Full:
        return problemAfter(503, "busy", error.detail, "Try again later.", std::chrono::seconds(5));
    case Code::NotFound:
        return problem(404, "not-found", error.detail, "Check the name.");
    case Code::Malformed:
    case Code::Unsupported:
        return problem(400, "malformed", error.detail, "Correct the request.");
    case Code::Rejected:
        return problem(422, "rejected", error.detail, "Correct the request.");
    case Code::Forged:
        return problem(401, "forged", error.detail, "Sign with the enrolled key.");
    }
    std::abort();
}

Response jsonResponse(const core::Json &json)
{
    return {200, {{"Content-Type", "application/json; charset=utf-8"}}, dumped(json), {}};
}

} // namespace hub
