// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "hub/auth/attempt_limiter.h"
#include "hub/auth/session_repository.h"
#include "hub/store/readers.h"
#include "hub/store/store_writer.h"

#include <mutex>
#include <string>

namespace hub {

/// Setting up the first administrator, signing in and out. Hashing a password takes about 80 ms and 64 MiB: to be
/// called on threads kept for it.
class SignIn
{
public:
    enum class Refusal {
        WrongCredentials,
        TooManyAttempts, ///< `wait` says how long
        WrongToken,      ///< of the setup link, or the link was used already
        BadAccountName,
        BadPassword,
        Unavailable, ///< the store is busy or broken
    };
    struct Refused
    {
        Refusal reason = Refusal::Unavailable;
        std::string detail;
        std::chrono::seconds wait{};
    };
    struct Opened
    {
        std::string secret; ///< for the cookie
        std::string account;
        Role role = Role::Viewer;
    };
    struct Credentials
    {
        std::string account;
        std::string password;
        std::string address; ///< where the request comes from
    };

    /// `setupToken`: the secret of the link printed at this start.
    SignIn(StoreWriter &writer, Readers &readers, const core::Clock &clock, std::string setupToken);

    /// True while there is no account. Errors: Io.
    [[nodiscard]] core::Result<bool> isSetupRequired();
    [[nodiscard]] tl::expected<Opened, Refused> setUp(const std::string &token, const Credentials &credentials);
    [[nodiscard]] tl::expected<Opened, Refused> signIn(const Credentials &credentials);
    /// Errors: Full (store busy), Io.
    [[nodiscard]] core::Result<> signOut(const Session &session, const std::string &address);

    /// The session of a cookie's secret. Errors: Io.
    [[nodiscard]] core::Result<std::optional<Session>> sessionOf(const std::string &secret);

private:
    void logFailure(const Credentials &credentials);

    StoreWriter &m_writer;
    Readers &m_readers;
    const core::Clock &m_clock;
    std::string m_setupToken;
    AttemptLimiter m_setupAttempts;
    AttemptLimiter m_signInAttempts;
};

} // namespace hub
