// SPDX-License-Identifier: Apache-2.0
// A part of http_server.cpp, the only file that includes Boost: it takes longer to compile than all others together.
#pragma once

#include "hub/api/http_peer.h"

#include <array>

namespace hub {
namespace {

/// A peer that was unplugged is given up once it has not acknowledged anything for so long.
constexpr unsigned kUnacknowledgedMs = 60'000;

/// A client to which a Broadcast is being told, until it goes or is too slow. Holds at most one text that is being sent
/// and one that waits. Everything runs on the strand of its socket.
class ListenerConnection final : public Peer,
                                 public Broadcast::Listener,
                                 public std::enable_shared_from_this<ListenerConnection>
{
public:
    ListenerConnection(beast::tcp_stream stream, std::shared_ptr<Shared> shared, Permits::Permit permit,
                       std::shared_ptr<Broadcast> broadcast)
        : m_shared(std::move(shared)),
          m_stream(std::move(stream)),
          m_permit(std::move(permit)),
          m_broadcast(std::move(broadcast))
    {}
    ~ListenerConnection() override { m_shared->registry.remove(this); }
    ListenerConnection(const ListenerConnection &) = delete;
    ListenerConnection &operator=(const ListenerConnection &) = delete;

    /// `head`: status line and header, whole.
    void start(std::string head)
    {
        m_shared->registry.add(this, weak_from_this());
        ::setsockopt(m_stream.socket().native_handle(), IPPROTO_TCP, TCP_USER_TIMEOUT, &kUnacknowledgedMs,
                     sizeof kUnacknowledgedMs);
        m_sending = std::make_shared<const std::string>(std::move(head));
        write([self = shared_from_this()] {
            self->awaitEnd();
            self->m_broadcast->join(self);
        });
    }

    void hear(const Broadcast::Text &text, bool isNews) override
    {
        asio::post(m_stream.get_executor(), [self = shared_from_this(), text, isNews] {
            if (!self->m_sending) {
                self->m_sending = text;
                self->sendAll();
            } else if (isNews) {
                self->m_waiting = text;
            }
        });
    }

    void finish() override { abort(); }
    void abort() override
    {
        asio::post(m_stream.get_executor(), [self = shared_from_this()] { closeStream(self->m_stream); });
    }
    void makeRoom() override {}

private:
    void sendAll()
    {
        write([self = shared_from_this()] {
            self->m_sending = std::exchange(self->m_waiting, nullptr);
            if (self->m_sending)
                self->sendAll();
        });
    }

    template <typename Next> void write(Next next)
    {
        m_stream.expires_after(m_shared->registry.limits.writeDeadline);
        asio::async_write(m_stream, asio::buffer(*m_sending),
                          [self = shared_from_this(), next = std::move(next)](ErrorCode error, size_t) {
                              error || self->m_shared->registry.isStopping ? closeStream(self->m_stream) : next();
                          });
    }

    /// Nothing more is expected of this client: whatever comes is its end.
    void awaitEnd()
    {
        m_sending = nullptr;
        m_stream.expires_never();
        m_stream.async_read_some(asio::buffer(m_unexpected),
                                 [self = shared_from_this()](ErrorCode, size_t) { closeStream(self->m_stream); });
    }

    std::shared_ptr<Shared> m_shared;
    beast::tcp_stream m_stream;
    Permits::Permit m_permit;
    std::shared_ptr<Broadcast> m_broadcast;
    Broadcast::Text m_sending; ///< null: nothing is under way
    Broadcast::Text m_waiting;
    std::array<char, 16> m_unexpected{};
};

} // namespace
} // namespace hub
