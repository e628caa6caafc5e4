// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hub {

/// An HTTP request as the routes see it.
struct Request
{
    std::string method; ///< "GET"; a HEAD arrives as GET
    std::string path;   ///< percent-decoded
    std::map<std::string, std::string, std::less<>> query;
    std::map<std::string, std::string, std::less<>> headers; ///< names in lower case
    std::string body;
    std::string address; ///< of the peer, without port

    [[nodiscard]] std::string_view header(std::string_view lowerCaseName) const;
    /// The value of a cookie; empty if there is none.
    [[nodiscard]] std::string cookie(std::string_view name) const;
};

struct Response
{
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::string_view fixedBody; ///< instead of `body`, where the bytes outlive every request (embedded files)

    [[nodiscard]] std::string_view bytes() const { return fixedBody.empty() ? std::string_view(body) : fixedBody; }
};

/// Answers one request, from any thread, once; further calls are ignored. A request whose last copy of this goes
/// without an answer is answered with 500.
class Responder
{
public:
    explicit Responder(std::function<void(Response)> send);
    void operator()(Response response) const;

private:
    struct Slot;
    std::shared_ptr<Slot> m_slot;
};

/// Called on an I/O thread: must not block.
using RequestHandler = std::function<void(Request, Responder)>;

/// The path and query of a request target such as "/api/reach?from=2026-11-01". Errors: Malformed.
struct Target
{
    std::string path;
    std::map<std::string, std::string, std::less<>> query;
};
[[nodiscard]] core::Result<Target> parseTarget(std::string_view target);

/// The headers that every answer carries unless it says otherwise: no sniffing, no referrer, no framing, scripts only
/// from here, nothing kept in caches.
void addSecurityHeaders(Response &response);

[[nodiscard]] std::string_view reasonPhrase(int status);

} // namespace hub
