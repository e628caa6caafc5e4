// SPDX-License-Identifier: Apache-2.0
#include "kiosk/content/content_set.h"

#include "core/field_reader.h"
#include "core/sha256.h"
#include "pack/names.h"

namespace kiosk {
namespace {

using core::Code;
using core::Json;
using core::Result;

constexpr std::string_view kOverlayPrefix = "overlay-";

Json entry(const std::string &role, const std::string &manifest) { return {{"role", role}, {"manifest", manifest}}; }

/// Takes one entry of the list; false if it is none or stands twice.
bool take(ContentSet &set, const std::string &role, const std::string &manifest)
{
    if (!pack::isSha256(manifest))
        return false;
    if (role == roleName(PackRole::Core))
        return std::exchange(set.core, manifest).empty();
    if (role == roleName(PackRole::Notices))
        return !std::exchange(set.notices, manifest).has_value();
    if (!role.starts_with(kOverlayPrefix))
        return false;
    const std::string venue = role.substr(kOverlayPrefix.size());
    return pack::isId(venue) && set.overlays.emplace(venue, manifest).second;
}

} // namespace

std::string ContentSet::id() const { return core::sha256Hex(core::asBytes(toJson(*this).dump())); }

std::vector<std::string> ContentSet::manifests() const
{
    std::vector<std::string> all{core};
    if (notices)
        all.push_back(*notices);
    for (const auto &[venue, manifest] : overlays)
        all.push_back(manifest);
    return all;
}

std::string roleName(PackRole role, std::string_view venue)
{
    switch (role) {
    case PackRole::Core:
        return "core";
    case PackRole::Notices:
        return "notices";
    case PackRole::Overlay:
        return std::string(kOverlayPrefix) + std::string(venue);
    }
    return {};
}

Json toJson(const ContentSet &set)
{
    Json list = Json::array();
    list.push_back(entry(roleName(PackRole::Core), set.core));
    if (set.notices)
        list.push_back(entry(roleName(PackRole::Notices), *set.notices));
    for (const auto &[venue, manifest] : set.overlays)
        list.push_back(entry(roleName(PackRole::Overlay, venue), manifest));
    return list;
}

Result<ContentSet> contentSetFromJson(const Json &json)
{
    const auto malformed = [] {
        return core::failure(Code::Malformed, "a content set is a list of packs, each with a role and the hash of its "
                                              "manifest, one of them the core");
    };
    if (!json.is_array())
        return malformed();
    ContentSet set;
    for (const Json &one : json) {
        const auto read = core::readFields(one, "content set", [&](core::FieldReader &fields) {
            return take(set, fields.text("role"), fields.text("manifest"));
        });
        if (!read || !*read)
            return malformed();
    }
    return set.core.empty() ? malformed() : Result<ContentSet>(set);
}

} // namespace kiosk
