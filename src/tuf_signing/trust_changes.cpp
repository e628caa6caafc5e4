// SPDX-License-Identifier: Apache-2.0
#include "tuf_signing/trust_changes.h"

#include "tuf_signing/repository_folder.h"
#include "tuf_signing/signing_key.h"

#include <algorithm>
#include <set>

namespace tuf_signing {
namespace {

using core::Code;
using core::Result;

struct NamedRole
{
    std::string name;
    tuf::Role *role;
};

std::vector<NamedRole> rolesOf(tuf::Root &root)
{
    std::vector<NamedRole> roles;
    for (auto &[name, role] : root.roles)
        roles.push_back({name, &role});
    return roles;
}

std::vector<NamedRole> rolesOf(tuf::Targets &targets)
{
    std::vector<NamedRole> roles;
    for (tuf::DelegatedRole &role : targets.delegations.roles)
        roles.push_back({role.name, &role.role});
    return roles;
}

Result<> addTo(const std::vector<NamedRole> &roles, tuf::Keys &keys, std::string_view name, const tuf::Key &key)
{
    const auto found = std::ranges::find(roles, name, &NamedRole::name);
    if (found == roles.end())
        return core::failure(Code::NotFound, "there is no role " + std::string(name));
    const std::string id = keyIdOf(key);
    if (std::ranges::find(found->role->keyIds, id) != found->role->keyIds.end())
        return core::failure(Code::Rejected, "the role " + std::string(name) + " has the key " + id + " already");
    keys.insert_or_assign(id, key);
    found->role->keyIds.push_back(id);
    return {};
}

/// Removes the keys that no role names any more.
void dropUnused(tuf::Keys &keys, const std::vector<NamedRole> &roles)
{
    std::set<std::string, std::less<>> used;
    for (const NamedRole &one : roles)
        used.insert(one.role->keyIds.begin(), one.role->keyIds.end());
    std::erase_if(keys, [&](const auto &one) { return !used.contains(one.first); });
}

Result<std::vector<std::string>> revokeFrom(const std::vector<NamedRole> &roles, tuf::Keys &keys,
                                            std::string_view keyId)
{
    std::vector<std::string> concerned;
    for (const NamedRole &one : roles) {
        if (std::ranges::find(one.role->keyIds, keyId) == one.role->keyIds.end())
            continue;
        if (one.role->keyIds.size() <= size_t(one.role->threshold))
            return core::failure(Code::Rejected, "the role " + one.name + " has " +
                                                     std::to_string(one.role->keyIds.size()) + " keys and needs " +
                                                     std::to_string(one.role->threshold) +
                                                     "; give it another key first (huhang keys add)");
        concerned.push_back(one.name);
    }
    for (const NamedRole &one : roles)
        std::erase(one.role->keyIds, keyId);
    dropUnused(keys, roles);
    return concerned;
}

} // namespace

Result<> addKey(tuf::Root &root, std::string_view role, const tuf::Key &key)
{
    return addTo(rolesOf(root), root.keys, role, key);
}

Result<> addKey(tuf::Targets &targets, std::string_view role, const tuf::Key &key)
{
    return addTo(rolesOf(targets), targets.delegations.keys, role, key);
}

Result<std::vector<std::string>> revokeKey(tuf::Root &root, std::string_view keyId)
{
    return revokeFrom(rolesOf(root), root.keys, keyId);
}

Result<std::vector<std::string>> revokeKey(tuf::Targets &targets, std::string_view keyId)
{
    return revokeFrom(rolesOf(targets), targets.delegations.keys, keyId);
}

void setOnlineKeys(tuf::Root &root, const OnlinePublicKeys &keys)
{
    for (const auto &[name, key] :
         {std::pair(tuf::kSnapshot, keys.snapshot), std::pair(tuf::kTimestamp, keys.timestamp)}) {
        const std::string id = keyIdOf(key);
        root.keys.insert_or_assign(id, key);
        root.roles.insert_or_assign(std::string(name), tuf::Role{{id}, 1});
    }
    dropUnused(root.keys, rolesOf(root));
}

Result<> addRole(tuf::Targets &targets, const std::string &role, const std::vector<tuf::Key> &keys, int threshold)
{
    const auto pattern = pathPatternOf(role);
    if (!pattern)
        return core::failure(Code::Rejected, role + " is no role: there are core, notices and overlay-<venue>");
    if (targets.delegations.find(role))
        return core::failure(Code::Rejected, "there is a role " + role + " already");
    std::set<std::string> ids;
    for (const tuf::Key &key : keys)
        ids.insert(keyIdOf(key));
    if (threshold < 1 || ids.size() < size_t(threshold))
        return core::failure(Code::Rejected,
                             "the role " + role + " needs at least " + std::to_string(threshold) + " different keys");
    for (const tuf::Key &key : keys)
        targets.delegations.keys.insert_or_assign(keyIdOf(key), key);
    targets.delegations.roles.push_back(
        {role, {{ids.begin(), ids.end()}, threshold}, /* isTerminating */ true, {*pattern}, {}});
    return {};
}

} // namespace tuf_signing
