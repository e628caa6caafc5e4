// SPDX-License-Identifier: Apache-2.0
#include "hub/api/trusted_proxies.h"

#include <arpa/inet.h>
#include <optional>

namespace hub {
namespace {

std::string_view trimmed(std::string_view text)
{
    const size_t begin = std::min(text.find_first_not_of(" \t"), text.size());
    return text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

/// An address in its usual form, an IPv4 address in IPv6 as what it is; nothing for any other text.
std::optional<std::string> usualForm(std::string_view text)
{
    const std::string address(trimmed(text));
    char form[INET6_ADDRSTRLEN] = "";
    in_addr v4{};
    if (inet_pton(AF_INET, address.c_str(), &v4) == 1)
        return inet_ntop(AF_INET, &v4, form, sizeof form);
    in6_addr v6{};
    if (inet_pton(AF_INET6, address.c_str(), &v6) != 1)
        return std::nullopt;
    if (IN6_IS_ADDR_V4MAPPED(&v6))
        return inet_ntop(AF_INET, &v6.s6_addr[12], form, sizeof form);
    return inet_ntop(AF_INET6, &v6, form, sizeof form);
}

} // namespace

core::Result<TrustedProxies> TrustedProxies::fromText(std::string_view text)
{
    TrustedProxies proxies;
    for (;;) {
        const size_t comma = text.find(',');
        const auto address = usualForm(text.substr(0, comma));
        if (!address)
            return core::failure(core::Code::Malformed, "\"" + std::string(trimmed(text.substr(0, comma))) +
                                                            "\" is no IP address: give those of the proxies, such as "
                                                            "--trusted-proxy 10.0.0.1,10.0.0.2");
        proxies.m_addresses.insert(*address);
        if (comma == std::string_view::npos)
            return proxies;
        text.remove_prefix(comma + 1);
    }
}

std::string TrustedProxies::clientOf(const std::string &peer, std::string_view forwardedFor) const
{
    if (forwardedFor.empty() || !m_addresses.contains(peer))
        return peer;
    const size_t comma = forwardedFor.rfind(',');
    return usualForm(comma == std::string_view::npos ? forwardedFor : forwardedFor.substr(comma + 1)).value_or(peer);
}

} // namespace hub
