// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/trust.h"

#include "storage/file_io.h"
#include "tuf/trusted_metadata.h"
#include "tuf/updater.h"

#include <algorithm>

namespace hub {
namespace {

using core::Code;
using core::Result;

Result<tuf::Root> checkedRoot(std::string_view bytes, std::chrono::sys_seconds now)
{
    return tuf::TrustedMetadata::begin(bytes, now).and_then([](const tuf::TrustedMetadata &trusted) {
        return trusted.finishRoots().and_then([&]() -> Result<tuf::Root> {
            if (!trusted.root().consistentSnapshot)
                return core::failure(Code::Rejected, "the root does not ask for consistent snapshots, which a hub "
                                                     "needs: make it with huhang keys init");
            return trusted.root();
        });
    });
}

bool isKnown(const tuf_signing::RepositoryFolder &repository, const tuf::Root &root, std::string_view bytes)
{
    const auto known =
        storage::readFile(repository.metadataFile(tuf::kRoot, root.version), tuf::UpdaterLimits().rootBytes);
    return known && *known == bytes;
}

Result<> checkRole(const tuf::Root &root, std::string_view name, const tuf_signing::SigningKey &key)
{
    const tuf::Role &role = root.role(name);
    const bool isNamed = role.threshold == 1 && role.keyIds == std::vector{key.id()} && root.keys.contains(key.id()) &&
                         root.keys.find(key.id())->second == key.publicKey();
    if (isNamed)
        return {};
    return core::failure(Code::Rejected, "root " + std::to_string(root.version) + " does not name this hub's key " +
                                             key.id() + " as the only one of the role " + std::string(name) +
                                             ": let its holders sign a root with what huhang-hub online-keys prints");
}

} // namespace

Result<TrustedRoot> trustRoot(const ContentFolder &content, std::string_view rootBytes, std::chrono::sys_seconds now)
{
    auto root = checkedRoot(rootBytes, now);
    if (!root)
        return tl::unexpected(root.error());
    const auto lock = content.lock();
    if (!lock)
        return tl::unexpected(lock.error());
    const tuf_signing::RepositoryFolder repository = content.repository();
    const auto latest = repository.latestVersion(tuf::kRoot);
    if (!latest)
        return tl::unexpected(latest.error());
    if (isKnown(repository, *root, rootBytes))
        return TrustedRoot{std::move(*root), TrustOutcome::Known};
    if (*latest > 0)
        return core::failure(Code::Rejected, "this hub trusts another root already (version " +
                                                 std::to_string(*latest) +
                                                 "): a newer one comes by publishing, signed by the holders of that");
    return repository.write(tuf::kRoot, root->version, rootBytes).map([&] { return TrustedRoot{std::move(*root)}; });
}

Result<> checkOnlineKeys(const tuf::Root &root, const tuf_signing::OnlineKeys &keys)
{
    for (const std::string_view name : {tuf::kRoot, tuf::kTargets})
        for (const std::string &id : root.role(name).keyIds)
            if (const auto key = root.keys.find(id);
                key != root.keys.end() &&
                (key->second == keys.snapshot.publicKey() || key->second == keys.timestamp.publicKey()))
                return core::failure(Code::Rejected, "root " + std::to_string(root.version) +
                                                         " lets a key of the hub sign as " + std::string(name) +
                                                         ": take it out, the hub must not decide what is true");
    return checkRole(root, tuf::kSnapshot, keys.snapshot).and_then([&] {
        return checkRole(root, tuf::kTimestamp, keys.timestamp);
    });
}

} // namespace hub
