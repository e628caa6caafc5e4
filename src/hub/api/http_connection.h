// SPDX-License-Identifier: Apache-2.0
// A part of http_server.cpp, the only file that includes Boost: it takes longer to compile than all others together.
#pragma once

#include "hub/api/http_listener.h"
#include "hub/api/problem.h"

namespace hub {
namespace {

constexpr std::chrono::seconds kLingerDeadline{2};
constexpr std::chrono::seconds kListenAgain{300};
constexpr std::chrono::seconds kBodiesAgain{15};
/// What a slow reader may leave unsent in the kernel, so that the deadline of a piece is about that piece.
constexpr int kUnsentBytes = 128 * 1024;
/// Of a body that is read or written piece by piece.
constexpr size_t kPieceBytes = size_t(64) << 10;

/// One client. Everything runs on the strand of its socket, but for the disk's part of bodies that come in pieces:
/// while that runs, nothing else does.
class Connection final : public Peer, public std::enable_shared_from_this<Connection>
{
public:
    Connection(tcp::socket socket, std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared)),
          m_registry(m_shared->registry),
          m_stream(std::move(socket)),
          m_address(addressText(m_stream.socket())),
          m_bodyShare(m_registry.bodies)
    {}
    ~Connection() override { m_registry.remove(this); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void start()
    {
        m_registry.add(this, weak_from_this());
        ErrorCode ignored;
        m_stream.socket().set_option(tcp::no_delay(true), ignored);
        ::setsockopt(m_stream.socket().native_handle(), IPPROTO_TCP, TCP_NOTSENT_LOWAT, &kUnsentBytes,
                     sizeof kUnsentBytes);
        asio::post(m_stream.get_executor(), [self = shared_from_this()] { self->readHeader(); });
    }

    void finish() override
    {
        asio::post(m_stream.get_executor(), [self = shared_from_this()] {
            self->m_isFinishing = true;
            if (self->m_isInterruptible)
                self->close();
        });
    }
    void abort() override
    {
        asio::post(m_stream.get_executor(), [self = shared_from_this()] { self->close(); });
    }

    void makeRoom() override
    {
        asio::post(m_stream.get_executor(), [self = shared_from_this()] {
            const auto &since = self->m_readingSince;
            if (since && SteadyClock::now() - *since >= self->m_registry.limits.crowdedDeadline)
                self->close();
        });
    }

private:
    using SteadyClock = std::chrono::steady_clock;

    void readHeader()
    {
        if (m_isFinishing || m_registry.isStopping)
            return close();
        m_upload.reset();
        m_parser.reset();
        m_header.emplace();
        m_header->header_limit(std::uint32_t(m_registry.limits.headerBytes));
        m_header->body_limit(boost::none); // decided once the header tells what it is
        m_isInterruptible = true;
        m_readingSince = SteadyClock::now();
        m_stream.expires_after(m_registry.limits.readDeadline);
        http::async_read_header(m_stream, m_buffer, *m_header, [self = shared_from_this()](ErrorCode error, size_t) {
            self->m_isInterruptible = false;
            error ? self->refuse(error) : self->headerRead();
        });
    }

    void headerRead()
    {
        const auto &message = m_header->get();
        m_isKeptAlive = message.keep_alive();
        m_isHead = message.method() == http::verb::head;
        m_request = {};
        m_request.method = m_isHead ? "GET" : std::string(message.method_string());
        for (const auto &field : message)
            m_request.headers[lowered(field.name_string())] = std::string(field.value());
        m_request.address = m_registry.handlers.proxies.clientOf(m_address, m_request.header("x-forwarded-for"));
        auto target = parseTarget(message.target());
        if (!target)
            return refuse(problem(400, "malformed", target.error().detail, "Correct the address."));
        m_request.path = std::move(target->path);
        m_request.query = std::move(target->query);
        if (auto refusal = m_registry.handlers.admission ? m_registry.handlers.admission(m_request) : std::nullopt)
            return m_header->is_done() ? send(std::move(*refusal)) : refuse(std::move(*refusal));
        UploadDecision upload = m_registry.handlers.upload ? m_registry.handlers.upload(m_request) : std::nullopt;
        upload ? beginUpload(std::move(*upload)) : beginBody();
    }

    void beginBody()
    {
        if (m_header->content_length().value_or(0) > m_registry.limits.bodyBytes)
            return refuse(http::make_error_code(http::error::body_limit));
        m_parser.emplace(std::move(*m_header));
        m_parser->body_limit(m_registry.limits.bodyBytes);
        answerExpectation(&Connection::readBody);
    }

    /// Answers `Expect: 100-continue` where it was asked, then goes on with `next`.
    void answerExpectation(void (Connection::*next)())
    {
        if (!beast::iequals(m_request.header("expect"), "100-continue"))
            return (this->*next)();
        static constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
        m_stream.expires_after(m_registry.limits.writeDeadline);
        asio::async_write(m_stream, asio::buffer(kContinue),
                          [self = shared_from_this(), next](ErrorCode error, size_t) {
                              error ? self->close() : (self.get()->*next)();
                          });
    }

    void readBody()
    {
        m_readingSince = SteadyClock::now();
        m_stream.expires_after(m_registry.limits.readDeadline); // for all of it
        readSomeBody();
    }

    void readSomeBody()
    {
        if (m_parser->is_done())
            return handle();
        http::async_read_some(m_stream, m_buffer, *m_parser, [self = shared_from_this()](ErrorCode error, size_t) {
            if (error)
                return self->refuse(error);
            if (self->m_bodyShare.growTo(self->m_parser->get().body().size()))
                return self->readSomeBody();
            self->refuse(problemAfter(503, "busy", "The hub holds as much that was sent to it as it can.",
                                      "Try again later.", kBodiesAgain));
        });
    }

    void handle()
    {
        m_readingSince.reset();
        m_stream.expires_never();
        m_request.body = std::move(m_parser->get().body());
        Responder respond([self = shared_from_this()](Response response) {
            asio::post(self->m_stream.get_executor(),
                       [self, response = std::move(response)]() mutable { self->send(std::move(response)); });
        });
        m_registry.handlers.request(std::move(m_request), std::move(respond));
    }

    void beginUpload(tl::expected<std::shared_ptr<BodySink>, Response> upload)
    {
        if (!upload)
            return refuse(std::move(upload.error()));
        if (!m_header->content_length())
            return refuse(problem(411, "length-required", "This address takes a body of known length only.",
                                  "Send Content-Length."));
        m_permit = m_registry.uploads.take();
        if (!m_permit)
            return refuse(problemAfter(503, "busy", "As many uploads as the hub takes at once are under way.",
                                       "Try again later.", std::chrono::seconds(5)));
        m_readingSince.reset();
        m_sink = std::move(*upload);
        m_upload.emplace(std::move(*m_header));
        m_upload->body_limit(boost::none); // the gate saw the length
        m_piece.resize(kPieceBytes);
        answerExpectation(&Connection::readPiece);
    }

    void readPiece()
    {
        if (m_isFinishing)
            return close();
        if (m_upload->is_done())
            return finishUpload();
        m_upload->get().body().data = m_piece.data();
        m_upload->get().body().size = m_piece.size();
        m_isInterruptible = true;
        m_stream.expires_after(m_registry.limits.pieceDeadline);
        http::async_read(m_stream, m_buffer, *m_upload, [self = shared_from_this()](ErrorCode error, size_t) {
            self->m_isInterruptible = false;
            if (error && error != http::error::need_buffer)
                return self->refuse(error);
            self->takePiece(self->m_piece.size() - self->m_upload->get().body().size);
        });
    }

    void takePiece(size_t bytes)
    {
        m_stream.expires_never();
        asio::post(m_shared->disk, [self = shared_from_this(), bytes] {
            auto answer = self->m_sink->take({self->m_piece.data(), bytes});
            asio::post(self->m_stream.get_executor(), [self, answer = std::move(answer)]() mutable {
                answer ? self->refuse(std::move(*answer)) : self->readPiece();
            });
        });
    }

    void finishUpload()
    {
        asio::post(m_shared->disk, [self = shared_from_this()] {
            Response answer = self->m_sink->finish();
            asio::post(self->m_stream.get_executor(), [self, answer = std::move(answer)]() mutable {
                self->m_sink.reset();
                self->send(std::move(answer));
            });
        });
    }

    void refuse(ErrorCode error)
    {
        if (error == http::error::body_limit)
            return refuse(
                problem(413, "too-large", "The body is larger than the hub accepts.", "Send less at a time."));
        if (error == http::error::header_limit || error == http::error::buffer_overflow)
            return refuse(problem(431, "header-too-large", "The header is larger than the hub accepts.", "Send less."));
        const bool isHttpError = error.category() == http::make_error_code(http::error::bad_method).category();
        if (!isHttpError || error == http::error::end_of_stream || error == http::error::partial_message)
            return close(); // the client went away or was too slow
        refuse(problem(400, "malformed", "This is not HTTP/1.1: " + error.message(), "Correct the request."));
    }

    /// Answers a request of which not everything was read; nothing can follow it on this connection.
    void refuse(Response response)
    {
        m_isKeptAlive = false;
        m_isLingering = true;
        m_sink.reset();
        send(std::move(response));
    }

    void send(Response response)
    {
        m_response = std::move(response);
        m_readingSince.reset();
        m_bodyShare.release();
        m_parser.reset();
        if (m_response.events && !m_isHead)
            return sendEvents();
        if (m_response.source && !m_isHead) {
            m_permit = m_registry.downloads.take();
            if (m_permit)
                return sendHead();
            m_response = problemAfter(503, "busy", "As many downloads as the hub serves at once are under way.",
                                      "Try again later.", std::chrono::seconds(5));
        }
        sendWhole();
    }

    template <typename Message> void fillHead(Message &message)
    {
        addSecurityHeaders(m_response);
        message.version(11);
        message.result(unsigned(m_response.status));
        message.reason(reasonPhrase(m_response.status));
        message.set(http::field::date, httpDate());
        for (const auto &[name, value] : m_response.headers)
            message.insert(name, value);
        message.keep_alive(m_isKeptAlive && !m_isFinishing);
        if (m_response.status != 304)
            message.content_length(m_response.source ? std::uint64_t(m_response.source->bytes())
                                                     : m_response.bytes().size());
    }

    void sendWhole()
    {
        m_whole.emplace();
        fillHead(*m_whole);
        const std::string_view bytes = m_response.bytes();
        if (!m_isHead && m_response.status != 304)
            m_whole->body() = {bytes.data(), bytes.size()};
        m_stream.expires_after(m_registry.limits.writeDeadline);
        http::async_write(m_stream, *m_whole, [self = shared_from_this()](ErrorCode error, size_t) {
            error ? self->close() : self->answered();
        });
    }

    /// What has no end gets a connection of another kind, and this one goes. The body ends with the connection, which
    /// proxies understand that speak HTTP/1.0.
    void sendEvents()
    {
        auto permit = m_registry.listeners.take();
        if (!permit || m_isFinishing) {
            m_response = problemAfter(503, "busy", "As many listeners as the hub takes are there already.",
                                      "Look for news now and then, and try again later.", kListenAgain);
            return sendWhole();
        }
        addSecurityHeaders(m_response);
        std::string head = "HTTP/1.1 200 OK\r\nDate: " + httpDate() + "\r\nConnection: close\r\n";
        for (const auto &[name, value] : m_response.headers)
            head.append(name).append(": ").append(value).append("\r\n");
        std::make_shared<ListenerConnection>(std::move(m_stream), m_shared, std::move(permit), m_response.events)
            ->start(head + "\r\n");
    }

    void sendHead()
    {
        m_head.emplace();
        fillHead(*m_head);
        m_headWriter.emplace(*m_head);
        m_unsentBytes = size_t(m_response.source->bytes());
        m_piece.resize(kPieceBytes);
        m_stream.expires_after(m_registry.limits.writeDeadline);
        http::async_write_header(m_stream, *m_headWriter, [self = shared_from_this()](ErrorCode error, size_t) {
            error ? self->close() : self->readFile();
        });
    }

    void readFile()
    {
        if (m_unsentBytes == 0)
            return answered();
        if (m_isFinishing)
            return close(); // the client asks for the rest of it by a range
        m_stream.expires_never();
        asio::post(m_shared->disk, [self = shared_from_this()] {
            const auto read = self->m_response.source->next(
                std::span(self->m_piece.data(), std::min(self->m_piece.size(), self->m_unsentBytes)));
            asio::post(self->m_stream.get_executor(), [self, read] {
                if (read)
                    return self->sendPiece(*read);
                spdlog::warn("http: an answer was cut off: {}", read.error().detail);
                self->close();
            });
        });
    }

    void sendPiece(size_t bytes)
    {
        m_isInterruptible = true;
        m_stream.expires_after(m_registry.limits.pieceDeadline);
        asio::async_write(m_stream, asio::buffer(m_piece.data(), bytes),
                          [self = shared_from_this(), bytes](ErrorCode error, size_t) {
                              self->m_isInterruptible = false;
                              self->m_unsentBytes -= bytes;
                              error ? self->close() : self->readFile();
                          });
    }

    void answered()
    {
        m_response = {};
        m_permit = {};
        m_piece = std::vector<char>(); // gives the memory back
        if (m_isLingering)
            return linger();
        m_isKeptAlive && !m_isFinishing ? readHeader() : close();
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

    void close() { closeStream(m_stream); }

    std::shared_ptr<Shared> m_shared;
    Registry &m_registry;
    beast::tcp_stream m_stream;
    std::string m_address;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::empty_body>> m_header;
    std::optional<http::request_parser<http::string_body>> m_parser;
    std::optional<http::request_parser<http::buffer_body>> m_upload;
    Request m_request;
    std::shared_ptr<BodySink> m_sink;
    Response m_response;
    std::optional<http::response<http::span_body<const char>>> m_whole;
    std::optional<http::response<http::empty_body>> m_head;
    std::optional<http::response_serializer<http::empty_body>> m_headWriter;
    std::optional<SteadyClock::time_point> m_readingSince; ///< a header or a body in memory
    std::vector<char> m_piece;
    size_t m_unsentBytes = 0;
    ByteBudget::Share m_bodyShare;
    Permits::Permit m_permit; ///< of the upload or download that is under way
    bool m_isInterruptible = false;
    bool m_isKeptAlive = false;
    bool m_isHead = false;
    bool m_isLingering = false;
    bool m_isFinishing = false;
};

} // namespace
} // namespace hub
