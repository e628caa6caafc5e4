// SPDX-License-Identifier: Apache-2.0
#include "hub/publish/roles.h"

#include "pack/names.h"

namespace hub {

bool isPackRole(std::string_view role)
{
    constexpr std::string_view overlay = "overlay-";
    return role == "core" || role == "notices" ||
           (role.starts_with(overlay) && pack::isId(role.substr(overlay.size())));
}

} // namespace hub
