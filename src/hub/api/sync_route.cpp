// SPDX-License-Identifier: Apache-2.0
#include "hub/api/sync_route.h"

#include "core/dsse.h"
#include "core/gzip.h"
#include "core/random.h"
#include "core/sha256.h"
#include "core/sync_message.h"
#include "hub/api/problem.h"
#include "hub/api/processor_time.h"
#include "hub/store/kiosk_repository.h"
#include "hub/store/sync_merge.h"

#include <array>
#include <memory>
#include <optional>
#include <spdlog/spdlog.h>

namespace hub {
namespace {

Response revokedResponse()
{
    return problem(403, "revoked", "This kiosk was revoked at the hub.", "Enrol it anew with a fresh data folder.");
}

/// The answer to what cannot be unpacked or read.
Response unreadable(const core::Error &error)
{
    if (error.code == core::Code::Rejected)
        return problem(413, "too-large", error.detail, "Send fewer records at a time.");
    return problem(400, "malformed", error.detail, "Send the message again.");
}

/// The kiosk whose key signed the envelope.
tl::expected<KioskIdentity, Response> verifiedSender(HubServices &services, const core::Envelope &envelope)
{
    bool isKnown = false;
    for (const core::Envelope::Signature &signature : envelope.signatures) {
        if (auto refusal = services.admission.refusalOfKiosk(signature.keyId))
            return tl::unexpected(std::move(*refusal));
        const auto kiosk =
            services.readers.read([&](Connection &connection) -> core::Result<std::optional<KioskIdentity>> {
                return KioskRepository(connection).findByKeyId(signature.keyId);
            });
        if (!kiosk)
            return tl::unexpected(problemFor(kiosk.error()));
        if (!*kiosk)
            continue;
        isKnown = true;
        if (core::isSignedBy(envelope, (*kiosk)->publicKey))
            return **kiosk;
    }
    if (isKnown)
        return tl::unexpected(problem(401, "wrong-signature", "The signature does not fit the message.",
                                      "Sign the message as it is sent, with the key that was enrolled."));
    return tl::unexpected(problem(401, "unknown-kiosk", "No kiosk with this key is enrolled at this hub.",
                                  "Enrol the kiosk with a code of this hub."));
}

struct Incoming
{
    KioskIdentity kiosk;
    core::ReadReport message;
    std::string payloadSha256;
};

tl::expected<Incoming, Response> readMessage(HubServices &services, Request &request)
{
    const auto body = kioskBody(request);
    if (!body)
        return tl::unexpected(body.error());
    auto envelope = core::envelopeFromJson(*body);
    if (!envelope)
        return tl::unexpected(problemFor(envelope.error()));
    if (envelope->payloadType != core::kSyncType)
        return tl::unexpected(problem(400, "malformed", "The envelope's payload type is not that of a sync message.",
                                      "Send payload type " + std::string(core::kSyncType) + "."));
    auto kiosk = verifiedSender(services, *envelope);
    if (!kiosk)
        return tl::unexpected(kiosk.error());
    if (kiosk->isRevoked)
        return tl::unexpected(revokedResponse());
    auto message = core::syncReportFromPayload(envelope->payload);
    if (!message)
        return tl::unexpected(unreadable(message.error()));
    if (message->report.kiosk != kiosk->uuid)
        return tl::unexpected(problem(401, "wrong-signature",
                                      "The message names another kiosk than the one that signed.",
                                      "Enrol the kiosk anew with a fresh data folder."));
    return Incoming{std::move(*kiosk), std::move(*message), core::sha256Hex(core::asBytes(envelope->payload))};
}

/// What a message holds until the store has it: the kiosk's turn, and room.
struct Place
{
    Admission::Turn turn;
    std::shared_ptr<const void> room;
};

void store(HubServices &services, Incoming incoming, Place taken, const Responder &respond)
{
    const auto place = std::make_shared<std::optional<Place>>(std::move(taken));
    const auto shared = std::make_shared<const Incoming>(std::move(incoming));
    const bool isQueued = services.writer.offer(
        [&services, shared](WriteContext &context) {
            return SyncMerge(context)
                .apply(shared->kiosk.row, shared->message, services.clock.utcNow())
                .map([&](core::SyncReceipt receipt) {
                    receipt.messageSha256 = shared->payloadSha256;
                    return receipt;
                });
        },
        [&services, respond, place](const core::Result<core::SyncReceipt> &receipt) {
            place->reset(); // before the receipt goes out: the next message follows it at once
            if (!receipt)
                return respond(receipt.error().code == core::Code::Rejected ? revokedResponse()
                                                                            : problemFor(receipt.error()));
            // Signed off the writer's thread: 25 µs a receipt would cost it a tenth of its time.
            const bool isOffered = services.replyPool.offer([&services, respond, receipt = *receipt] {
                const core::Envelope envelope =
                    core::signEnvelope(std::string(core::kReceiptType), core::toJson(receipt), services.key);
                respond({200, {{"Content-Type", "application/json"}}, core::toJson(envelope), {}});
            });
            if (!isOffered)
                respond(busyResponse());
        },
        [&services, shared](WriteContext &context) {
            SyncMerge(context).expect(shared->kiosk.row, shared->message, services.clock.utcNow());
        });
    if (!isQueued)
        respond(intakeBusyResponse(services));
}

void sync(HubServices &services, Request request, const Responder &respond)
{
    const ProcessorTime time;
    auto incoming = readMessage(services, request);
    if (!incoming) {
        if (incoming.error().status < 429)
            services.admission.noteRefused(request.address, time.spent());
        spdlog::warn("sync: refused {} from {}: {}", incoming.error().status, request.address, incoming.error().body);
        return respond(std::move(incoming.error()));
    }
    auto turn = services.admission.begin(incoming->kiosk.uuid, incoming->kiosk.publicKey.keyId());
    if (!turn)
        return respond(std::move(turn.error()));
    auto room = services.storeRoom.enter(incoming->message.report.records.size());
    store(services, std::move(*incoming), {std::move(*turn), std::move(room)}, respond);
}

} // namespace

tl::expected<std::string, Response> kioskBody(Request &request)
{
    const std::string_view encoding = request.header("content-encoding");
    if (encoding.empty() || encoding == "identity")
        return std::move(request.body);
    if (encoding != "gzip")
        return tl::unexpected(problem(415, "content-encoding", "The hub reads gzip or nothing.", "Send gzip."));
    auto body = core::gunzip(request.body, core::kMaxUnpackedBytes);
    if (body)
        return std::move(*body);
    return tl::unexpected(unreadable(body.error()));
}

Response busyResponse()
{
    // Not the same for all, so that they do not return in step.
    std::array<std::byte, 1> random{};
    core::fillRandom(random);
    return problemAfter(503, "busy", "The hub has more to do than it can queue.", "Try again later.",
                        std::chrono::seconds(2 + std::to_integer<int>(random[0]) % 8));
}

Response intakeBusyResponse(HubServices &services)
{
    return problemAfter(503, "busy", "More kiosks send at once than the hub can queue.",
                        "Nothing is lost: it is sent again, at the time that this answer names.",
                        services.appointments.next(services.clock.sinceBoot(), services.intakePool.load()));
}

void addSyncRoute(Router &router, HubServices &services)
{
    router.add("POST", "/v1/sync", [&services](Request request, const Responder &respond) {
        auto shared = std::make_shared<Request>(std::move(request));
        const bool isQueued =
            services.intakePool.offer([&services, shared, respond] { sync(services, std::move(*shared), respond); },
                                      [&services, respond] { respond(intakeBusyResponse(services)); });
        if (!isQueued)
            respond(intakeBusyResponse(services));
    });
}

} // namespace hub
