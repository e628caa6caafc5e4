// SPDX-License-Identifier: Apache-2.0
#include "hub/api/admission.h"

#include "hub/api/problem.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <spdlog/spdlog.h>

namespace hub {
namespace {

/// What a refused message costs its address, besides the time that it took.
constexpr double kRefusedTokens = 20;
constexpr double kTokensPerMillisecond = 10;
/// Whoever floods the hub must not flood its log.
constexpr std::chrono::seconds kLogEvery{10};

bool makesTheHubCompute(const Request &head)
{
    static constexpr std::array kPaths{"/v1/sync", "/v1/enrol", "/v1/publish", "/api/sign-in", "/api/setup"};
    return head.method == "POST" && std::ranges::find(kPaths, head.path) != kPaths.end();
}

Response tooMany(std::string_view detail, std::string_view remedy, std::chrono::seconds wait)
{
    return problemAfter(429, "too-many-requests", detail, remedy, wait);
}

Response tooManyOfKiosk(std::chrono::seconds wait)
{
    return tooMany("This kiosk sends more messages than a kiosk can have to send.",
                   "Nothing is lost, it goes on by itself. If it stays: is its disk copied to other machines?", wait);
}

} // namespace

std::string clientKey(const std::string &address)
{
    in6_addr v6{};
    if (inet_pton(AF_INET6, address.c_str(), &v6) != 1)
        return address;
    return {reinterpret_cast<const char *>(v6.s6_addr), 8};
}

Admission::Admission(Rules rules, const core::Clock &clock)
    : m_clock(clock), m_anything(rules.anything), m_messages(rules.messages), m_kiosks(rules.kiosk)
{}

std::optional<Response> Admission::refusal(const Request &head)
{
    const auto now = m_clock.sinceBoot();
    const std::string key = clientKey(head.address);
    const auto wait = makesTheHubCompute(head) ? m_messages.take(key, now) : m_anything.take(key, now);
    if (wait.count() == 0)
        return std::nullopt;
    logRefusal(head.address, now);
    return tooMany("Too many requests came from the address " + head.address + ".",
                   "Wait. If many kiosks share this address because a proxy stands before the hub, start the hub with "
                   "--trusted-proxy.",
                   wait);
}

void Admission::logRefusal(const std::string &address, std::chrono::milliseconds now)
{
    const std::lock_guard lock(m_mutex);
    ++m_unlogged;
    if (now - m_loggedAt < kLogEvery && m_loggedAt.count() > 0)
        return;
    spdlog::warn("limits: {} request(s) were too many for their address, the last from {}", m_unlogged, address);
    m_unlogged = 0;
    m_loggedAt = now;
}

void Admission::noteRefused(const std::string &address, std::chrono::microseconds spent)
{
    const double milliseconds = double(spent.count()) / 1000;
    m_messages.charge(clientKey(address), kRefusedTokens + milliseconds * kTokensPerMillisecond, m_clock.sinceBoot());
}

std::optional<Response> Admission::refusalOfKiosk(const std::string &keyId)
{
    const auto wait = m_kiosks.waitFor(keyId, m_clock.sinceBoot());
    return wait.count() == 0 ? std::nullopt : std::optional(tooManyOfKiosk(wait));
}

tl::expected<Admission::Turn, Response> Admission::begin(const std::string &kiosk, const std::string &keyId)
{
    const auto now = m_clock.sinceBoot();
    {
        const std::lock_guard lock(m_mutex);
        if (!m_busy.insert(kiosk).second)
            return tl::unexpected(tooMany("An earlier message of this kiosk is still waiting.",
                                          "Send one message at a time.", std::chrono::seconds(1)));
    }
    Turn turn(*this, kiosk);
    if (const auto wait = m_kiosks.take(keyId, now); wait.count() > 0)
        return tl::unexpected(tooManyOfKiosk(wait));
    return turn;
}

Admission::Turn::~Turn()
{
    if (!m_admission)
        return;
    const std::lock_guard lock(m_admission->m_mutex);
    m_admission->m_busy.erase(m_kiosk);
}

} // namespace hub
