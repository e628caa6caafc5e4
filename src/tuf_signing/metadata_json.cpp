// SPDX-License-Identifier: Apache-2.0
#include "tuf_signing/metadata_json.h"

#include "core/time_text.h"

namespace tuf_signing {
namespace {

using core::Json;

template <typename Metadata> Json head(std::string_view type, const Metadata &metadata)
{
    return {{"_type", type},
            {"spec_version", kSpecVersion},
            {"version", metadata.version},
            {"expires", core::toText(metadata.expires)}};
}

Json toJson(const tuf::Keys &keys)
{
    Json json = Json::object();
    for (const auto &[id, key] : keys)
        json[id] = tuf_signing::toJson(key);
    return json;
}

Json toJson(const tuf::Role &role) { return {{"keyids", role.keyIds}, {"threshold", role.threshold}}; }

Json toJson(const tuf::MetaFile &file)
{
    Json json{{"version", file.version}};
    if (file.length)
        json["length"] = *file.length;
    if (!file.hashes.empty())
        json["hashes"] = file.hashes;
    return json;
}

Json toJson(const tuf::DelegatedRole &role)
{
    Json json = toJson(role.role);
    json["name"] = role.name;
    json["terminating"] = role.isTerminating;
    if (role.pathHashPrefixes.empty())
        json["paths"] = role.paths;
    else
        json["path_hash_prefixes"] = role.pathHashPrefixes;
    return json;
}

} // namespace

Json toJson(const tuf::Key &key)
{
    return {{"keytype", key.type}, {"scheme", key.scheme}, {"keyval", {{"public", key.value}}}};
}

Json toJson(const tuf::Root &root)
{
    Json json = head(tuf::kRoot, root);
    json["consistent_snapshot"] = root.consistentSnapshot;
    json["keys"] = toJson(root.keys);
    json["roles"] = Json::object();
    for (const auto &[name, role] : root.roles)
        json["roles"][name] = toJson(role);
    return json;
}

Json toJson(const tuf::Timestamp &timestamp)
{
    Json json = head(tuf::kTimestamp, timestamp);
    json["meta"] = {{"snapshot.json", toJson(timestamp.snapshot)}};
    return json;
}

Json toJson(const tuf::Snapshot &snapshot)
{
    Json json = head(tuf::kSnapshot, snapshot);
    json["meta"] = Json::object();
    for (const auto &[name, file] : snapshot.meta)
        json["meta"][name] = toJson(file);
    return json;
}

Json toJson(const tuf::Targets &targets)
{
    Json json = head(tuf::kTargets, targets);
    json["targets"] = Json::object();
    for (const auto &[path, file] : targets.targets)
        json["targets"][path] = {{"length", file.length}, {"hashes", file.hashes}};
    if (!targets.delegations.roles.empty()) {
        Json roles = Json::array();
        for (const tuf::DelegatedRole &role : targets.delegations.roles)
            roles.push_back(toJson(role));
        json["delegations"] = {{"keys", toJson(targets.delegations.keys)}, {"roles", std::move(roles)}};
    }
    return json;
}

} // namespace tuf_signing
