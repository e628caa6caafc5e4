// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <set>
#include <string>
#include <string_view>

namespace hub {

/// Whose word counts on where a request came from.
class TrustedProxies
{
public:
    TrustedProxies() = default;
    /// "10.0.0.1,fd00::2": IP addresses without ports, parted by commas. Errors: Malformed.
    [[nodiscard]] static core::Result<TrustedProxies> fromText(std::string_view text);

    /// The client of a request from `peer`: the last address in `forwardedFor` (the value of X-Forwarded-For) if the
    /// peer is trusted, for that is the one that the proxy itself saw; else, or if it says nothing of use, the peer.
    [[nodiscard]] std::string clientOf(const std::string &peer, std::string_view forwardedFor) const;

private:
    std::set<std::string, std::less<>> m_addresses; ///< in their usual form
};

} // namespace hub
