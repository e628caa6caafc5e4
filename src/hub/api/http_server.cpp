// SPDX-License-Identifier: Apache-2.0
// The only file that includes Boost: it takes longer to compile than all others together.
#include "hub/api/http_server.h"

#include "hub/api/problem.h"

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <charconv>
#include <condition_variable>
#include <ctime>
#include <mutex>
#include <spdlog/spdlog.h>
#include <thread>
#include <unordered_map>

namespace hub {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;
using ErrorCode = boost::system::error_code;

constexpr std::chrono::seconds kLingerDeadline{2};
constexpr std::chrono::milliseconds kAcceptRetry{100};

std::string httpDate()
{
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    char text[64];
    return {text, std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &utc)};
}

std::string addressText(const tcp::socket &socket)
{
    ErrorCode error;
    const auto peer = socket.remote_endpoint(error);
    if (error)
        return "unknown";
    const asio::ip::address address = peer.address();
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
    return address.to_string();
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    return lower;
}

class Connection;

/// What connections share, and the count of them that stop() waits for.
class Registry
{
public:
    Registry(HttpServer::Limits serverLimits, RequestHandler requestHandler)
        : limits(serverLimits), handler(std::move(requestHandler))
    {}

    void add(Connection *connection, std::weak_ptr<Connection> handle)
    {
        const std::lock_guard lock(m_mutex);
        m_connections.emplace(connection, std::move(handle));
    }
    void remove(Connection *connection)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_connections.erase(connection);
        }
        m_gone.notify_all();
    }
    [[nodiscard]] size_t count()
    {
        const std::lock_guard lock(m_mutex);
        return m_connections.size();
    }
    [[nodiscard]] std::vector<std::shared_ptr<Connection>> all()
    {
        const std::lock_guard lock(m_mutex);
        std::vector<std::shared_ptr<Connection>> alive;
        for (const auto &[connection, handle] : m_connections)
            if (auto held = handle.lock())
                alive.push_back(std::move(held));
        return alive;
    }
    bool waitForNone(std::chrono::milliseconds atMost)
    {
        std::unique_lock lock(m_mutex);
        return m_gone.wait_for(lock, atMost, [this] { return m_connections.empty(); });
    }

    const HttpServer::Limits limits;
    const RequestHandler handler;
    std::atomic<bool> isStopping = false;

private:
    std::mutex m_mutex;
    std::condition_variable m_gone;
    std::unordered_map<Connection *, std::weak_ptr<Connection>> m_connections;
};

/// Lives as long as anybody may still answer a request, even past the server.
struct Shared
{
    Shared(HttpServer::Limits limits, RequestHandler handler) : registry(limits, std::move(handler)) {}
    Registry registry;
    asio::io_context context;
};

