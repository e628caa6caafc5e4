// SPDX-License-Identifier: Apache-2.0
#include "hub/app/hub_server.h"

#include "core/encoding.h"
#include "core/random.h"
#include "hub/api/asset_routes.h"
#include "hub/api/enrol_route.h"
#include "hub/api/fleet_routes.h"
#include "hub/api/hub_services.h"
#include "hub/api/problem.h"
#include "hub/api/report_routes.h"
#include "hub/api/repository_routes.h"
#include "hub/api/session_routes.h"
#include "hub/api/sync_route.h"
#include "hub/dashboard/assets.h"
#include "hub/rollup/day_rollup.h"

namespace hub {
namespace {

constexpr std::chrono::seconds kStopGrace{25};
constexpr size_t kPartsPerUpkeep = 8;
constexpr size_t kQueued = 512;
constexpr AttemptLimiter::Rule kEnrolmentRule{10, std::chrono::seconds(60), std::chrono::hours(1),
                                              std::chrono::hours(2)};

core::Result<bool> recomputeDirtyDays(WriteContext &context)
{
    return DayRollup(context.connection).refresh(kFirstReportDay, kLastReportDay, kPartsPerUpkeep);
}

std::string newSetupToken()
{
    std::array<std::byte, 32> bytes{};
    core::fillRandom(bytes);
    return core::toHex(bytes);
}

} // namespace

/// In the order of construction; what is used is above its users.
class HubServer::Parts
{
public:
    Parts(DataDirectory data, FileLock lock, std::unique_ptr<Connection> connection, const core::Clock &clock)
        : m_data(std::move(data)),
          m_lock(std::move(lock)),
          m_codeHasher(m_data.key()),
          m_writer(std::move(connection), recomputeDirtyDays),
          m_readers(m_data.databaseFile()),
          m_content(m_data.path()),
          m_signIn(m_writer, m_readers, clock, m_setupToken),
          m_services{clock,          m_data.key(),        m_codeHasher, m_writer,    m_readers,
                     m_signIn,       m_enrolmentAttempts, m_intakePool, m_replyPool, m_officePool,
                     m_passwordPool, m_filePool,          m_content}
    {
        addSyncRoute(m_router, m_services);
        addEnrolRoute(m_router, m_services);
        addSessionRoutes(m_router, m_services);
        addFleetRoutes(m_router, m_services);
        addReportRoutes(m_router, m_services);
        addRepositoryRoutes(m_router, m_services);
        addAssetRoutes(m_router, dashboardAssets());
        m_router.add("GET", "/healthz", [](const Request &, const Responder &respond) {
            respond(jsonResponse({{"status", "ok"}, {"version", HUHANG_VERSION}}));
        });
    }

    core::Result<> listen(const Options &options)
    {
        const auto route = [this](Request request, const Responder &respond) {
            m_router.route(std::move(request), respond);
        };
        auto server = HttpServer::start(options.listen, options.limits,
                                        {route, [this](const Request &head) { return m_router.decideUpload(head); }});
        if (!server)
            return tl::unexpected(server.error());
        m_http = std::move(*server);
        return {};
    }

    void stop()
    {
        if (m_http)
            m_http->stop(kStopGrace);
        m_intakePool.stop();
        m_passwordPool.stop();
        m_officePool.stop();
        m_filePool.stop();
        m_writer.stop();
        m_replyPool.stop();
    }

    [[nodiscard]] const Endpoint &endpoint() const { return m_http->endpoint(); }
    [[nodiscard]] const core::PublicKey &publicKey() const { return m_data.key().publicKey(); }
    [[nodiscard]] std::optional<std::string> setupUrl()
    {
        if (!m_signIn.isSetupRequired().value_or(false))
            return std::nullopt;
        return "http://" + endpoint().toText() + "/#/setup?token=" + m_setupToken;
    }

private:
    DataDirectory m_data;
    FileLock m_lock;
    CodeHasher m_codeHasher;
    StoreWriter m_writer;
    Readers m_readers;
    const ContentFolder m_content;
    const std::string m_setupToken = newSetupToken();
    SignIn m_signIn;
    AttemptLimiter m_enrolmentAttempts{kEnrolmentRule};
    WorkPool m_intakePool{2, kQueued};
    WorkPool m_replyPool{1, 4 * kQueued};
    WorkPool m_officePool{2, kQueued};
    WorkPool m_passwordPool{2, 64};
    WorkPool m_filePool{2, kQueued};
    HubServices m_services;
    Router m_router;
    std::unique_ptr<HttpServer> m_http;
};

core::Result<std::unique_ptr<HubServer>> HubServer::start(const std::filesystem::path &data, const Options &options,
                                                          const core::Clock &clock)
{
    auto directory = DataDirectory::open(data);
    if (!directory)
        return tl::unexpected(directory.error());
    auto lock = directory->lock();
    if (!lock)
        return tl::unexpected(lock.error());
    auto connection = Connection::open(directory->databaseFile());
    if (!connection)
        return tl::unexpected(connection.error());
    auto parts = std::make_unique<Parts>(std::move(*directory), std::move(*lock), std::move(*connection), clock);
    if (auto listening = parts->listen(options); !listening)
        return tl::unexpected(listening.error());
    return std::unique_ptr<HubServer>(new HubServer(std::move(parts)));
}

HubServer::HubServer(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

HubServer::~HubServer() { stop(); }

const Endpoint &HubServer::endpoint() const { return m_parts->endpoint(); }

std::optional<std::string> HubServer::setupUrl() const { return m_parts->setupUrl(); }

const core::PublicKey &HubServer::publicKey() const { return m_parts->publicKey(); }

void HubServer::stop() { m_parts->stop(); }

} // namespace hub
