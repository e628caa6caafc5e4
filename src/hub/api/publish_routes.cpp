// SPDX-License-Identifier: Apache-2.0
#include "hub/api/publish_routes.h"

#include "hub/api/office_gate.h"
#include "hub/api/problem.h"
#include "hub/api/sync_route.h"
#include "hub/publish/file_intake.h"

#include <charconv>
#include <spdlog/spdlog.h>

namespace hub {
namespace {

constexpr std::string_view kBlobs = "/v1/publish/blobs/";

Response publishProblem(const core::Error &error)
{
    using core::Code;
    switch (error.code) {
    case Code::NotFound:
        return problem(409, "no-trusted-root", error.detail,
                       "On the hub's machine run huhang-hub trust-root with the office's 1.root.json.");
    case Code::Forged:
        return problem(403, "not-signed", error.detail,
                       "Let as many holders of the role's keys sign as it needs, then send again.");
    case Code::Rejected:
        return problem(422, "refused", error.detail, "Release a version that is right, then send again.");
    case Code::Full:
        return problem(507, "disk-full", error.detail,
                       "Make room in the hub's data folder, then send again; what has arrived stays.");
    case Code::Io:
    case Code::Malformed:
    case Code::Unsupported:
        return problemFor(error);
    }
    std::abort();
}

/// How often an address may be wrong is bounded; a release that only lacks files is not wrong.
std::optional<Response> blockedResponse(HubServices &services, const std::string &address)
{
    const auto wait = services.publishAttempts.waitFor(address, services.clock.sinceBoot());
    if (wait.count() == 0)
        return std::nullopt;
    return problemAfter(429, "too-many-attempts", "Too many releases or files from this address were refused.",
                        "Wait, and find out what was wrong with them.", wait);
}

Response refusal(HubServices &services, const std::string &address, const core::Error &error)
{
    Response response = publishProblem(error);
    if (response.status < 500 && error.code != core::Code::NotFound)
        services.publishAttempts.noteFailure(address, services.clock.sinceBoot());
    spdlog::warn("publish: refused {} from {}: {}", response.status, address, error.detail);
    return response;
}

Response publish(HubServices &services, const Request &request)
{
    const auto json = jsonBody(request);
    if (!json)
        return json.error();
    const auto release = releaseFromJson(*json);
    if (!release)
        return refusal(services, request.address, release.error());
    const auto verdict = services.publisher.submit(*release, "", request.address);
    if (!verdict)
        return refusal(services, request.address, verdict.error());
    services.publishAttempts.noteSuccess(request.address);
    if (!verdict->missing.empty()) {
        services.pendingUploads.expect(fingerprintOf(*release), verdict->missing);
        core::Json missing = core::Json::array();
        for (const WantedFile &file : verdict->missing)
            missing.push_back({{"sha256", file.sha256}, {"bytes", file.bytes}});
        return jsonResponse({{"missing", std::move(missing)}});
    }
    services.pendingUploads.forget(fingerprintOf(*release));
    if (verdict->isNew) {
        spdlog::info("publish: a release from {} is published", request.address);
        services.news.wake();
        services.renewal.wake(); // nothing is left to sign: it finds that the hub is well again
    }
    return jsonResponse({{"published", true}, {"versions", verdict->versions}});
}

/// A manifest or blob that is being sent.
class BlobSink final : public BodySink
{
public:
    BlobSink(HubServices &services, std::string address, WantedFile wanted)
        : m_services(services), m_address(std::move(address)), m_wanted(std::move(wanted))
    {}

    [[nodiscard]] std::optional<Response> take(std::string_view piece) override
    {
        const auto taken = opened().and_then([&] { return m_intake->take(piece); });
        return taken ? std::nullopt : std::optional(refusal(m_services, m_address, taken.error()));
    }
    [[nodiscard]] Response finish() override
    {
        const auto placed = opened().and_then([&] { return m_intake->finish(); });
        if (placed)
            return jsonResponse({{"sha256", m_wanted.sha256}, {"bytes", m_wanted.bytes}});
        if (placed.error().code != core::Code::Forged)
            return refusal(m_services, m_address, placed.error());
        m_services.publishAttempts.noteFailure(m_address, m_services.clock.sinceBoot());
        return problem(422, "wrong-hash", placed.error().detail, "Send the file that the manifest names.");
    }

private:
    /// The file is made here and not by the constructor, which runs on an I/O thread.
    [[nodiscard]] core::Result<> opened()
    {
        if (m_intake)
            return {};
        return FileIntake::begin(m_services.content, kUploadsPurpose, m_wanted).map([&](FileIntake intake) {
            m_intake.emplace(std::move(intake));
        });
    }

    HubServices &m_services;
    std::string m_address;
    WantedFile m_wanted;
    std::optional<FileIntake> m_intake;
};

bool isLength(std::string_view text, std::int64_t bytes)
{
    std::int64_t length = -1;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), length);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && length == bytes;
}

UploadDecision decideUpload(HubServices &services, const Request &head)
{
    const std::string sha256 = head.path.substr(kBlobs.size());
    if (auto blocked = blockedResponse(services, head.address))
        return tl::unexpected(std::move(*blocked));
    auto wanted = services.pendingUploads.find(sha256);
    if (!wanted)
        return tl::unexpected(problem(409, "not-awaited", "No release that was posted lacks a file with this hash.",
                                      "Post the release first, then send the files that the answer lists."));
    if (const auto encoding = head.header("content-encoding"); !encoding.empty() && encoding != "identity")
        return tl::unexpected(
            problem(415, "content-encoding", "A file is sent as it is.", "Send no Content-Encoding."));
    const std::string_view length = head.header("content-length");
    if (!length.empty() && !isLength(length, wanted->bytes)) // none at all is refused by the server
        return tl::unexpected(problem(422, "wrong-size",
                                      "The file " + sha256 + " has " + std::to_string(wanted->bytes) + " bytes, not " +
                                          std::string(length) + ".",
                                      "Send the file that the manifest names."));
    return std::make_shared<BlobSink>(services, head.address, std::move(*wanted));
}

} // namespace

void addPublishRoutes(Router &router, HubServices &services)
{
    router.add("POST", "/v1/publish", [&services](Request request, const Responder &respond) {
        if (auto blocked = blockedResponse(services, request.address))
            return respond(std::move(*blocked));
        auto shared = std::make_shared<Request>(std::move(request));
        if (!services.publishPool.offer([&services, shared, respond] { respond(publish(services, *shared)); }))
            respond(busyResponse());
    });
    router.addUploads(std::string(kBlobs), [&services](const Request &head) { return decideUpload(services, head); });
}

} // namespace hub
