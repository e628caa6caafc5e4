// SPDX-License-Identifier: Apache-2.0
#include "tuf/metadata.h"

#include "core/field_reader.h"
#include "core/sha256.h"
#include "core/time_text.h"
#include "tuf/canonical_json.h"

#include <algorithm>
#include <fnmatch.h>
#include <limits>
#include <set>

namespace tuf {
namespace {

using core::Code;
using core::FieldReader;
using core::Json;
using core::Result;

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
/// The next version is a number too.
constexpr std::int64_t kMostVersion = kMost - 1;
/// Longer patterns are refused: matching takes time that grows with their stars.
constexpr size_t kMaxPatternBytes = 1024;

void readHead(FieldReader &fields, std::string_view type, std::int64_t &version, std::chrono::sys_seconds &expires)
{
    if (fields.text("_type") != type)
        fields.refuse("_type", "must be " + std::string(type));
    if (const std::string spec = fields.text("spec_version"); spec != "1" && !spec.starts_with("1."))
        fields.refuse("spec_version", "must be 1.x, is " + spec);
    version = fields.integer("version", 1, kMostVersion);
    if (const auto time = core::timeFromText(fields.text("expires")))
        expires = *time;
    else
        fields.refuse("expires", "must be a time such as 2030-01-31T00:00:00Z");
}

std::string lowerCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return text;
}

Hashes readHashes(FieldReader &fields)
{
    Hashes hashes = fields.optionalTextMap("hashes");
    for (auto &[name, value] : hashes)
        value = lowerCase(std::move(value));
    return hashes;
}

Key readKey(FieldReader &fields)
{
    // A key type that nobody knows may have anything in its value.
    const auto readValue = [](FieldReader &value) { return value.optionalText("public"); };
    return {fields.text("keytype"), fields.text("scheme"), fields.member("keyval", readValue)};
}

Role readRole(FieldReader &fields)
{
    return {fields.texts("keyids"), int(fields.integer("threshold", 1, std::numeric_limits<int>::max()))};
}

MetaFile readMetaFile(FieldReader &fields)
{
    return {fields.integer("version", 1, kMostVersion), fields.optionalInteger("length", 0, kMost), readHashes(fields)};
}

TargetFile readTargetFile(FieldReader &fields)
{
    TargetFile file{fields.integer("length", 0, kMost), readHashes(fields)};
    if (file.hashes.empty())
        fields.refuse("hashes", "missing");
    return file;
}

bool isTopLevelRole(std::string_view name)
{
    return name == kRoot || name == kTimestamp || name == kSnapshot || name == kTargets;
}

DelegatedRole readDelegatedRole(FieldReader &fields)
{
    DelegatedRole role;
    role.name = fields.text("name");
    role.role = readRole(fields);
    role.isTerminating = fields.flag("terminating");
    if (fields.has("paths"))
        role.paths = fields.texts("paths");
    if (fields.has("path_hash_prefixes"))
        for (std::string &prefix : fields.texts("path_hash_prefixes"))
            role.pathHashPrefixes.push_back(lowerCase(std::move(prefix)));
    if (role.name.empty() || isTopLevelRole(role.name))
        fields.refuse("name", "must not be empty or that of a top-level role");
    if (fields.has("paths") == fields.has("path_hash_prefixes"))
        fields.refuse("paths", "must stand alone, or path_hash_prefixes must");
    if (std::ranges::any_of(role.paths, [](const auto &pattern) { return pattern.size() > kMaxPatternBytes; }))
        fields.refuse("paths", "holds a pattern of more than " + std::to_string(kMaxPatternBytes) + " bytes");
    // Matching would end there, and the rest of the pattern would not count.
    if (std::ranges::any_of(role.paths, [](const auto &pattern) { return pattern.find('\0') != std::string::npos; }))
        fields.refuse("paths", "holds a pattern with a zero byte");
    return role;
}

Delegations readDelegations(FieldReader &fields)
{
    Delegations delegations{fields.members("keys", readKey), {}};
    if (fields.has("roles")) // else the roles are hash bins (TAP 15), which are no part of the specification 1.0
        delegations.roles = fields.list("roles", readDelegatedRole);
    std::set<std::string_view> names;
    for (const DelegatedRole &role : delegations.roles)
        if (!names.insert(role.name).second)
            fields.refuse("roles", "names " + role.name + " twice");
    return delegations;
}

Root readRoot(FieldReader &fields)
{
    Root root;
    readHead(fields, kRoot, root.version, root.expires);
    root.consistentSnapshot = fields.optionalFlag("consistent_snapshot");
    root.keys = fields.members("keys", readKey);
    root.roles = fields.members("roles", readRole);
    for (const std::string_view name : {kRoot, kTimestamp, kSnapshot, kTargets})
        if (!root.roles.contains(name))
            fields.refuse("roles", "has no role " + std::string(name));
    return root;
}

Timestamp readTimestamp(FieldReader &fields)
{
    Timestamp timestamp;
    readHead(fields, kTimestamp, timestamp.version, timestamp.expires);
    auto meta = fields.members("meta", readMetaFile);
    if (const auto found = meta.find("snapshot.json"); found != meta.end())
        timestamp.snapshot = std::move(found->second);
    else
        fields.refuse("meta", "has no snapshot.json");
    return timestamp;
}

Snapshot readSnapshot(FieldReader &fields)
{
    Snapshot snapshot;
    readHead(fields, kSnapshot, snapshot.version, snapshot.expires);
    snapshot.meta = fields.members("meta", readMetaFile);
    if (!snapshot.meta.contains("targets.json"))
        fields.refuse("meta", "has no targets.json");
    return snapshot;
}

Targets readTargets(FieldReader &fields)
{
    Targets targets;
    readHead(fields, kTargets, targets.version, targets.expires);
    targets.targets = fields.members("targets", readTargetFile);
    if (fields.has("delegations"))
        targets.delegations = fields.member("delegations", readDelegations);
    return targets;
}

Signature readSignature(FieldReader &fields) { return {fields.text("keyid"), fields.text("sig")}; }

/// No key signs twice (specification 1.0, section 4.2.1). Else whoever carries a file could make us verify thousands of
/// wrong signatures of one key, each over the whole file.
std::vector<Signature> readSignatures(FieldReader &fields)
{
    auto signatures = fields.list("signatures", readSignature);
    std::set<std::string_view> keyIds;
    for (const Signature &one : signatures)
        if (!keyIds.insert(one.keyId).second)
            fields.refuse("signatures", "holds two of one key");
    return signatures;
}

} // namespace

