// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"
#include "tuf/canonical_json.h"
#include "tuf/updater.h"
#include "tuf_signing/metadata_json.h"

#include <algorithm>
#include <set>

namespace {

using core::Json;

void checkCanonicalBytes(const tuf::SignedMetadata &file)
{
    const auto again = tuf::canonicalJson(Json::parse(file.signedPart.dump()));
    fuzz::require(again && *again == file.canonicalBytes, "how a file is laid out changes nothing of what is signed");
    // Canonical JSON leaves control characters as they are, which JSON does not allow.
    if (std::ranges::none_of(file.canonicalBytes, [](char c) { return static_cast<unsigned char>(c) < 0x20U; }))
        fuzz::require(Json::parse(file.canonicalBytes, nullptr, false) == file.signedPart,
                      "what is signed is what is read");
}

/// What our own metadata say; a list of keys without a role says nothing.
template <typename Metadata> Metadata said(Metadata metadata)
{
    if constexpr (std::is_same_v<Metadata, tuf::Targets>)
        if (metadata.delegations.roles.empty())
            metadata.delegations.keys.clear();
    return metadata;
}

template <typename Metadata> void checkAgain(const Metadata &metadata, core::Result<Metadata> (*read)(const Json &))
{
    fuzz::require(metadata.version > 0 && metadata.version < INT64_MAX, "a version has one before and one after it");
    const auto again = read(tuf_signing::toJson(metadata));
    fuzz::require(again && *again == said(metadata), "what was read is written and read as it was");
}

void checkSigners(const tuf::SignedMetadata &file, const tuf::Role &role, const tuf::Keys &keys)
{
    fuzz::require(role.threshold > 0, "no role does without signatures");
    if (!file.verify("fuzzed", role, keys))
        return;
    std::set<std::string_view> signers;
    for (const tuf::Signature &signature : file.signatures)
        if (keys.contains(signature.keyId) && std::ranges::count(role.keyIds, signature.keyId) > 0)
            signers.insert(signature.keyId);
    fuzz::require(signers.size() >= size_t(role.threshold), "each signature that counts has its own key of the role");
}

void checkRoot(const tuf::SignedMetadata &file, const tuf::Root &root)
{
    checkAgain(root, &tuf::rootFrom);
    for (const auto &[name, role] : root.roles)
        checkSigners(file, role, root.keys);
}

/// Patterns cost time, so a hostile one is tried on a long path too.
void checkDelegation(const tuf::DelegatedRole &role)
{
    const bool isPlain = role.pathHashPrefixes.empty() && std::ranges::none_of(role.paths, [](const auto &pattern) {
                             return pattern.find_first_of("*?[") != std::string::npos;
                         });
    for (const std::string &path : {std::string("core/manifest.json"), "core/" + std::string(500, 'a')})
        if (role.isDelegated(path) && isPlain)
            fuzz::require(std::ranges::count(role.paths, path) > 0, "a pattern without signs means one path");
}

void checkTargets(const tuf::SignedMetadata &file, const tuf::Targets &targets)
{
    checkAgain(targets, &tuf::targetsFrom);
    for (const auto &[path, target] : targets.targets)
        fuzz::require(std::ranges::all_of(tuf::targetUrlPath(path, target, true),
                                          [](char c) { return c > ' ' && c < 127 && c != '?' && c != '#'; }),
                      "the address of a target is a path and nothing more");
    for (const tuf::DelegatedRole &role : targets.delegations.roles) {
        checkSigners(file, role.role, targets.delegations.keys);
        checkDelegation(role);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto file = tuf::SignedMetadata::parse(fuzz::textOf(data, size), "fuzzed");
    if (!file)
        return 0;
    checkCanonicalBytes(*file);
    std::set<std::string_view> signers;
    for (const tuf::Signature &signature : file->signatures)
        fuzz::require(signers.insert(signature.keyId).second, "each key signs once");
    if (const auto root = tuf::rootFrom(file->signedPart))
        checkRoot(*file, *root);
    if (const auto timestamp = tuf::timestampFrom(file->signedPart))
        checkAgain(*timestamp, &tuf::timestampFrom);
    if (const auto snapshot = tuf::snapshotFrom(file->signedPart))
        checkAgain(*snapshot, &tuf::snapshotFrom);
    if (const auto targets = tuf::targetsFrom(file->signedPart))
        checkTargets(*file, *targets);
    return 0;
}
