// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json.h"
#include "hub/api/hub_services.h"
#include "hub/api/router.h"

#include <functional>
#include <string>

namespace hub {

/// Routes of the office page: run on the office's pool, only for those who are signed in with at least `role`, and
/// writes only with the session's CSRF token.
class OfficeGate
{
public:
    using Handler = std::function<Response(const Request &, const Session &)>;

    OfficeGate(Router &router, HubServices &services) : m_router(router), m_services(services) {}

    void get(const std::string &path, Role role, Handler handler);
    void post(const std::string &path, Role role, Handler handler);

private:
    void add(const std::string &method, const std::string &path, Role role, Handler handler);

    Router &m_router;
    HubServices &m_services;
};

inline constexpr std::string_view kSessionCookie = "huhang_session";

/// The JSON object in the request's body. The problem to answer with otherwise.
[[nodiscard]] tl::expected<core::Json, Response> jsonBody(const Request &request);
/// `handle`, which may throw core::Json::exception for a body of the wrong form; that becomes 400.
[[nodiscard]] Response fromJsonBody(const Request &request, const std::function<Response(const core::Json &)> &handle);

} // namespace hub
