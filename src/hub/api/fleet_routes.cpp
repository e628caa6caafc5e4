// SPDX-License-Identifier: Apache-2.0
#include "hub/api/fleet_routes.h"

#include "core/encoding.h"
#include "core/sync_message.h"
#include "core/time_text.h"
#include "hub/api/office_gate.h"
#include "hub/api/problem.h"
#include "hub/auth/audit_log.h"
#include "hub/publish/newest_content.h"
#include "hub/store/code_repository.h"
#include "hub/store/kiosk_repository.h"
#include "hub/store/quarantine_repository.h"
#include "hub/store/venue_repository.h"

namespace hub {
namespace {

constexpr size_t kQuarantineShown = 200;

core::Json timeOrNull(const std::optional<std::chrono::sys_seconds> &time)
{
    return time ? core::Json(core::toText(*time)) : core::Json(nullptr);
}

core::Json toJson(const Venue &venue)
{
    return {{"id", venue.id}, {"name", venue.name}, {"district", venue.district}, {"kind", venue.kind}};
}

/// Null if it cannot be known: the screen never said what it shows, or the repository cannot be read.
core::Json outdatedOf(const KioskStatus &kiosk, const core::Result<NewestContent> &newest)
{
    if (!kiosk.pack || !newest || newest->empty())
        return nullptr;
    return outdatedRoles(*newest, *kiosk.pack, kiosk.venue);
}

core::Json toJson(const KioskStatus &kiosk, const core::Result<NewestContent> &newest)
{
    const core::PackInUse pack = kiosk.pack.value_or(core::PackInUse());
    return {{"id", kiosk.uuid},
            {"name", kiosk.name},
            {"venue", kiosk.venue},
            {"venue_name", kiosk.venueName},
            {"enrolled_at", core::toText(kiosk.enrolledAt)},
            {"last_seen_at", timeOrNull(kiosk.lastSeenAt)},
            {"reported_to_hour",
             kiosk.reportedToHour ? core::Json(core::hourText(*kiosk.reportedToHour)) : core::Json(nullptr)},
            {"pending_records", kiosk.pendingRecords},
            {"software", kiosk.software},
            {"pack", pack.id},
            {"pack_version", pack.version},
            {"manifest_sha256", pack.manifestSha256},
            {"beside", pack.beside},
            {"outdated", outdatedOf(kiosk, newest)},
            {"revoked_at", timeOrNull(kiosk.revokedAt)},
            {"clock_trusted", kiosk.isClockTrusted},
            {"copied", kiosk.isCopied},
            {"quarantined", kiosk.quarantined},
            {"dropped", kiosk.dropped},
            {"notes", kiosk.notes}};
}

core::Json toJson(const QuarantinedRecord &one)
{
    return {{"received_at", core::toText(one.receivedAt)}, {"reason", one.reason}, {"record", one.record}};
}

/// `list` as {"<key>": [...]}; `more` goes to toJson() of each.
template <typename T, typename... More>
Response listResponse(const char *key, const core::Result<std::vector<T>> &list, const More &...more)
{
    if (!list)
        return problemFor(list.error());
    core::Json rows = core::Json::array();
    for (const T &one : *list)
        rows.push_back(toJson(one, more...));
    return jsonResponse({{key, std::move(rows)}});
}

Response listVenues(HubServices &services)
{
    return listResponse("venues", services.readers.read([](Connection &connection) -> core::Result<std::vector<Venue>> {
        return VenueRepository(connection).all();
    }));
}

Response listKiosks(HubServices &services)
{
    return listResponse("kiosks",
                        services.readers.read([](Connection &connection) -> core::Result<std::vector<KioskStatus>> {
                            return KioskRepository(connection).all();
                        }),
                        newestContent(services.content.repository()));
}

/// What of a kiosk is in no sum, and why: ?kiosk=ID.
Response listQuarantine(HubServices &services, const Request &request)
{
    const auto kiosk = request.query.find("kiosk");
    if (kiosk == request.query.end())
        return problem(400, "malformed", "It is not said of which kiosk.", "Add ?kiosk= and the kiosk's id.");
    return listResponse(
        "records", services.readers.read([&](Connection &connection) -> core::Result<std::vector<QuarantinedRecord>> {
            return QuarantineRepository(connection).newest(kiosk->second, kQuarantineShown);
        }));
}

Response saveVenue(HubServices &services, const Request &request, const Session &session)
{
    return fromJsonBody(request, [&](const core::Json &body) {
        const Venue venue{body.at("id").get<std::string>(), body.at("name").get<core::LocalizedText>(),
                          body.value("district", ""), body.value("kind", "lobby")};
        const auto now = services.clock.utcNow();
        const auto saved = services.writer.run([&](WriteContext &context) -> core::Result<> {
            if (auto stored = VenueRepository(context.connection).save(venue); !stored)
                return stored;
            AuditLog(context.connection).add({session.account, request.address, "venue.saved", venue.id}, now);
            return {};
        });
        return saved ? jsonResponse(toJson(venue)) : problemFor(saved.error());
    });
}

Response makeCode(HubServices &services, const Request &request, const Session &session)
{
    return fromJsonBody(request, [&](const core::Json &body) {
        const std::int64_t days = body.value("days", std::int64_t(7));
        if (days < 1 || days > 366)
            return problem(400, "malformed", "A code is valid for 1 to 366 days.", "Choose another number of days.");
        const auto now = services.clock.utcNow();
        const CodeRepository::NewCode wanted{body.at("venue").get<std::string>(), body.value("uses", std::int64_t(1)),
                                             now + std::chrono::days(days)};
        const std::string code = core::makeEnrolmentCode(services.key.publicKey());
        const auto stored = services.writer.run([&](WriteContext &context) -> core::Result<> {
            const auto hash = services.codeHasher.hash(core::normalisedBase32(code));
            if (auto added = CodeRepository(context.connection).add(hash, wanted, now); !added)
                return added;
            AuditLog(context.connection)
                .add({session.account, request.address, "enrolment-code.made",
                      wanted.venue + ", " + std::to_string(wanted.uses) + " use(s)"},
                     now);
            return {};
        });
        return stored ? jsonResponse({{"code", code}, {"expires_at", core::toText(wanted.expiresAt)}})
                      : problemFor(stored.error());
    });
}

Response revokeKiosk(HubServices &services, const Request &request, const Session &session)
{
    return fromJsonBody(request, [&](const core::Json &body) {
        const std::string id = body.at("id").get<std::string>();
        const auto now = services.clock.utcNow();
        const auto revoked = services.writer.run([&](WriteContext &context) -> core::Result<> {
            if (!KioskRepository(context.connection).revoke(id, now))
                return core::failure(core::Code::NotFound, "there is no kiosk of that id");
            AuditLog(context.connection).add({session.account, request.address, "kiosk.revoked", id}, now);
            return {};
        });
        return revoked ? jsonResponse({{"id", id}}) : problemFor(revoked.error());
    });
}

} // namespace

void addFleetRoutes(Router &router, HubServices &services)
{
    OfficeGate gate(router, services);
    gate.get("/api/venues", Role::Viewer,
             [&services](const Request &, const Session &) { return listVenues(services); });
    gate.get("/api/kiosks", Role::Viewer,
             [&services](const Request &, const Session &) { return listKiosks(services); });
    gate.get("/api/kiosks/quarantine", Role::Viewer,
             [&services](const Request &request, const Session &) { return listQuarantine(services, request); });
    gate.post("/api/venues", Role::Admin, [&services](const Request &request, const Session &session) {
        return saveVenue(services, request, session);
    });
    gate.post("/api/enrolment-codes", Role::Admin, [&services](const Request &request, const Session &session) {
        return makeCode(services, request, session);
    });
    gate.post("/api/kiosks/revoke", Role::Admin, [&services](const Request &request, const Session &session) {
        return revokeKiosk(services, request, session);
    });
}

} // namespace hub
