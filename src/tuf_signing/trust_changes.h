// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "tuf/metadata.h"

#include <string>
#include <string_view>
#include <vector>

/// Changes of whom a repository trusts, on the values of its root and targets metadata. Each leaves a state that can
/// still be signed, or is refused and changes nothing.
namespace tuf_signing {

/// The keys that lie on the hub.
struct OnlinePublicKeys
{
    tuf::Key snapshot;
    tuf::Key timestamp;
};

/// Adds a key to a role of the root ("root", "targets"). Errors: NotFound (no such role), Rejected (it has the key).
[[nodiscard]] core::Result<> addKey(tuf::Root &root, std::string_view role, const tuf::Key &key);
/// Adds a key to a delegated role ("core", "notices", "overlay-…"). Errors: as above.
[[nodiscard]] core::Result<> addKey(tuf::Targets &targets, std::string_view role, const tuf::Key &key);

/// Takes a key away from every role that has it. Returns those roles, none if no role has it.
/// Errors: Rejected (a role would have fewer keys than must sign: add a new key first).
[[nodiscard]] core::Result<std::vector<std::string>> revokeKey(tuf::Root &root, std::string_view keyId);
[[nodiscard]] core::Result<std::vector<std::string>> revokeKey(tuf::Targets &targets, std::string_view keyId);

/// Puts the hub's keys in place of the earlier ones.
void setOnlineKeys(tuf::Root &root, const OnlinePublicKeys &keys);

/// A new delegated role that signs for its own folder and for nothing else. Errors: Rejected (no such kind of role, it
/// exists, or fewer keys than `threshold`).
[[nodiscard]] core::Result<> addRole(tuf::Targets &targets, const std::string &role, const std::vector<tuf::Key> &keys,
                                     int threshold);

} // namespace tuf_signing
