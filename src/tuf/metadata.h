// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json.h"
#include "core/result.h"
#include "tuf/hashes.h"
#include "tuf/key.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The four kinds of metadata as the specification writes them (https://theupdateframework.github.io/specification,
/// 1.0, section 4). Unknown fields are ignored here and stay part of what is signed.
namespace tuf {

inline constexpr std::string_view kRoot = "root";
inline constexpr std::string_view kTimestamp = "timestamp";
inline constexpr std::string_view kSnapshot = "snapshot";
inline constexpr std::string_view kTargets = "targets";

/// Who may sign for a role, and how many of them must.
struct Role
{
    std::vector<std::string> keyIds;
    int threshold = 1;
    bool operator==(const Role &) const = default;
};

using Roles = std::map<std::string, Role, std::less<>>; ///< by name

struct Root
{
    std::int64_t version = 0;
    std::chrono::sys_seconds expires;
    bool consistentSnapshot = false;
    Keys keys;
    Roles roles; ///< the four top-level roles are always there
    bool operator==(const Root &) const = default;

    [[nodiscard]] const Role &role(std::string_view name) const { return roles.find(name)->second; }
};

/// What one role says of another role's file.
struct MetaFile
{
    std::int64_t version = 0;
    std::optional<std::int64_t> length; ///< bytes
    Hashes hashes;
    bool operator==(const MetaFile &) const = default;
};

struct Timestamp
{
    std::int64_t version = 0;
    std::chrono::sys_seconds expires;
    MetaFile snapshot;
    bool operator==(const Timestamp &) const = default;
};

struct Snapshot
{
    std::int64_t version = 0;
    std::chrono::sys_seconds expires;
    std::map<std::string, MetaFile, std::less<>> meta; ///< by file name without version, "targets.json"
    bool operator==(const Snapshot &) const = default;
};

/// A file that a repository offers.
struct TargetFile
{
    std::int64_t length = 0; ///< bytes
    Hashes hashes;           ///< never empty
    bool operator==(const TargetFile &) const = default;
};

/// A role that may sign for some of the targets.
struct DelegatedRole
{
    std::string name;
    Role role;
    bool isTerminating = false;
    std::vector<std::string> paths;            ///< patterns, see isDelegated()
    std::vector<std::string> pathHashPrefixes; ///< lower-case hexadecimal
    bool operator==(const DelegatedRole &) const = default;

    /// True if the target is this role's: one of `paths` matches it ('*', '?' and '[…]' within one part of the path),
    /// or the SHA-256 of the path begins with one of `pathHashPrefixes`.
    [[nodiscard]] bool isDelegated(std::string_view targetPath) const;
};

struct Delegations
{
    Keys keys;
    std::vector<DelegatedRole> roles; ///< in order of priority
    bool operator==(const Delegations &) const = default;

    [[nodiscard]] const DelegatedRole *find(std::string_view name) const;
};

struct Targets
{
    std::int64_t version = 0;
    std::chrono::sys_seconds expires;
    std::map<std::string, TargetFile, std::less<>> targets; ///< by path
    Delegations delegations;
    bool operator==(const Targets &) const = default;
};

struct Signature
{
    std::string keyId;
    std::string value; ///< hexadecimal
};

/// A metadata file taken apart, nothing of it trusted yet.
struct SignedMetadata
{
    core::Json signedPart;
    std::string canonicalBytes; ///< what the signatures cover
    std::vector<Signature> signatures;

    /// `what` names the file in errors. Errors: Malformed (also two signatures under one key id). Thread: any.
    [[nodiscard]] static core::Result<SignedMetadata> parse(std::string_view bytes, std::string_view what);

    /// Succeeds if at least `role.threshold` different keys of the role signed. Keys count once, whatever their ids.
    /// Errors: Forged (says how many of how many).
    [[nodiscard]] core::Result<> verify(std::string_view roleName, const Role &role, const Keys &keys) const;
};

/// Read the signed part of a file. Errors: Malformed (names the field), Unsupported (another major version of the
/// specification). Thread: any.
[[nodiscard]] core::Result<Root> rootFrom(const core::Json &signedPart);
[[nodiscard]] core::Result<Timestamp> timestampFrom(const core::Json &signedPart);
[[nodiscard]] core::Result<Snapshot> snapshotFrom(const core::Json &signedPart);
[[nodiscard]] core::Result<Targets> targetsFrom(const core::Json &signedPart);

} // namespace tuf
