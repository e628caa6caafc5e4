// SPDX-License-Identifier: Apache-2.0
#include "kiosk/sync/kioskidentity.h"

#include "core/encoding.h"
#include "core/json.h"
#include "storage/file_io.h"

#include <QFile>

namespace kiosk {
namespace {

constexpr int kFormat = 1;
constexpr qint64 kMaxFileBytes = 64 << 10;

core::Result<KioskIdentity> identityFromJson(const core::Json &json)
{
    if (json.at("format").get<int>() > kFormat)
        return core::failure(core::Code::Unsupported, "made by a newer program: install that");
    const auto key = core::fromBase64(json.at("private_key").get<std::string>()).and_then([](const core::Bytes &seed) {
        return core::KeyPair::fromSeed(seed);
    });
    if (!key)
        return tl::unexpected(key.error());
    KioskIdentity identity{*key, json.value("kiosk", ""), json.value("venue", ""), json.value("hub_url", ""), {}};
    if (const auto hubKey = json.find("hub_key"); hubKey != json.end()) {
        const auto pinned = core::fromBase64(hubKey->get<std::string>()).and_then([](const core::Bytes &bytes) {
            return core::PublicKey::fromBytes(bytes);
        });
        if (!pinned)
            return tl::unexpected(pinned.error());
        identity.hubKey = *pinned;
    }
    return identity;
}

} // namespace

std::filesystem::path identityFile(const std::filesystem::path &dataFolder) { return dataFolder / "identity.json"; }

core::Result<KioskIdentity> loadIdentity(const std::filesystem::path &dataFolder)
{
    const std::filesystem::path path = identityFile(dataFolder);
    QFile file(path);
    if (!file.exists())
        return core::failure(core::Code::NotFound, "not enrolled: there is no " + path.string());
    if (!file.open(QFile::ReadOnly))
        return core::failure(core::Code::Io, path.string() + ": " + file.errorString().toStdString());
    const std::string text = file.read(kMaxFileBytes).toStdString();
    auto identity = core::parseJson(text, "identity", identityFromJson);
    if (!identity)
        identity.error().detail = path.string() + ": " + identity.error().detail;
    return identity;
}

core::Result<> saveIdentity(const KioskIdentity &identity, const std::filesystem::path &dataFolder)
{
    core::Json json{{"format", kFormat},
                    {"private_key", core::toBase64(identity.key.seed())},
                    {"kiosk", identity.kiosk},
                    {"venue", identity.venue},
                    {"hub_url", identity.hubUrl}};
    if (identity.hubKey)
        json["hub_key"] = core::toBase64(identity.hubKey->bytes);
    return storage::writeFileDurably(identityFile(dataFolder), core::asBytes(json.dump(2) + "\n"),
                                     storage::kPrivateMode);
}

} // namespace kiosk
