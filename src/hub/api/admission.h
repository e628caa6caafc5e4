// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "hub/api/http_message.h"
#include "hub/api/rate_limiter.h"

#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_set>

namespace hub {

/// How much of the hub one address and one kiosk may take. Ten thousand kiosks may share one address (that of a
/// company), so what an address may do is much; it is what is refused that costs it dearly. Thread: any.
class Admission
{
public:
    struct Rules
    {
        RateLimiter::Rule anything{5'000, 100'000}; ///< requests of an address
        RateLimiter::Rule messages{2'000, 20'000};  ///< those of them that make the hub compute
        RateLimiter::Rule kiosk{2, 1'000};          ///< messages of a kiosk: years in chunks pass at once
    };

    /// `clock` outlives the object.
    Admission(Rules rules, const core::Clock &clock);

    /// 429 for an address that had its share, before anything but the header was read. Must not block.
    [[nodiscard]] std::optional<Response> refusal(const Request &head);
    /// A message from this address was refused after `spent` of a processor's time.
    void noteRefused(const std::string &address, std::chrono::microseconds spent);

    /// 429 if the kiosk with this key, if it is that one, had its share: before the signature is checked.
    [[nodiscard]] std::optional<Response> refusalOfKiosk(const std::string &keyId);

    /// The one message of a kiosk that is being worked on.
    class Turn
    {
    public:
        Turn(Admission &admission, std::string kiosk) : m_admission(&admission), m_kiosk(std::move(kiosk)) {}
        Turn(Turn &&other) noexcept
            : m_admission(std::exchange(other.m_admission, nullptr)), m_kiosk(std::move(other.m_kiosk))
        {}
        Turn &operator=(Turn &&) = delete;
        ~Turn();

    private:
        Admission *m_admission;
        std::string m_kiosk;
    };
    /// Once it is known that the kiosk sent the message; 429 while an earlier one waits.
    [[nodiscard]] tl::expected<Turn, Response> begin(const std::string &kiosk, const std::string &keyId);

private:
    void logRefusal(const std::string &address, std::chrono::milliseconds now);

    const core::Clock &m_clock;
    RateLimiter m_anything;
    RateLimiter m_messages;
    RateLimiter m_kiosks;
    std::mutex m_mutex;
    std::unordered_set<std::string> m_busy; ///< kiosks whose message is being worked on
    std::uint64_t m_unlogged = 0;
    std::chrono::milliseconds m_loggedAt{};
};

/// What of an address tells one client from another: of an IPv6 address its network, for a client has as many
/// addresses in that as it likes.
[[nodiscard]] std::string clientKey(const std::string &address);

} // namespace hub
