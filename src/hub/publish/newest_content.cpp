// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/newest_content.h"

#include "hub/publish/roles.h"

namespace hub {

using core::Code;
using core::Result;

Result<NewestContent> newestContent(const tuf_signing::RepositoryFolder &repository)
{
    NewestContent newest;
    const auto targets =
        repository.currentRoot().and_then([&](const tuf::Root &root) { return repository.currentTargets(root); });
    if (!targets && targets.error().code == Code::NotFound)
        return newest;
    if (!targets)
        return tl::unexpected(targets.error());
    for (const tuf::DelegatedRole &role : targets->delegations.roles) {
        if (!isPackRole(role.name))
            continue;
        const auto content = repository.currentRole(*targets, role.name);
        if (!content)
            return tl::unexpected(content.error());
        if (!*content)
            continue;
        const auto manifest = (*content)->targets.find(*tuf_signing::manifestTargetOf(role.name));
        if (manifest == (*content)->targets.end())
            continue;
        if (const auto hash = manifest->second.hashes.find("sha256"); hash != manifest->second.hashes.end())
            newest.emplace(role.name, hash->second);
    }
    return newest;
}

std::vector<std::string> outdatedRoles(const NewestContent &newest, const core::PackInUse &pack, std::string_view venue)
{
    std::vector<std::string> outdated;
    for (const auto &[role, manifest] : newest) {
        if (role.starts_with("overlay-") && role != "overlay-" + std::string(venue))
            continue;
        const auto beside = pack.beside.find(role);
        const bool isShown = role == "core" ? pack.manifestSha256 == manifest
                                            : beside != pack.beside.end() && beside->second == manifest;
        if (!isShown)
            outdated.push_back(role);
    }
    return outdated;
}

} // namespace hub
