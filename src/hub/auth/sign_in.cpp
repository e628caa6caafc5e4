// SPDX-License-Identifier: Apache-2.0
#include "hub/auth/sign_in.h"

#include "hub/auth/audit_log.h"
#include "hub/auth/password.h"

#include <sodium.h>

namespace hub {
namespace {

constexpr std::chrono::minutes kNoteUseEvery{1};

bool isSameSecret(const std::string &left, const std::string &right)
{
    return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

tl::unexpected<SignIn::Refused> refuse(SignIn::Refusal reason, std::string detail = {}, std::chrono::seconds wait = {})
{
    return tl::unexpected(SignIn::Refused{reason, std::move(detail), wait});
}

tl::unexpected<SignIn::Refused> unavailable(const core::Error &error)
{
    return refuse(SignIn::Refusal::Unavailable, error.detail);
}

} // namespace

SignIn::SignIn(StoreWriter &writer, Readers &readers, const core::Clock &clock, std::string setupToken)
    : m_writer(writer),
      m_readers(readers),
      m_clock(clock),
      m_setupToken(std::move(setupToken)),
      m_setupAttempts(AttemptLimiter::Rule()),
      m_signInAttempts(AttemptLimiter::Rule())
{}

core::Result<bool> SignIn::isSetupRequired()
{
    return m_readers.read(
        [](Connection &connection) -> core::Result<bool> { return AccountRepository(connection).isEmpty(); });
}

tl::expected<SignIn::Opened, SignIn::Refused> SignIn::setUp(const std::string &token, const Credentials &credentials)
{
    if (const auto wait = m_setupAttempts.waitFor(credentials.address, m_clock.sinceBoot()); wait.count() > 0)
        return refuse(Refusal::TooManyAttempts, {}, wait);
    if (!isSameSecret(token, m_setupToken)) {
        m_setupAttempts.noteFailure(credentials.address, m_clock.sinceBoot());
        return refuse(Refusal::WrongToken);
    }
    if (const auto fine = checkAccountName(credentials.account); !fine)
        return refuse(Refusal::BadAccountName, fine.error().detail);
    if (const auto fine = checkNewPassword(credentials.password, credentials.account); !fine)
        return refuse(Refusal::BadPassword, fine.error().detail);
    auto hash = hashPassword(credentials.password);
    if (!hash)
        return unavailable(hash.error());

    const auto now = m_clock.utcNow();
    const auto secret = m_writer.run([&](WriteContext &context) -> core::Result<std::string> {
        AccountRepository accounts(context.connection);
        accounts.lock();
        if (!accounts.isEmpty())
            return core::failure(core::Code::Rejected, "there is an administrator already");
        const auto row = accounts.add({0, credentials.account, Role::Admin, *hash}, now);
        if (!row)
            return tl::unexpected(row.error());
        AuditLog(context.connection)
            .add({credentials.account, credentials.address, "account.first-administrator", ""}, now);
        return SessionRepository(context.connection).begin(*row, now);
    });
    if (!secret)
        return secret.error().code == core::Code::Rejected ? refuse(Refusal::WrongToken) : unavailable(secret.error());
    return Opened{*secret, credentials.account, Role::Admin};
}

tl::expected<SignIn::Opened, SignIn::Refused> SignIn::signIn(const Credentials &credentials)
{
    const std::string key = credentials.address + ' ' + credentials.account;
    if (const auto wait = m_signInAttempts.waitFor(key, m_clock.sinceBoot()); wait.count() > 0)
        return refuse(Refusal::TooManyAttempts, {}, wait);
    const auto account = m_readers.read([&](Connection &connection) -> core::Result<std::optional<Account>> {
        return AccountRepository(connection).find(credentials.account);
    });
    if (!account)
        return unavailable(account.error());
    const std::string &hash = *account ? (*account)->passwordHash : unmatchableHash();
    const bool isRight =
        credentials.password.size() <= kMaxPasswordBytes && isPasswordOf(hash, credentials.password) && *account;
    if (!isRight) {
        m_signInAttempts.noteFailure(key, m_clock.sinceBoot());
        logFailure(credentials);
        return refuse(Refusal::WrongCredentials);
    }
    m_signInAttempts.noteSuccess(key);

    const auto now = m_clock.utcNow();
    const auto secret = m_writer.run([&](WriteContext &context) -> core::Result<std::string> {
        AuditLog(context.connection).add({credentials.account, credentials.address, "session.signed-in", ""}, now);
        return SessionRepository(context.connection).begin((*account)->row, now);
    });
    if (!secret)
        return unavailable(secret.error());
    return Opened{*secret, (*account)->name, (*account)->role};
}

void SignIn::logFailure(const Credentials &credentials)
{
    const AuditEntry entry{"", credentials.address, "session.refused", credentials.account.substr(0, 60)};
    // A full queue loses the entry; the attempt was refused all the same.
    (void)m_writer.offer(
        [entry, now = m_clock.utcNow()](WriteContext &context) -> core::Result<> {
            AuditLog(context.connection).add(entry, now);
            return {};
        },
        [](const core::Result<> &) {});
}

core::Result<> SignIn::signOut(const Session &session, const std::string &address)
{
    return m_writer.run([&, now = m_clock.utcNow()](WriteContext &context) -> core::Result<> {
        SessionRepository(context.connection).end(session.tokenHash);
        AuditLog(context.connection).add({session.account, address, "session.signed-out", ""}, now);
        return {};
    });
}

core::Result<std::optional<Session>> SignIn::sessionOf(const std::string &secret)
{
    const auto now = m_clock.utcNow();
    auto session = m_readers.read([&](Connection &connection) -> core::Result<std::optional<Session>> {
        return SessionRepository(connection).find(secret, now);
    });
    if (session && *session && now - (*session)->lastUsedAt >= kNoteUseEvery)
        (void)m_writer.offer(
            [hash = (*session)->tokenHash, now](WriteContext &context) -> core::Result<> {
                SessionRepository(context.connection).noteUse(hash, now);
                return {};
            },
            [](const core::Result<> &) {});
    return session;
}

} // namespace hub
