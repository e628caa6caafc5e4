// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/online_keys.h"

#include "hub/auth/seed_file.h"
#include "tuf_signing/metadata_json.h"

namespace hub {
namespace {

core::Result<tuf_signing::SigningKey> openKey(const std::filesystem::path &file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        if (auto made = makeSeedFile(file); !made)
            return tl::unexpected(made.error());
    auto pair = readSeedFile(file);
    if (pair)
        return tuf_signing::SigningKey(*pair);
    if (pair.error().code != core::Code::Malformed)
        return tl::unexpected(pair.error());
    return core::failure(core::Code::Malformed,
                         pair.error().detail + ": restore it from a backup, or remove it, run huhang-hub online-keys "
                                               "and let the office sign a root with the new keys");
}

} // namespace

core::Result<tuf_signing::OnlineKeys> openOnlineKeys(const std::filesystem::path &data)
{
    auto snapshot = openKey(data / "online-snapshot-key");
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    auto timestamp = openKey(data / "online-timestamp-key");
    if (!timestamp)
        return tl::unexpected(timestamp.error());
    return tuf_signing::OnlineKeys{std::move(*snapshot), std::move(*timestamp)};
}

std::string publicPartsAsJson(const tuf_signing::OnlineKeys &keys)
{
    return core::Json{{"snapshot", tuf_signing::toJson(keys.snapshot.publicKey())},
                      {"timestamp", tuf_signing::toJson(keys.timestamp.publicKey())}}
        .dump(2);
}

} // namespace hub
