// SPDX-License-Identifier: Apache-2.0
#include "hub/api/session_routes.h"

#include "hub/api/office_gate.h"
#include "hub/api/problem.h"
#include "hub/api/sync_route.h"

namespace hub {
namespace {

std::string cookieHeader(const std::string &secret, std::chrono::seconds life)
{
    return std::string(kSessionCookie) + "=" + secret +
           "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + std::to_string(life.count());
}

Response signedInResponse(const SignIn::Opened &opened)
{
    Response response = jsonResponse({{"signed_in", true},
                                      {"account", opened.account},
                                      {"role", roleName(opened.role)},
                                      {"csrf", csrfToken(opened.secret)},
                                      {"setup_required", false}});
    response.headers.emplace_back("Set-Cookie", cookieHeader(opened.secret, kSessionLife));
    return response;
}

Response refusedResponse(const SignIn::Refused &refused)
{
    switch (refused.reason) {
    case SignIn::Refusal::WrongCredentials:
        return problem(401, "wrong-credentials", "Account or password is wrong.", "Try again.");
    case SignIn::Refusal::TooManyAttempts:
        return problemAfter(429, "too-many-attempts", "Too many attempts failed.", "Wait, then try again.",
                            refused.wait);
    case SignIn::Refusal::WrongToken:
        return problem(403, "setup-token", "This setup link is not valid: it was used, or the hub was started again.",
                       "Take the link that the hub printed at its last start, or sign in.");
    case SignIn::Refusal::BadAccountName:
        return problem(422, "account-name", refused.detail, "Choose another name.");
    case SignIn::Refusal::BadPassword:
        return problem(422, "weak-password", refused.detail, "Choose another password.");
    case SignIn::Refusal::Unavailable:
        return problemAfter(503, "store", refused.detail, "Try again.", std::chrono::seconds(2));
    }
    std::abort();
}

Response answerTo(const tl::expected<SignIn::Opened, SignIn::Refused> &outcome)
{
    return outcome ? signedInResponse(*outcome) : refusedResponse(outcome.error());
}

Response currentSession(HubServices &services, const Request &request)
{
    const std::string secret = request.cookie(kSessionCookie);
    const auto session = services.signIn.sessionOf(secret);
    const auto isSetupRequired = services.signIn.isSetupRequired();
    if (!session || !isSetupRequired)
        return problemFor(session ? isSetupRequired.error() : session.error());
    if (*session)
        return jsonResponse({{"signed_in", true},
                             {"account", (*session)->account},
                             {"role", roleName((*session)->role)},
                             {"csrf", csrfToken(secret)},
                             {"setup_required", false}});
    return jsonResponse({{"signed_in", false},
                         {"account", nullptr},
                         {"role", nullptr},
                         {"csrf", nullptr},
                         {"setup_required", *isSetupRequired}});
}

Response setUp(HubServices &services, const Request &request)
{
    return fromJsonBody(request, [&](const core::Json &body) {
        return answerTo(services.signIn.setUp(
            body.at("token").get<std::string>(),
            {body.at("account").get<std::string>(), body.at("password").get<std::string>(), request.address}));
    });
}

Response signIn(HubServices &services, const Request &request)
{
    return fromJsonBody(request, [&](const core::Json &body) {
        return answerTo(services.signIn.signIn(
            {body.at("account").get<std::string>(), body.at("password").get<std::string>(), request.address}));
    });
}

using Step = Response (*)(HubServices &, const Request &);

RequestHandler onPool(WorkPool &pool, HubServices &services, Step step)
{
    return [&pool, &services, step](Request request, const Responder &respond) {
        auto shared = std::make_shared<Request>(std::move(request));
        if (!pool.offer([&services, step, shared, respond] { respond(step(services, *shared)); }))
            respond(busyResponse());
    };
}

} // namespace

void addSessionRoutes(Router &router, HubServices &services)
{
    router.add("GET", "/api/session", onPool(services.officePool, services, currentSession));
    router.add("POST", "/api/setup", onPool(services.passwordPool, services, setUp));
    router.add("POST", "/api/sign-in", onPool(services.passwordPool, services, signIn));
    OfficeGate(router, services)
        .post("/api/sign-out", Role::Viewer, [&services](const Request &request, const Session &session) {
            if (const auto done = services.signIn.signOut(session, request.address); !done)
                return problemFor(done.error());
            Response response = jsonResponse({{"signed_in", false}});
            response.headers.emplace_back("Set-Cookie", cookieHeader("", std::chrono::seconds(0)));
            return response;
        });
}

} // namespace hub
