// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/release.h"

#include "core/encoding.h"
#include "core/field_reader.h"
#include "core/sha256.h"

#include <set>

namespace hub {
namespace {

ReleaseFile readFile(core::FieldReader &fields)
{
    ReleaseFile file{fields.text("role"), {}};
    if (const auto bytes = core::fromBase64(fields.text("bytes")))
        file.bytes = core::asText(*bytes);
    else
        fields.refuse("bytes", "is no base64");
    return file;
}

} // namespace

core::Result<Release> releaseFromJson(const core::Json &json)
{
    return core::readFields(json, "release", [](core::FieldReader &fields) { return fields.list("files", readFile); });
}

core::Json toJson(const Release &release)
{
    core::Json files = core::Json::array();
    for (const ReleaseFile &file : release)
        files.push_back({{"role", file.role}, {"bytes", core::toBase64(core::asBytes(file.bytes))}});
    return {{"files", std::move(files)}};
}

std::string fingerprintOf(const Release &release)
{
    std::set<std::string> hashes;
    for (const ReleaseFile &file : release)
        hashes.insert(core::sha256Hex(core::asBytes(file.bytes)) + " " + file.role);
    core::Sha256 all;
    for (const std::string &hash : hashes)
        all.add(core::asBytes(hash + "\n"));
    return core::toHex(all.finish());
}

} // namespace hub
