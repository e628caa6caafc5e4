// SPDX-License-Identifier: Apache-2.0
#include "tuf/key.h"

#include "core/encoding.h"

#include <algorithm>
#include <array>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace tuf {
namespace {

using PKey = std::shared_ptr<EVP_PKEY>;

const unsigned char *raw(core::BytesView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }

PKey owned(EVP_PKEY *key) { return key ? PKey(key, &EVP_PKEY_free) : nullptr; }

PKey ed25519From(std::string_view hex)
{
    const auto bytes = core::fromHex(hex);
    if (!bytes || bytes->size() != 32)
        return nullptr;
    return owned(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, raw(*bytes), bytes->size()));
}

PKey pemFrom(std::string_view pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new_mem_buf(pem.data(), int(pem.size())), &BIO_free);
    return bio ? owned(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr)) : nullptr;
}

/// An uncompressed point in hexadecimal, as early repositories wrote ECDSA keys.
PKey ecPointFrom(std::string_view hex, const char *curve)
{
    const auto point = core::fromHex(hex);
    if (!point || point->empty())
        return nullptr;
    const std::unique_ptr<OSSL_PARAM_BLD, decltype(&OSSL_PARAM_BLD_free)> builder(OSSL_PARAM_BLD_new(),
                                                                                  &OSSL_PARAM_BLD_free);
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve, 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point->data(), point->size());
    const std::unique_ptr<OSSL_PARAM, decltype(&OSSL_PARAM_free)> parameters(OSSL_PARAM_BLD_to_param(builder.get()),
                                                                             &OSSL_PARAM_free);
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr), &EVP_PKEY_CTX_free);
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return nullptr;
    return owned(key);
}

bool isOnCurve(EVP_PKEY *key, std::string_view curve)
{
    std::array<char, 64> name{};
    size_t size = 0;
    return EVP_PKEY_get_group_name(key, name.data(), name.size(), &size) == 1 &&
           std::string_view(name.data(), size) == curve;
}

std::string derOf(EVP_PKEY *key)
{
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(key, &der);
    if (size <= 0)
        return {};
    std::string bytes(reinterpret_cast<const char *>(der), size_t(size));
    OPENSSL_free(der);
    return bytes;
}

} // namespace

struct Verifier::Scheme
{
    enum class Kind { Ed25519, Ecdsa, RsaPss };
    std::string_view name;
    Kind kind;
    const EVP_MD *(*digest)();
    const char *curve;

    [[nodiscard]] bool fitsType(std::string_view type) const
    {
        switch (kind) {
        case Kind::Ed25519:
            return type == "ed25519";
        case Kind::Ecdsa: // the second spelling is that of the specification before 1.0.30
            return type == "ecdsa" || type == name;
        case Kind::RsaPss:
            return type == "rsa";
        }
        return false;
    }

    [[nodiscard]] PKey load(std::string_view value) const
    {
        switch (kind) {
        case Kind::Ed25519:
            return ed25519From(value);
        case Kind::Ecdsa: {
            PKey key = value.starts_with("-----") ? pemFrom(value) : ecPointFrom(value, curve);
            return key && isOnCurve(key.get(), curve) ? key : nullptr;
        }
        case Kind::RsaPss: {
            PKey key = pemFrom(value);
            const bool isStrong = key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA &&
                                  EVP_PKEY_get_bits(key.get()) >= 2048 && EVP_PKEY_get_bits(key.get()) <= 16384;
            return isStrong ? key : nullptr;
        }
        }
        return nullptr;
    }

    [[nodiscard]] static const Scheme *named(std::string_view name)
    {
        static constexpr std::array schemes{
            Scheme{"ed25519", Kind::Ed25519, nullptr, nullptr},
            Scheme{"ecdsa-sha2-nistp256", Kind::Ecdsa, &EVP_sha256, "prime256v1"},
            Scheme{"ecdsa-sha2-nistp384", Kind::Ecdsa, &EVP_sha384, "secp384r1"},
            Scheme{"rsassa-pss-sha256", Kind::RsaPss, &EVP_sha256, nullptr},
            Scheme{"rsassa-pss-sha384", Kind::RsaPss, &EVP_sha384, nullptr},
            Scheme{"rsassa-pss-sha512", Kind::RsaPss, &EVP_sha512, nullptr},
        };
        const auto *found = std::ranges::find(schemes, name, &Scheme::name);
        return found == schemes.end() ? nullptr : found;
    }
};

std::optional<Verifier> Verifier::of(const Key &key)
{
    Verifier verifier;
    verifier.m_scheme = Scheme::named(key.scheme);
    if (!verifier.m_scheme || !verifier.m_scheme->fitsType(key.type))
        return std::nullopt;
    verifier.m_key = verifier.m_scheme->load(key.value);
    if (verifier.m_key)
        verifier.m_fingerprint = derOf(verifier.m_key.get());
    // A refused key leaves notes in this thread's list, which nobody else should find.
    ERR_clear_error();
    if (verifier.m_fingerprint.empty())
        return std::nullopt;
    return verifier;
}

bool Verifier::verifies(core::BytesView message, std::string_view signature) const
{
    const auto bytes = core::fromHex(signature);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    if (!bytes || bytes->empty() || !context)
        return false;
    EVP_PKEY_CTX *padding = nullptr;
    const EVP_MD *digest = m_scheme->digest ? m_scheme->digest() : nullptr;
    bool isGood = EVP_DigestVerifyInit(context.get(), &padding, digest, nullptr, m_key.get()) == 1;
    if (m_scheme->kind == Scheme::Kind::RsaPss)
        isGood = isGood && EVP_PKEY_CTX_set_rsa_padding(padding, RSA_PKCS1_PSS_PADDING) == 1 &&
                 EVP_PKEY_CTX_set_rsa_pss_saltlen(padding, RSA_PSS_SALTLEN_AUTO) == 1;
    isGood = isGood && EVP_DigestVerify(context.get(), raw(*bytes), bytes->size(), raw(message), message.size()) == 1;
    ERR_clear_error();
    return isGood;
}

} // namespace tuf