/// One client. Everything runs on the strand of its socket.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(tcp::socket socket, std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared)),
          m_registry(m_shared->registry),
          m_stream(std::move(socket)),
          m_address(addressText(m_stream.socket()))
    {}
    ~Connection() { m_registry.remove(this); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void start()
    {
        m_registry.add(this, weak_from_this());
        ErrorCode ignored;
        m_stream.socket().set_option(tcp::no_delay(true), ignored);
        asio::post(m_stream.get_executor(), [self = shared_from_this()] { self->readHeader(); });
    }

    /// Closes at once if no whole request has begun, else after its answer.
    void finish()
    {
        asio::post(m_stream.get_executor(), [self = shared_from_this()] {
            self->m_isFinishing = true;
            if (self->m_isReadingHeader)
                self->close();
        });
    }
    void abort()
    {
        asio::post(m_stream.get_executor(), [self = shared_from_this()] { self->close(); });
    }

private:
    void readHeader()
    {
        if (m_isFinishing || m_registry.isStopping)
            return close();
        m_parser.emplace();
        m_parser->header_limit(std::uint32_t(m_registry.limits.headerBytes));
        m_parser->body_limit(m_registry.limits.bodyBytes);
        m_isReadingHeader = true;
        m_stream.expires_after(m_registry.limits.readDeadline);
        http::async_read_header(m_stream, m_buffer, *m_parser, [self = shared_from_this()](ErrorCode error, size_t) {
            self->m_isReadingHeader = false;
            error ? self->refuse(error) : self->headerRead();
        });
    }

    void headerRead()
    {
        if (!beast::iequals(m_parser->get()[http::field::expect], "100-continue"))
            return readBody();
        static constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
        m_stream.expires_after(m_registry.limits.writeDeadline);
        asio::async_write(m_stream, asio::buffer(kContinue), [self = shared_from_this()](ErrorCode error, size_t) {
            error ? self->close() : self->readBody();
        });
    }

    void readBody()
    {
        m_stream.expires_after(m_registry.limits.readDeadline);
        http::async_read(m_stream, m_buffer, *m_parser, [self = shared_from_this()](ErrorCode error, size_t) {
            error ? self->refuse(error) : self->handle();
        });
    }

    void refuse(ErrorCode error)
    {
        m_isKeptAlive = false;
        m_isLingering = true;
        if (error == http::error::body_limit)
            return send(problem(413, "too-large", "The body is larger than the hub accepts.", "Send less at a time."));
        if (error == http::error::header_limit || error == http::error::buffer_overflow)
            return send(problem(431, "header-too-large", "The header is larger than the hub accepts.", "Send less."));
        const bool isHttpError = error.category() == http::make_error_code(http::error::bad_method).category();
        if (!isHttpError || error == http::error::end_of_stream || error == http::error::partial_message)
            return close(); // the client went away or was too slow
        send(problem(400, "malformed", "This is not HTTP/1.1: " + error.message(), "Correct the request."));
    }

    void handle()
    {
        m_stream.expires_never();
        auto message = m_parser->release();
        m_isKeptAlive = message.keep_alive();
        m_isHead = message.method() == http::verb::head;
        Request request;
        request.method = m_isHead ? "GET" : std::string(message.method_string());
        request.address = m_address;
        for (const auto &field : message)
            request.headers[lowered(field.name_string())] = std::string(field.value());
        request.body = std::move(message.body());
        auto target = parseTarget(message.target());
        if (!target)
            return send(problem(400, "malformed", target.error().detail, "Correct the address."));
        request.path = std::move(target->path);
        request.query = std::move(target->query);
        Responder respond([self = shared_from_this()](Response response) {
            asio::post(self->m_stream.get_executor(),
                       [self, response = std::move(response)]() mutable { self->send(std::move(response)); });
        });
        m_registry.handler(std::move(request), std::move(respond));
    }

    void send(Response response)
    {
        m_response = std::move(response);
        addSecurityHeaders(m_response);
        m_message.emplace();
        m_message->version(11);
        m_message->result(unsigned(m_response.status));
        m_message->reason(reasonPhrase(m_response.status));
        m_message->set(http::field::date, httpDate());
        for (const auto &[name, value] : m_response.headers)
            m_message->insert(name, value);
        m_message->keep_alive(m_isKeptAlive && !m_isFinishing);
        const std::string_view bytes = m_response.bytes();
        if (m_response.status != 304)
            m_message->content_length(bytes.size());
        if (!m_isHead && m_response.status != 304)
            m_message->body() = {bytes.data(), bytes.size()};
        m_stream.expires_after(m_registry.limits.writeDeadline);
        http::async_write(m_stream, *m_message, [self = shared_from_this()](ErrorCode error, size_t) {
            if (error)
                return self->close();
            if (self->m_isLingering)
                return self->linger();
            self->m_isKeptAlive && !self->m_isFinishing ? self->readHeader() : self->close();
        });
    }

    /// Reads on a little and throws away: a client that is still sending would otherwise see a reset, not the answer.
    void linger()
    {
        ErrorCode ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
        m_stream.expires_after(kLingerDeadline);
        discard();
    }
    void discard()
    {
        m_buffer.clear();
        m_stream.async_read_some(
            m_buffer.prepare(size_t(16) << 10),
            [self = shared_from_this()](ErrorCode error, size_t) { error ? self->close() : self->discard(); });
    }

    void close()
    {
        ErrorCode ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_both, ignored);
        m_stream.close();
    }

    std::shared_ptr<Shared> m_shared;
    Registry &m_registry;
    beast::tcp_stream m_stream;
    std::string m_address;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    Response m_response;
    std::optional<http::response<http::span_body<const char>>> m_message;
    bool m_isReadingHeader = false;
    bool m_isKeptAlive = false;
    bool m_isHead = false;
    bool m_isLingering = false;
    bool m_isFinishing = false;
};

} // namespace

class HttpServer::Implementation
{
public:
    Implementation(Limits limits, RequestHandler handler)
        : m_shared(std::make_shared<Shared>(limits, std::move(handler)))
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
            const bool isFull = m_shared->registry.count() >= m_shared->registry.limits.connections;
            error || isFull ? acceptLater() : accept();
        });
    }

    /// Out of descriptors, or as many connections as allowed: further clients wait in the kernel's queue.
    void acceptLater()
    {
        m_retry.expires_after(kAcceptRetry);
        m_retry.async_wait([this](ErrorCode error) {
            if (error || m_shared->registry.isStopping)
                return;
            const bool isFull = m_shared->registry.count() >= m_shared->registry.limits.connections;
            isFull ? acceptLater() : accept();
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

core::Result<std::unique_ptr<HttpServer>> HttpServer::start(const Endpoint &endpoint, Limits limits,
                                                            RequestHandler handler)
{
    auto implementation = std::make_unique<Implementation>(limits, std::move(handler));
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
