// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "hub/api/admission.h"
#include "hub/api/http_server.h"
#include "hub/api/news_feed.h"
#include "hub/app/data_directory.h"

#include <memory>
#include <optional>
#include <string>

namespace hub {

/// The serving hub: store, roll-ups and HTTP, wired together.
class HubServer
{
public:
    struct Options
    {
        Endpoint listen{"127.0.0.1", 8480};
        HttpServer::Limits limits;
        std::chrono::milliseconds renewEvery = std::chrono::hours(1); ///< how often signatures are looked at
        NewsFeed::Pace news;
        std::optional<StoreLocation> database = std::nullopt; ///< else hub.sqlite in the data folder
        TrustedProxies proxies{};
        Admission::Rules shares{}; ///< of an address and a kiosk
    };

    /// Serves when it returns. `clock` outlives the server. Any number of hubs may share a PostgreSQL database and a
    /// data folder. Errors: those of DataDirectory, openStore() and Connection::open(), Io (port in use).
    [[nodiscard]] static core::Result<std::unique_ptr<HubServer>>
    start(const std::filesystem::path &data, const Options &options, const core::Clock &clock);
    ~HubServer();

    [[nodiscard]] const Endpoint &endpoint() const;
    /// The address of the page that makes the first administrator; none once there is an account.
    [[nodiscard]] std::optional<std::string> setupUrl() const;
    [[nodiscard]] const core::PublicKey &publicKey() const;

    /// Stops accepting, finishes the requests that have begun, writes what is queued. Thread: the one that started it.
    void stop();

private:
    class Parts;
    explicit HubServer(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace hub
