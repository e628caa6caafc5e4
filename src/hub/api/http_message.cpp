// SPDX-License-Identifier: Apache-2.0
#include "hub/api/http_message.h"

#include "core/encoding.h"
#include "hub/api/problem.h"

#include <algorithm>
#include <atomic>

namespace hub {
namespace {

core::Result<std::string> percentDecoded(std::string_view text, bool isQuery)
{
    std::string decoded;
    for (size_t i = 0; i < text.size(); ++i) {
        if (isQuery && text[i] == '+') {
            decoded.push_back(' ');
        } else if (text[i] == '%') {
            const auto byte = core::fromHex(text.substr(i + 1, 2));
            if (!byte || byte->size() != 1)
                return core::failure(core::Code::Malformed, "bad percent-encoding in the address");
            decoded.push_back(char(byte->front()));
            i += 2;
        } else {
            decoded.push_back(text[i]);
        }
    }
    if (decoded.find('\0') != std::string::npos)
        return core::failure(core::Code::Malformed, "NUL in the address");
    return decoded;
}

bool hasHeader(const Response &response, std::string_view name)
{
    return std::ranges::any_of(response.headers, [&](const auto &header) { return header.first == name; });
}

} // namespace

struct Responder::Slot
{
    std::function<void(Response)> send;
    std::atomic<bool> isAnswered = false;

    void answer(Response response)
    {
        if (!isAnswered.exchange(true))
            send(std::move(response));
    }
    ~Slot()
    {
        if (!isAnswered)
            answer(problem(500, "internal", "The hub did not finish this request.", "Try again."));
    }
};

Responder::Responder(std::function<void(Response)> send) : m_slot(std::make_shared<Slot>())
{
    m_slot->send = std::move(send);
}

void Responder::operator()(Response response) const { m_slot->answer(std::move(response)); }

std::string_view Request::header(std::string_view lowerCaseName) const
{
    const auto found = headers.find(lowerCaseName);
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

std::string Request::cookie(std::string_view name) const
{
    std::string_view rest = header("cookie");
    while (!rest.empty()) {
        const size_t end = std::min(rest.find(';'), rest.size());
        std::string_view pair = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        pair.remove_prefix(std::min(pair.find_first_not_of(' '), pair.size()));
        if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=')
            return std::string(pair.substr(name.size() + 1));
    }
    return {};
}

core::Result<Target> parseTarget(std::string_view target)
{
    if (target.empty() || target.front() != '/')
        return core::failure(core::Code::Malformed, "the address must begin with /");
    target = target.substr(0, target.find('#'));
    const size_t mark = target.find('?');
    auto path = percentDecoded(target.substr(0, mark), false);
    if (!path)
        return tl::unexpected(path.error());
    Target parsed{std::move(*path), {}};
    std::string_view rest = mark == std::string_view::npos ? std::string_view() : target.substr(mark + 1);
    while (!rest.empty()) {
        const size_t end = std::min(rest.find('&'), rest.size());
        const std::string_view pair = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const size_t equals = std::min(pair.find('='), pair.size());
        auto key = percentDecoded(pair.substr(0, equals), true);
        auto value = percentDecoded(pair.substr(std::min(equals + 1, pair.size())), true);
        if (!key || !value)
            return tl::unexpected(key ? value.error() : key.error());
        if (!key->empty())
            parsed.query[std::move(*key)] = std::move(*value);
    }
    return parsed;
}

void addSecurityHeaders(Response &response)
{
    static const std::pair<const char *, const char *> kForAll[] = {
        {"X-Content-Type-Options", "nosniff"},
        {"Cache-Control", "no-store"},
    };
    static const std::pair<const char *, const char *> kForPages[] = {
        {"Content-Security-Policy", "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                                    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"},
        {"X-Frame-Options", "DENY"},
        {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
    };
    const auto add = [&](const auto &headers) {
        for (const auto &[name, value] : headers)
            if (!hasHeader(response, name))
                response.headers.emplace_back(name, value);
    };
    add(kForAll);
    if (response.isForPages)
        add(kForPages);
}

std::string_view reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 206:
        return "Partial Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 416:
        return "Range Not Satisfiable";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    case 507:
        return "Insufficient Storage";
    default:
        return "Unknown";
    }
}

} // namespace hub
