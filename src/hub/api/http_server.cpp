// SPDX-License-Identifier: Apache-2.0
// The only file that includes Boost: it takes longer to compile than all others together.
#include "hub/api/http_server.h"

#include "hub/api/http_connection.h"

#include <boost/asio/steady_timer.hpp>
#include <charconv>
#include <thread>

namespace hub {
namespace {
constexpr std::chrono::milliseconds kAcceptRetry{200};
}

class HttpServer::Implementation
{
public:
    Implementation(Limits limits, Handlers handlers) : m_shared(std::make_shared<Shared>(limits, std::move(handlers)))
    {}

    core::Result<> listen(const Endpoint &wanted)
    {
        ErrorCode error;
        const auto address = asio::ip::make_address(wanted.host, error);
        if (error)
            return core::failure(core::Code::Malformed, "not an address to listen on: " + wanted.host);
        const tcp::endpoint where(address, wanted.port);
        if (!m_acceptor.open(where.protocol(), error))
            m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
        if (!error)
            m_acceptor.bind(where, error);
        if (!error)
            m_acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (error == asio::error::address_in_use)
            return core::failure(core::Code::Io, wanted.toText() + " is in use: is a hub running already? Stop it, or "
                                                                   "choose another port with --listen");
        if (error)
            return core::failure(core::Code::Io, "cannot listen on " + wanted.toText() + ": " + error.message());
        m_endpoint = {wanted.host, m_acceptor.local_endpoint().port()};
        return {};
    }

    void run()
    {
        accept();
        for (int i = 0; i < m_shared->registry.limits.threads; ++i)
            m_threads.emplace_back([this] { m_shared->context.run(); });
    }

    void stop(std::chrono::milliseconds grace)
    {
        if (m_threads.empty())
            return;
        Registry &registry = m_shared->registry;
        registry.isStopping = true;
        asio::post(m_acceptor.get_executor(), [this] {
            ErrorCode ignored;
            m_acceptor.close(ignored);
            m_retry.cancel();
        });
        for (const auto &connection : registry.all())
            connection->finish();
        if (!registry.waitForNone(grace)) {
            spdlog::warn("http: closing {} connection(s) that did not finish in time", registry.count());
            for (const auto &connection : registry.all())
                connection->abort();
            registry.waitForNone(std::chrono::seconds(1));
        }
        m_shared->disk.join();
        m_work.reset();
        m_shared->context.stop();
        for (std::thread &thread : m_threads)
            thread.join();
        m_threads.clear();
    }

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }

private:
    void accept()
    {
        m_acceptor.async_accept(asio::make_strand(m_shared->context), [this](ErrorCode error, tcp::socket socket) {
            if (m_shared->registry.isStopping)
                return;
            if (!error)
                std::make_shared<Connection>(std::move(socket), m_shared)->start();
            error || m_shared->registry.isFull() ? acceptLater() : accept();
        });
    }

    /// Out of descriptors, or as many connections as allowed: further clients wait in the kernel's queue, and those who
    /// are slow to say what they want make room.
    void acceptLater()
    {
        m_retry.expires_after(kAcceptRetry);
        m_retry.async_wait([this](ErrorCode error) {
            if (error || m_shared->registry.isStopping)
                return;
            if (!m_shared->registry.isFull())
                return accept();
            for (const auto &connection : m_shared->registry.all())
                connection->makeRoom();
            acceptLater();
        });
    }

    std::shared_ptr<Shared> m_shared;
    asio::executor_work_guard<asio::io_context::executor_type> m_work{m_shared->context.get_executor()};
    tcp::acceptor m_acceptor{asio::make_strand(m_shared->context)};
    asio::steady_timer m_retry{m_acceptor.get_executor()};
    Endpoint m_endpoint;
    std::vector<std::thread> m_threads;
};

core::Result<Endpoint> Endpoint::fromText(std::string_view text)
{
    const size_t colon = text.rfind(':');
    Endpoint endpoint;
    if (colon == std::string_view::npos)
        return core::failure(core::Code::Malformed, "expected ADDRESS:PORT, got " + std::string(text));
    std::string_view host = text.substr(0, colon);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    const std::string_view port = text.substr(colon + 1);
    const auto read = std::from_chars(port.data(), port.data() + port.size(), endpoint.port);
    if (host.empty() || read.ec != std::errc() || read.ptr != port.data() + port.size())
        return core::failure(core::Code::Malformed, "expected ADDRESS:PORT, got " + std::string(text));
    endpoint.host = host;
    return endpoint;
}

std::string Endpoint::toText() const
{
    const bool isV6 = host.find(':') != std::string::npos;
    return (isV6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

core::Result<std::unique_ptr<HttpServer>> HttpServer::start(const Endpoint &endpoint, Limits limits, Handlers handlers)
{
    auto implementation = std::make_unique<Implementation>(limits, std::move(handlers));
    if (auto listening = implementation->listen(endpoint); !listening)
        return tl::unexpected(listening.error());
    implementation->run();
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(implementation)));
}

HttpServer::HttpServer(std::unique_ptr<Implementation> implementation) : m_implementation(std::move(implementation)) {}

HttpServer::~HttpServer() { stop(std::chrono::milliseconds(0)); }

const Endpoint &HttpServer::endpoint() const { return m_implementation->endpoint(); }

void HttpServer::stop(std::chrono::milliseconds grace) { m_implementation->stop(grace); }

} // namespace hub
