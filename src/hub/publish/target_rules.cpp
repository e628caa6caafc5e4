// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/target_rules.h"

#include "hub/publish/roles.h"
#include "pack/manifest.h"
#include "pack/names.h"
#include "tuf_signing/repository_folder.h"

#include <algorithm>

namespace hub {
namespace {

using core::Result;

tl::unexpected<core::Error> refused(std::string_view role, std::int64_t version, const std::string &why)
{
    return core::failure(core::Code::Rejected, std::string(role) + " " + std::to_string(version) + " " + why);
}

} // namespace

Result<> checkDelegations(const tuf::Targets &targets, const tuf_signing::OnlineKeys &keys)
{
    const auto refuse = [&](const std::string &why) { return refused(tuf::kTargets, targets.version, why); };
    if (!targets.targets.empty())
        return refuse("names a file itself (" + targets.targets.begin()->first + "); only the roles of packs may");
    for (const tuf::DelegatedRole &role : targets.delegations.roles) {
        if (!isPackRole(role.name))
            return refuse("names the role " + role.name + "; core, notices and overlay-<venue> are known");
        const std::string pattern = *tuf_signing::pathPatternOf(role.name);
        if (role.paths != std::vector{pattern} || !role.pathHashPrefixes.empty())
            return refuse("gives the role " + role.name + " other paths than " + pattern);
    }
    for (const auto &[id, key] : targets.delegations.keys)
        if (key == keys.snapshot.publicKey() || key == keys.timestamp.publicKey())
            return refuse("lets a key of the hub sign content; the hub must not decide what is true");
    return {};
}

Result<std::optional<tuf::TargetFile>> manifestOf(std::string_view role, const tuf::Targets &content)
{
    const auto refuse = [&](const std::string &why) { return refused(role, content.version, why); };
    if (!content.delegations.roles.empty())
        return refuse("delegates to others, which it may not");
    if (content.targets.empty() && role.starts_with("overlay-"))
        return std::nullopt;
    const std::string wanted = *tuf_signing::manifestTargetOf(role);
    if (content.targets.size() != 1 || content.targets.begin()->first != wanted)
        return refuse("must name " + wanted + " and nothing else");
    const tuf::TargetFile &file = content.targets.begin()->second;
    if (file.hashes.size() != 1 || !file.hashes.contains("sha256") ||
        !pack::isSha256(file.hashes.find("sha256")->second))
        return refuse("must name its manifest by one hash, SHA-256");
    if (file.length > pack::kMaxManifestBytes)
        return refuse("names a manifest of " + std::to_string(file.length) + " bytes, at most " +
                      std::to_string(pack::kMaxManifestBytes) + " are allowed");
    return file;
}

} // namespace hub
