// SPDX-License-Identifier: Apache-2.0
#include "hub/app/hub_server.h"

#include "core/encoding.h"
#include "core/random.h"
#include "hub/api/asset_routes.h"
#include "hub/api/enrol_route.h"
#include "hub/api/events_route.h"
#include "hub/api/fleet_routes.h"
#include "hub/api/health_route.h"
#include "hub/api/hub_services.h"
#include "hub/api/publish_routes.h"
#include "hub/api/report_routes.h"
#include "hub/api/repository_routes.h"
#include "hub/api/session_routes.h"
#include "hub/api/sync_route.h"
#include "hub/auth/audit_log.h"
#include "hub/dashboard/assets.h"
#include "hub/publish/file_intake.h"
#include "hub/publish/online_keys.h"
#include "hub/rollup/day_rollup.h"

namespace hub {
namespace {

constexpr std::chrono::seconds kStopGrace{25};
/// Few, because requests wait meanwhile.
constexpr size_t kPartsPerUpkeep = 2;
constexpr size_t kQueued = 512;
/// A message of every kiosk of a large fleet, but none that would wait so long that its sender gives up (20 s).
constexpr size_t kQueuedMessages = 16'384;
constexpr std::chrono::seconds kLongestWait{10};
/// Of what is read and waits for the store: some 300 bytes a record. Fewer messages than the store's queue takes, which
/// others use too.
constexpr size_t kStoreRoomRecords = 200'000;
constexpr size_t kStoreRoomMessages = kQueued / 2;
constexpr AttemptLimiter::Rule kEnrolmentRule{10, std::chrono::seconds(60), std::chrono::hours(1),
                                              std::chrono::hours(2)};
/// Nothing can be guessed here: this only bounds the work that wrong releases make, and must not keep an office out for
/// long whose address (that of a proxy) others share.
constexpr AttemptLimiter::Rule kPublishRule{20, std::chrono::seconds(2), std::chrono::seconds(60),
                                            std::chrono::hours(1)};

core::Result<bool> recomputeDirtyDays(WriteContext &context)
{
    return DayRollup(context.connection).refresh(kFirstReportDay, kLastReportDay, kPartsPerUpkeep);
}

/// What publishing writes to the audit log goes through the one writer.
Publisher::Audit auditIn(StoreWriter &writer, const core::Clock &clock)
{
    return [&writer, &clock](const AuditEntry &entry) -> core::Result<> {
        const auto written = writer.run([&](WriteContext &context) -> core::Result<> {
            AuditLog(context.connection).add(entry, clock.utcNow());
            return {};
        });
        if (written)
            return {};
        return core::failure(core::Code::Io, "cannot write the audit log: " + written.error().detail);
    };
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
    Parts(DataDirectory data, std::optional<FileLock> lock, OpenedStore store, tuf_signing::OnlineKeys onlineKeys,
          const core::Clock &clock, const Options &options)
        : m_data(std::move(data)),
          m_lock(std::move(lock)),
          m_codeHasher(m_data.key()),
          m_writer(std::move(store.connection), recomputeDirtyDays),
          m_readers(std::move(store.where)),
          m_content(m_data.path()),
          m_publisher(m_content, std::move(onlineKeys), clock, auditIn(m_writer, clock)),
          m_signIn(m_writer, m_readers, clock, m_setupToken),
          m_renewal(m_publisher, clock, options.renewEvery),
          m_news(m_content, options.news),
          m_admission(options.shares, clock),
          m_services{clock,
                     m_data.key(),
                     m_codeHasher,
                     m_writer,
                     m_readers,
                     m_signIn,
                     m_enrolmentAttempts,
                     m_admission,
                     m_storeRoom,
                     m_appointments,
                     m_intakePool,
                     m_replyPool,
                     m_officePool,
                     m_passwordPool,
                     m_filePool,
                     m_content,
                     m_publisher,
                     m_renewal,
                     m_news,
                     m_pendingUploads,
                     m_publishAttempts,
                     m_publishPool}
    {
        FileIntake::removeUnfinished(m_content, kUploadsPurpose);
        addSyncRoute(m_router, m_services);
        addEnrolRoute(m_router, m_services);
        addSessionRoutes(m_router, m_services);
        addFleetRoutes(m_router, m_services);
        addReportRoutes(m_router, m_services);
        addRepositoryRoutes(m_router, m_services);
        addAssetRoutes(m_router, dashboardAssets());
        addPublishRoutes(m_router, m_services);
        addEventsRoute(m_router, m_services);
        addHealthRoute(m_router, m_services);
    }

    core::Result<> listen(const Options &options)
    {
        const auto route = [this](Request request, const Responder &respond) {
            m_router.route(std::move(request), respond);
        };
        auto server =
            HttpServer::start(options.listen, options.limits,
                              {route, [this](const Request &head) { return m_router.decideUpload(head); },
                               [this](const Request &head) { return m_admission.refusal(head); }, options.proxies});
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
        m_publishPool.stop();
        m_renewal.stop();
        m_news.stop();
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
    std::optional<FileLock> m_lock;
    CodeHasher m_codeHasher;
    StoreWriter m_writer;
    Readers m_readers;
    const ContentFolder m_content;
    Publisher m_publisher;
    const std::string m_setupToken = newSetupToken();
    SignIn m_signIn;
    AttemptLimiter m_enrolmentAttempts{kEnrolmentRule};
    StoreRoom m_storeRoom{kStoreRoomRecords, kStoreRoomMessages};
    Appointments m_appointments;
    WorkPool m_intakePool{2, kQueuedMessages, kLongestWait};
    WorkPool m_replyPool{1, 4 * kQueued};
    WorkPool m_officePool{2, kQueued};
    WorkPool m_passwordPool{2, 64};
    WorkPool m_filePool{2, 32 * kQueued}; // small jobs, and ten thousand kiosks look at once when there is news
    PendingUploads m_pendingUploads;
    AttemptLimiter m_publishAttempts{kPublishRule};
    WorkPool m_publishPool{1, 16};
    Renewal m_renewal;
    NewsFeed m_news;
    Admission m_admission;
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
    std::optional<FileLock> lock;
    if (!options.database || !options.database->isPostgres()) {
        auto taken = directory->lock();
        if (!taken)
            return tl::unexpected(taken.error());
        lock.emplace(std::move(*taken));
    }
    auto store = openStore(*directory, options.database);
    if (!store)
        return tl::unexpected(store.error());
    auto onlineKeys = openOnlineKeys(data);
    if (!onlineKeys)
        return tl::unexpected(onlineKeys.error());
    auto parts = std::make_unique<Parts>(std::move(*directory), std::move(lock), std::move(*store),
                                         std::move(*onlineKeys), clock, options);
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
