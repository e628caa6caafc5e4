// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "hub/api/http_message.h"
#include "hub/api/trusted_proxies.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

namespace hub {

/// An address to listen on: "127.0.0.1:8480", "[::1]:8480", port 0 for any free one.
struct Endpoint
{
    std::string host;
    std::uint16_t port = 0;

    /// Errors: Malformed.
    [[nodiscard]] static core::Result<Endpoint> fromText(std::string_view text);
    [[nodiscard]] std::string toText() const;
};

/// HTTP/1.1 for hostile clients: bounded headers, bodies, connections and an absolute deadline for each read and write.
/// A body that comes in pieces has a deadline for each piece: it may take long, but not stand still.
class HttpServer
{
public:
    struct Limits
    {
        size_t headerBytes = size_t(16) << 10;
        size_t bodyBytes = size_t(4) << 20;
        size_t allBodiesBytes = size_t(256) << 20; ///< of all that are in memory, until they are answered
        size_t connections = 32'768;
        size_t listeners = 24'576; ///< connections on which a Broadcast is told: never all
        std::chrono::milliseconds readDeadline{20'000};
        std::chrono::milliseconds crowdedDeadline{3'000}; ///< instead of that while others wait for a connection
        std::chrono::milliseconds writeDeadline{20'000};
        size_t downloads = 1024; ///< bodies from disk that are being sent: never all connections
        size_t uploads = 16;     ///< bodies that are being taken to disk
        std::chrono::milliseconds pieceDeadline{60'000}; ///< for each 64 KiB of those
        int threads = 2;
    };
    struct Handlers
    {
        RequestHandler request;
        UploadGate upload = nullptr;
        AdmissionGate admission = nullptr;
        TrustedProxies proxies{};
    };

    /// Listens and serves on threads of its own. Errors: Io (port in use, address not of this machine).
    [[nodiscard]] static core::Result<std::unique_ptr<HttpServer>> start(const Endpoint &endpoint, Limits limits,
                                                                         Handlers handlers);
    ~HttpServer();

    /// With the real port.
    [[nodiscard]] const Endpoint &endpoint() const;
    /// Stops accepting, closes connections that are between requests, and waits up to `grace` for the requests that
    /// have begun to be answered. What the handlers work with must live until this returns.
    void stop(std::chrono::milliseconds grace);

private:
    class Implementation;
    explicit HttpServer(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace hub
