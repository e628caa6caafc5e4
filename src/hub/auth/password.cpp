// SPDX-License-Identifier: Apache-2.0
#include "hub/auth/password.h"

#include "core/encoding.h"
#include "core/random.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace hub {
namespace {

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return lower;
}

size_t characterCount(std::string_view utf8)
{
    return size_t(std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

} // namespace

core::Result<> checkNewPassword(std::string_view password, std::string_view account)
{
    if (characterCount(password) < kMinPasswordCharacters)
        return core::failure(core::Code::Rejected, "a password has at least 12 characters");
    if (password.size() > kMaxPasswordBytes)
        return core::failure(core::Code::Rejected, "a password has at most 1024 bytes");
    if (!account.empty() && lowered(password).find(lowered(account)) != std::string::npos)
        return core::failure(core::Code::Rejected, "a password must not contain the account's name");
    if (std::ranges::all_of(password, [&](char c) { return c == password.front(); }))
        return core::failure(core::Code::Rejected, "a password is not one character over and over");
    return {};
}

core::Result<std::string> hashPassword(std::string_view password)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(), password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                              crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return core::failure(core::Code::Io, "not enough memory to hash a password");
    return std::string(hash.data());
}

bool isPasswordOf(const std::string &hash, std::string_view password)
{
    return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

const std::string &unmatchableHash()
{
    static const std::string hash = [] {
        std::array<std::byte, 32> secret{};
        core::fillRandom(secret);
        return hashPassword(core::toHex(secret)).value_or(std::string());
    }();
    return hash;
}

} // namespace hub