bool DelegatedRole::isDelegated(std::string_view targetPath) const
{
    const std::string path(targetPath);
    const std::string hash = pathHashPrefixes.empty() ? std::string() : core::sha256Hex(core::asBytes(path));
    return std::ranges::any_of(paths,
                               [&](const std::string &pattern) {
                                   return ::fnmatch(pattern.c_str(), path.c_str(), FNM_PATHNAME | FNM_NOESCAPE) == 0;
                               }) ||
           std::ranges::any_of(pathHashPrefixes, [&](const std::string &prefix) { return hash.starts_with(prefix); });
}

const DelegatedRole *Delegations::find(std::string_view name) const
{
    const auto found = std::ranges::find(roles, name, &DelegatedRole::name);
    return found == roles.end() ? nullptr : &*found;
}

Result<SignedMetadata> SignedMetadata::parse(std::string_view bytes, std::string_view what)
{
    return core::parseJson(bytes, what, [&](Json json) -> Result<SignedMetadata> {
        auto made = core::readFields(json, what, readSignatures);
        if (!made)
            return tl::unexpected(made.error());
        const auto found = json.find("signed");
        if (found == json.end())
            return core::failure(Code::Malformed, std::string(what) + ".signed: missing");
        auto canonical = canonicalJson(*found);
        if (!canonical)
            return core::failure(Code::Malformed, std::string(what) + ": " + canonical.error().detail);
        return SignedMetadata{std::move(*found), std::move(*canonical), std::move(*made)};
    });
}

Result<> SignedMetadata::verify(std::string_view roleName, const Role &role, const Keys &keys) const
{
    std::set<std::string> signers; // fingerprints: one key under two ids signs once
    for (const Signature &signature : signatures) {
        const auto key = keys.find(signature.keyId);
        if (key == keys.end() || std::ranges::find(role.keyIds, signature.keyId) == role.keyIds.end())
            continue;
        const auto verifier = Verifier::of(key->second);
        if (verifier && !signers.contains(verifier->fingerprint()) &&
            verifier->verifies(core::asBytes(canonicalBytes), signature.value))
            signers.insert(verifier->fingerprint());
    }
    if (signers.size() >= size_t(role.threshold))
        return {};
    return core::failure(Code::Forged, std::string(roleName) + " metadata: " + std::to_string(signers.size()) +
                                           " valid signatures of its keys, needs " + std::to_string(role.threshold));
}

Result<Root> rootFrom(const Json &signedPart) { return core::readFields(signedPart, kRoot, readRoot); }
Result<Timestamp> timestampFrom(const Json &signedPart)
{
    return core::readFields(signedPart, kTimestamp, readTimestamp);
}
Result<Snapshot> snapshotFrom(const Json &signedPart) { return core::readFields(signedPart, kSnapshot, readSnapshot); }
Result<Targets> targetsFrom(const Json &signedPart) { return core::readFields(signedPart, kTargets, readTargets); }

} // namespace tuf
