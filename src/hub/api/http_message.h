// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "hub/api/broadcast.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
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
    std::string address; ///< of the client, without port: the peer's, or what a trusted proxy says

    [[nodiscard]] std::string_view header(std::string_view lowerCaseName) const;
    /// The value of a cookie; empty if there is none.
    [[nodiscard]] std::string cookie(std::string_view name) const;
};

/// A body that is read while it is sent. Thread: one at a time, one that may block.
class BodySource
{
public:
    virtual ~BodySource() = default;
    /// Length of the whole body.
    [[nodiscard]] virtual std::int64_t bytes() const = 0;
    /// The next bytes of it: how many of `into` were filled, at least one. Errors: Io (the answer is cut off).
    [[nodiscard]] virtual core::Result<size_t> next(std::span<char> into) = 0;
};

struct Response
{
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::string_view fixedBody; ///< instead of `body`, where the bytes outlive every request (embedded files)
    std::shared_ptr<const std::string> sharedBody = nullptr; ///< instead of `body`, where many answers hold one text
    std::shared_ptr<BodySource> source = nullptr;            ///< instead of `body`, for what is too large for memory
    std::shared_ptr<Broadcast> events = nullptr;             ///< instead of `body`: what is told until the client goes
    bool isForPages = true; ///< false: no browser shows it, and each byte counts for ten thousand kiosks

    [[nodiscard]] std::string_view bytes() const
    {
        return sharedBody ? std::string_view(*sharedBody) : fixedBody.empty() ? std::string_view(body) : fixedBody;
    }
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

/// Takes a request's body while it arrives. Goes without finish() if the client goes away or is too slow.
/// Thread: one at a time, one that may block.
class BodySink
{
public:
    virtual ~BodySink() = default;
    /// An answer ends the request early: the rest is not read.
    [[nodiscard]] virtual std::optional<Response> take(std::string_view piece) = 0;
    /// All of the body has come.
    [[nodiscard]] virtual Response finish() = 0;
};

/// Who takes the body of a request of which only the header has come: a sink, or an answer that ends it at once.
/// Nothing: the body is small, is collected in memory and goes to the RequestHandler with the rest.
/// Called on an I/O thread: must not block.
using UploadDecision = std::optional<tl::expected<std::shared_ptr<BodySink>, Response>>;
using UploadGate = std::function<UploadDecision(const Request &)>;

/// An answer to a request of which only the header has come, instead of all that would follow; or nothing: it may go
/// on. Called on an I/O thread: must not block.
using AdmissionGate = std::function<std::optional<Response>(const Request &)>;

/// The path and query of a request target such as "/api/reach?from=2026-11-01". Errors: Malformed.
struct Target
{
    std::string path;
    std::map<std::string, std::string, std::less<>> query;
};
[[nodiscard]] core::Result<Target> parseTarget(std::string_view target);

/// The headers that every answer carries unless it says otherwise: no sniffing, nothing kept in caches; and for pages
/// no referrer, no framing, scripts only from here.
void addSecurityHeaders(Response &response);

[[nodiscard]] std::string_view reasonPhrase(int status);

} // namespace hub
