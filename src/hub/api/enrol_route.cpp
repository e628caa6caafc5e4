// SPDX-License-Identifier: Apache-2.0
#include "hub/api/enrol_route.h"

#include "core/dsse.h"
#include "core/encoding.h"
#include "core/sync_message.h"
#include "hub/api/problem.h"
#include "hub/api/processor_time.h"
#include "hub/api/sync_route.h"
#include "hub/auth/audit_log.h"
#include "hub/store/kiosk_repository.h"

#include <spdlog/spdlog.h>

namespace hub {
namespace {

enum class Outcome { Enrolled, WrongCode, UsedUp, Expired, Revoked };

struct Enrolled
{
    Outcome outcome = Outcome::WrongCode;
    core::Enrolment answer;
};

Outcome outcomeOf(CodeRepository::Refusal refusal)
{
    switch (refusal) {
    case CodeRepository::Refusal::Wrong:
        return Outcome::WrongCode;
    case CodeRepository::Refusal::UsedUp:
        return Outcome::UsedUp;
    case CodeRepository::Refusal::Expired:
        return Outcome::Expired;
    }
    std::abort();
}

/// On the writer's thread. The outcome is a value and no error, because what a refusal changes must be kept too.
Enrolled enrolIn(WriteContext &context, HubServices &services, const core::EnrolRequest &request,
                 const std::string &contentRoot, const std::string &address)
{
    const auto now = services.clock.utcNow();
    KioskRepository kiosks(context.connection);
    core::Enrolment answer{{}, {}, services.key.publicKey(), now, contentRoot};
    if (const auto known = kiosks.findByKeyId(request.publicKey.keyId())) {
        if (known->isRevoked)
            return {Outcome::Revoked, {}};
        answer.kiosk = known->uuid;
        answer.venue = kiosks.venueOf(known->row);
        return {Outcome::Enrolled, answer};
    }
    const auto venueRow = CodeRepository(context.connection).spend(services.codeHasher.hash(request.code), now);
    if (!venueRow)
        return {outcomeOf(venueRow.error()), {}};
    answer.kiosk = kiosks.add({request.publicKey, request.name, request.software, *venueRow}, now);
    answer.venue = kiosks.venueOf(kiosks.findByKeyId(request.publicKey.keyId())->row);
    AuditLog(context.connection).add({"", address, "kiosk.enrolled", answer.kiosk + " at " + answer.venue}, now);
    return {Outcome::Enrolled, answer};
}

Response answerTo(HubServices &services, const Enrolled &enrolled, const std::string &address)
{
    switch (enrolled.outcome) {
    case Outcome::Enrolled: {
        const core::Envelope envelope =
            core::signEnvelope(std::string(core::kEnrolmentType), core::toJson(enrolled.answer), services.key);
        return {200, {{"Content-Type", "application/json"}}, core::toJson(envelope), {}};
    }
    case Outcome::WrongCode:
        services.enrolmentAttempts.noteFailure(address, services.clock.sinceBoot());
        return problem(403, "code-wrong", "The enrolment code is wrong.",
                       "Type it again as the office gave it; the letters I, L, O and U never occur in it.");
    case Outcome::UsedUp:
        return problem(403, "code-used-up", "The enrolment code was used as often as it may be.",
                       "Ask the office for a new code.");
    case Outcome::Expired:
        return problem(403, "code-expired", "The enrolment code has expired.", "Ask the office for a new code.");
    case Outcome::Revoked:
        return problem(403, "revoked", "This kiosk was revoked at the hub.", "Enrol it with a fresh data folder.");
    }
    std::abort();
}

tl::expected<core::EnrolRequest, Response> readRequest(HubServices &services, Request &request)
{
    const auto body = kioskBody(request);
    if (!body)
        return tl::unexpected(body.error());
    auto envelope = core::envelopeFromJson(*body);
    if (!envelope)
        return tl::unexpected(problemFor(envelope.error()));
    if (envelope->payloadType != core::kEnrolType)
        return tl::unexpected(problem(400, "malformed", "The envelope's payload type is not that of an enrolment.",
                                      "Send payload type " + std::string(core::kEnrolType) + "."));
    auto enrolment = core::enrolRequestFromJson(envelope->payload);
    if (!enrolment)
        return tl::unexpected(problemFor(enrolment.error()));
    if (!core::isSignedBy(*envelope, enrolment->publicKey))
        return tl::unexpected(problem(401, "wrong-signature", "The request is not signed by the key that it carries.",
                                      "Sign the request with the kiosk's own key."));
    enrolment->code = core::normalisedBase32(enrolment->code);
    if (!core::isCodeOfHub(enrolment->code, services.key.publicKey())) {
        services.enrolmentAttempts.noteFailure(request.address, services.clock.sinceBoot());
        return tl::unexpected(problem(403, "code-wrong", "The enrolment code is wrong or was made by another hub.",
                                      "Check the code and the hub's address."));
    }
    return std::move(*enrolment);
}

/// The newest root of the repository, or nothing if the hub was not told to trust one.
core::Result<std::string> contentRoot(const HubServices &services)
{
    auto root = services.content.repository().latest("root");
    return !root && root.error().code == core::Code::NotFound ? core::Result<std::string>(std::string()) : root;
}

void enrol(HubServices &services, Request request, const Responder &respond)
{
    const ProcessorTime time;
    auto wanted = readRequest(services, request);
    if (!wanted) {
        services.admission.noteRefused(request.address, time.spent());
        spdlog::warn("enrol: refused {} from {}: {}", wanted.error().status, request.address, wanted.error().body);
        return respond(std::move(wanted.error()));
    }
    auto root = contentRoot(services);
    if (!root)
        return respond(problemFor(root.error()));
    const bool isQueued = services.writer.offer(
        [&services, wanted = std::move(*wanted), root = std::move(*root),
         address = request.address](WriteContext &context) -> core::Result<Enrolled> {
            return enrolIn(context, services, wanted, root, address);
        },
        [&services, respond, address = request.address](const core::Result<Enrolled> &enrolled) {
            respond(enrolled ? answerTo(services, *enrolled, address) : problemFor(enrolled.error()));
        });
    if (!isQueued)
        respond(busyResponse());
}

} // namespace

void addEnrolRoute(Router &router, HubServices &services)
{
    router.add("POST", "/v1/enrol", [&services](Request request, const Responder &respond) {
        const auto wait = services.enrolmentAttempts.waitFor(request.address, services.clock.sinceBoot());
        if (wait.count() > 0)
            return respond(problemAfter(429, "too-many-attempts", "Too many wrong codes came from this address.",
                                        "Wait, then check the code before trying again.", wait));
        auto shared = std::make_shared<Request>(std::move(request));
        const bool isQueued =
            services.intakePool.offer([&services, shared, respond] { enrol(services, std::move(*shared), respond); },
                                      [&services, respond] { respond(intakeBusyResponse(services)); });
        if (!isQueued)
            respond(intakeBusyResponse(services));
    });
}

} // namespace hub
