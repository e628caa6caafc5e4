// SPDX-License-Identifier: Apache-2.0
#include "tuf_signing/key_file.h"

#include "core/encoding.h"
#include "core/field_reader.h"
#include "storage/file_io.h"
#include "tuf_signing/metadata_json.h"

#include <array>
#include <sodium.h>

namespace tuf_signing {
namespace {

using core::Code;
using core::FieldReader;
using core::Json;
using core::Result;

constexpr std::int64_t kMaxKeyFileBytes = std::int64_t(64) * 1024;
constexpr std::string_view kKind = "huhang-key-v1";

using Salt = std::array<unsigned char, crypto_pwhash_SALTBYTES>;
using Nonce = std::array<unsigned char, crypto_secretbox_xchacha20poly1305_NONCEBYTES>;

const unsigned char *raw(core::BytesView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }

/// A key made of a passphrase, wiped when it dies.
class BoxKey
{
public:
    /// Errors: Io (not enough memory).
    [[nodiscard]] static Result<BoxKey> from(std::string_view passphrase, core::BytesView salt)
    {
        BoxKey key;
        if (crypto_pwhash(key.m_bytes.data(), key.m_bytes.size(), passphrase.data(), passphrase.size(), raw(salt),
                          crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE,
                          crypto_pwhash_ALG_ARGON2ID13) != 0)
            return core::failure(Code::Io, "not enough memory to work with a passphrase (256 MiB are needed)");
        return key;
    }
    ~BoxKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    BoxKey(const BoxKey &) = default;
    BoxKey &operator=(const BoxKey &) = default;
    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }

private:
    BoxKey() = default;
    std::array<unsigned char, crypto_secretbox_xchacha20poly1305_KEYBYTES> m_bytes{};
};

struct StoredKey
{
    KeyLabel label;
    core::Bytes salt;
    core::Bytes nonce;
    core::Bytes box;
};

core::Bytes bytesOf(FieldReader &fields, std::string_view name, size_t size)
{
    auto bytes = core::fromBase64(fields.text(name));
    if (!bytes || (size > 0 && bytes->size() != size))
        fields.refuse(name, "is damaged");
    return bytes.value_or(core::Bytes());
}

StoredKey readStored(FieldReader &fields)
{
    StoredKey stored;
    if (fields.text("kind") != kKind)
        fields.refuse("kind", "must be " + std::string(kKind));
    stored.label.owner = fields.text("owner");
    stored.label.key = {"ed25519", "ed25519", fields.text("public")};
    stored.salt = bytesOf(fields, "salt", crypto_pwhash_SALTBYTES);
    stored.nonce = bytesOf(fields, "nonce", crypto_secretbox_xchacha20poly1305_NONCEBYTES);
    stored.box = bytesOf(fields, "encrypted", 0);
    return stored;
}

Result<StoredKey> readStoredFile(const std::filesystem::path &file)
{
    return storage::readFile(file, kMaxKeyFileBytes).and_then([&](const std::string &text) {
        return core::parseJson(text, file.string(),
                               [&](const Json &json) { return core::readFields(json, file.string(), readStored); });
    });
}

} // namespace

Result<> writeKeyFile(const std::filesystem::path &file, const SigningKey &key, const std::string &owner,
                      std::string_view passphrase)
{
    if (passphrase.size() < kMinPassphraseBytes)
        return core::failure(Code::Rejected, "the passphrase is shorter than " + std::to_string(kMinPassphraseBytes) +
                                                 " characters; take a sentence");
    Salt salt;
    Nonce nonce;
    randombytes_buf(salt.data(), salt.size());
    randombytes_buf(nonce.data(), nonce.size());
    const auto boxKey = BoxKey::from(passphrase, std::as_bytes(std::span(salt)));
    if (!boxKey)
        return tl::unexpected(boxKey.error());
    core::Bytes seed = key.pair().seed();
    core::Bytes box(seed.size() + crypto_secretbox_xchacha20poly1305_MACBYTES);
    crypto_secretbox_xchacha20poly1305_easy(reinterpret_cast<unsigned char *>(box.data()), raw(seed), seed.size(),
                                            nonce.data(), boxKey->data());
    sodium_memzero(seed.data(), seed.size());
    const Json json{{"kind", kKind},
                    {"owner", owner},
                    {"key_id", key.id()},
                    {"public", key.publicKey().value},
                    {"salt", core::toBase64(std::as_bytes(std::span(salt)))},
                    {"nonce", core::toBase64(std::as_bytes(std::span(nonce)))},
                    {"encrypted", core::toBase64(box)}};
    return storage::writeNewFileDurably(file, core::asBytes(json.dump(2) + "\n"), 0600);
}

Result<SigningKey> readKeyFile(const std::filesystem::path &file, std::string_view passphrase)
{
    const auto stored = readStoredFile(file);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto refuse = [&] {
        return core::failure(Code::Forged, file.string() + ": wrong passphrase, or the file was changed");
    };
    if (stored->box.size() <= crypto_secretbox_xchacha20poly1305_MACBYTES)
        return refuse();
    const auto boxKey = BoxKey::from(passphrase, stored->salt);
    if (!boxKey)
        return tl::unexpected(boxKey.error());
    core::Bytes seed(stored->box.size() - crypto_secretbox_xchacha20poly1305_MACBYTES);
    if (crypto_secretbox_xchacha20poly1305_open_easy(reinterpret_cast<unsigned char *>(seed.data()), raw(stored->box),
                                                     stored->box.size(), raw(stored->nonce), boxKey->data()) != 0)
        return refuse();
    auto pair = core::KeyPair::fromSeed(seed);
    sodium_memzero(seed.data(), seed.size());
    if (!pair)
        return tl::unexpected(pair.error());
    SigningKey key(*pair);
    if (key.publicKey() != stored->label.key)
        return refuse();
    return key;
}

Result<KeyLabel> readKeyLabel(const std::filesystem::path &file)
{
    return readStoredFile(file).map([](StoredKey stored) { return std::move(stored.label); });
}

} // namespace tuf_signing
