// SPDX-License-Identifier: Apache-2.0
#include "tests/hub/support/http_client.h"

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace testing_support {
namespace {

constexpr std::chrono::milliseconds kPatience{30'000};

bool waitReadable(int socket, std::chrono::milliseconds time)
{
    pollfd one{socket, POLLIN, 0};
    return ::poll(&one, 1, int(time.count())) > 0;
}

} // namespace

HttpClient::HttpClient(std::uint16_t port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

HttpClient::~HttpClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool HttpClient::send(std::string_view bytes)
{
    while (m_socket >= 0 && !bytes.empty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(size_t(sent));
    }
    return m_socket >= 0;
}

bool HttpClient::readMore()
{
    char piece[16 * 1024];
    if (m_socket < 0 || !waitReadable(m_socket, kPatience))
        return false;
    const ssize_t count = ::recv(m_socket, piece, sizeof piece, 0);
    if (count <= 0)
        return false;
    m_buffer.append(piece, size_t(count));
    return true;
}

HttpAnswer HttpClient::receive(bool isHead)
{
    HttpAnswer answer;
    size_t end = 0;
    while ((end = m_buffer.find("\r\n\r\n")) == std::string::npos)
        if (!readMore())
            return answer;
    std::string_view head(m_buffer.data(), end);
    answer.status = std::stoi(std::string(head.substr(9, 3)));
    size_t line = head.find("\r\n");
    while (line != std::string_view::npos) {
        const size_t next = head.find("\r\n", line + 2);
        const std::string_view text = head.substr(line + 2, next == std::string_view::npos ? next : next - line - 2);
        const size_t colon = text.find(": ");
        std::string name(text.substr(0, colon));
        std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        answer.headers[name] = std::string(text.substr(colon + 2));
        line = next;
    }
    size_t length = 0;
    if (!isHead && answer.status != 304 && answer.status != 100 && answer.headers.contains("content-length"))
        length = std::stoul(answer.headers["content-length"]);
    while (m_buffer.size() < end + 4 + length)
        if (!readMore())
            break;
    answer.body = m_buffer.substr(end + 4, length);
    m_buffer.erase(0, end + 4 + length);
    return answer;
}

std::string HttpClient::receiveRaw(std::chrono::milliseconds time)
{
    const auto until = std::chrono::steady_clock::now() + time;
    while (true) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        if (left.count() <= 0 || m_socket < 0 || !waitReadable(m_socket, left) || !readMore())
            return std::exchange(m_buffer, {});
    }
}

bool HttpClient::isClosedWithin(std::chrono::milliseconds time)
{
    const auto until = std::chrono::steady_clock::now() + time;
    while (m_socket >= 0) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        if (left.count() <= 0 || !waitReadable(m_socket, left))
            return false;
        if (!readMore())
            return true;
    }
    return true;
}

HttpAnswer HttpClient::request(std::string_view method, std::string_view target, std::string_view body,
                               const std::map<std::string, std::string> &headers)
{
    std::string text;
    text.append(method).append(" ").append(target).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\n");
    for (const auto &[name, value] : headers)
        text.append(name).append(": ").append(value).append("\r\n");
    if (!body.empty() || method == "POST" || method == "PUT")
        text.append("Content-Length: ").append(std::to_string(body.size())).append("\r\n");
    text.append("\r\n").append(body);
    if (!send(text))
        return {};
    return receive(method == "HEAD");
}

HttpAnswer httpRequest(std::uint16_t port, std::string_view method, std::string_view target, std::string_view body,
                       const std::map<std::string, std::string> &headers)
{
    HttpClient client(port);
    return client.request(method, target, body, headers);
}

} // namespace testing_support
