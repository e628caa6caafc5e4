// SPDX-License-Identifier: Apache-2.0
#include "bench/load_client.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace bench {
namespace {

constexpr std::chrono::milliseconds kLongestWait{100};

sockaddr_in loopback(std::uint16_t port, int lastByte)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(0x7F000000U + std::uint32_t(lastByte));
    return address;
}

/// The value of a header, or "".
std::string_view headerOf(std::string_view head, std::string_view name)
{
    const std::string wanted = "\r\n" + std::string(name) + ": ";
    const size_t at = head.find(wanted);
    if (at == std::string_view::npos)
        return {};
    const size_t begin = at + wanted.size();
    return head.substr(begin, head.find("\r\n", begin) - begin);
}

} // namespace

Loop::Loop() : m_epoll(::epoll_create1(EPOLL_CLOEXEC)) {}

Loop::~Loop() { ::close(m_epoll); }

void Loop::at(SteadyClock::time_point when, std::function<void()> work)
{
    m_later.push({when, ++m_numbers, std::move(work)});
}

void Loop::watch(int descriptor, bool wantsToWrite, std::function<void()> ready)
{
    epoll_event event{};
    event.events = wantsToWrite ? EPOLLIN | EPOLLOUT : EPOLLIN;
    event.data.fd = descriptor;
    auto &watched = m_watched[descriptor];
    ::epoll_ctl(m_epoll, watched ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, descriptor, &event);
    watched = std::make_shared<std::function<void()>>(std::move(ready));
}

void Loop::forget(int descriptor)
{
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    m_watched.erase(descriptor);
}

bool Loop::runUntil(const std::function<bool()> &isDone, SteadyClock::time_point deadline)
{
    std::array<epoll_event, 512> events{};
    while (!isDone()) {
        const auto now = SteadyClock::now();
        if (now >= deadline)
            return false;
        while (!m_later.empty() && m_later.top().when <= now) {
            const auto work = m_later.top().work;
            m_later.pop();
            work();
        }
        auto wait = kLongestWait;
        if (!m_later.empty())
            wait = std::clamp(std::chrono::ceil<std::chrono::milliseconds>(m_later.top().when - now),
                              std::chrono::milliseconds(0), kLongestWait);
        const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), int(wait.count()));
        for (int i = 0; i < count; ++i)
            if (const auto found = m_watched.find(events[size_t(i)].data.fd); found != m_watched.end())
                (*std::shared_ptr(found->second))(); // it may forget itself meanwhile
    }
    return true;
}

Line::Line(Loop &loop, std::uint16_t port, int source) : m_loop(loop), m_port(port), m_source(source) {}

Line::~Line()
{
    m_done = nullptr;
    conclude({});
}

void Line::ask(std::string request, std::function<void(Answer)> done)
{
    m_out = std::move(request);
    m_done = std::move(done);
    if (m_socket < 0)
        connect();
    else
        step();
}

void Line::listen(std::string request, std::function<void(std::string_view)> take, std::function<void()> ended)
{
    m_take = std::move(take);
    ask(std::move(request), [ended = std::move(ended)](const Answer &) { ended(); });
}

void Line::connect()
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int on = 1;
    const sockaddr_in own = loopback(0, m_source);
    const sockaddr_in server = loopback(m_port, 1);
    ::setsockopt(m_socket, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const bool isBegun =
        m_socket >= 0 && ::bind(m_socket, reinterpret_cast<const sockaddr *>(&own), sizeof own) == 0 &&
        (::connect(m_socket, reinterpret_cast<const sockaddr *>(&server), sizeof server) == 0 || errno == EINPROGRESS);
    if (isBegun)
        m_loop.watch(m_socket, true, [this] { step(); });
    else
        m_loop.at(SteadyClock::now(), [this] { conclude({}); });
}

void Line::step()
{
    if (!sendRest() || !receive())
        conclude({});
}

bool Line::sendRest()
{
    if (m_out.empty())
        return true;
    const ssize_t sent = ::send(m_socket, m_out.data(), m_out.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN && errno != EINTR)
        return false;
    m_out.erase(0, size_t(std::max<ssize_t>(sent, 0)));
    m_loop.watch(m_socket, !m_out.empty(), [this] { step(); });
    return true;
}

bool Line::receive()
{
    std::array<char, 32 * 1024> piece;
    const ssize_t count = ::recv(m_socket, piece.data(), piece.size(), 0);
    if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR))
        return false;
    m_in.append(piece.data(), size_t(std::max<ssize_t>(count, 0)));
    if (m_isListening) {
        m_take(std::exchange(m_in, {}));
        return true;
    }
    const size_t end = m_in.find("\r\n\r\n");
    if (end == std::string::npos)
        return true;
    const std::string_view head(m_in.data(), end + 2);
    Answer answer;
    answer.status = std::atoi(m_in.c_str() + 9);
    if (m_take && answer.status == 200) {
        m_isListening = true;
        m_in.erase(0, end + 4);
        if (!m_in.empty())
            m_take(std::exchange(m_in, {}));
        return true;
    }
    answer.retryAfterSeconds = std::atoi(std::string(headerOf(head, "Retry-After")).c_str());
    answer.isPacked = headerOf(head, "Content-Encoding") == "gzip";
    const size_t length = std::strtoul(std::string(headerOf(head, "Content-Length")).c_str(), nullptr, 10);
    if (m_in.size() < end + 4 + length)
        return true;
    answer.body = m_in.substr(end + 4, length);
    const bool isKept = headerOf(head, "Connection") != "close";
    m_in.clear();
    const auto done = std::exchange(m_done, nullptr);
    if (!isKept)
        conclude({});
    if (done)
        done(std::move(answer)); // may end this line
    return true;
}

void Line::conclude(Answer answer)
{
    if (m_socket >= 0) {
        m_loop.forget(m_socket);
        ::close(std::exchange(m_socket, -1));
    }
    m_in.clear();
    m_out.clear();
    if (const auto done = std::exchange(m_done, nullptr))
        done(std::move(answer));
}

double percentile(std::vector<double> &values, double share)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::min(size_t(double(values.size()) * share), values.size() - 1)];
}

} // namespace bench
