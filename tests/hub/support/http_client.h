// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace testing_support {

struct HttpAnswer
{
    int status = 0;                             ///< 0: the connection ended without an answer
    std::map<std::string, std::string> headers; ///< names in lower case; of several the last
    std::string body;
};

/// One connection to 127.0.0.1, with full control over the bytes sent.
class HttpClient
{
public:
    explicit HttpClient(std::uint16_t port);
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// False if the other side has closed.
    bool send(std::string_view bytes);
    /// One answer; `isHead`: it has no body whatever its length says.
    HttpAnswer receive(bool isHead = false);
    /// What has come within `time`, unparsed; ends early when the other side closes.
    std::string receiveRaw(std::chrono::milliseconds time);
    /// True if the other side closes within `time`.
    bool isClosedWithin(std::chrono::milliseconds time);

    HttpAnswer request(std::string_view method, std::string_view target, std::string_view body = {},
                       const std::map<std::string, std::string> &headers = {});

private:
    /// False at the end or after 30 s.
    bool readMore();

    int m_socket = -1;
    std::string m_buffer;
};

/// A request on a connection of its own.
HttpAnswer httpRequest(std::uint16_t port, std::string_view method, std::string_view target, std::string_view body = {},
                       const std::map<std::string, std::string> &headers = {});

} // namespace testing_support
